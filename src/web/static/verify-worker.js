// Keeps the page that checks licence papers, with its keys and its list, so that it opens without a network. What can be asked is asked
// anew; what cannot comes as it was kept. Nothing that anybody pasted passes through here.
"use strict";

const ADDRESSES = {{ addresses }};
const STORE = "verify {{ digest }}";
const PATIENCE_MS = 4000;

self.addEventListener("install", (event) => {
  event.waitUntil(keepAll().then(() => self.skipWaiting()));
});

self.addEventListener("activate", (event) => {
  event.waitUntil(forgetOthers().then(() => self.clients.claim()));
});

self.addEventListener("fetch", (event) => {
  const { method, url } = event.request;
  const { origin, pathname, search } = new URL(url);
  if (method !== "GET" || origin !== self.location.origin) return;
  if (pathname.startsWith("/static/")) event.respondWith(keptFirst(event.request));
  else if (ADDRESSES.includes(pathname)) event.respondWith(askedFirst(event.request, pathname + search));
});

async function keepAll() {
  const store = await caches.open(STORE);
  const keep = (address) => fetch(address, { cache: "reload" }).then((response) => (response.ok ? store.put(address, response) : null));
  // A register that has published nothing yet has no list: the page is kept all the same.
  await Promise.all(ADDRESSES.map(keep));
}

async function forgetOthers() {
  const names = await caches.keys();
  await Promise.all(names.filter((name) => name.startsWith("verify ") && name !== STORE).map((name) => caches.delete(name)));
}

async function keptFirst(request) {
  return (await caches.match(request)) ?? fetch(request);
}

async function askedFirst(request, address) {
  const store = await caches.open(STORE);
  try {
    const response = await fetch(request, { signal: AbortSignal.timeout(PATIENCE_MS) });
    if (response.ok) await store.put(address, response.clone());
    if (response.status < 500) return response;
  } catch {
    // Nobody answers: what was kept does.
  }
  return (await store.match(address)) ?? (await store.match(address, { ignoreSearch: true })) ?? Response.error();
}
