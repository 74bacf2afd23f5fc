// Keeps the last public answers that were opened, so that they open without a network, each under a line with its day. Nothing else passes
// through here: no report, no code, no paper, nothing of the desk, and nothing that nobody may keep.
"use strict";

const FRAME = {{ frame }};
const ANSWERED = {{ answered }};
const OPEN = {{ open }};
const AGENCY = /^\/agencies\/[^/]+$/;
const LIST = {{ list }};
const ANSWERS = {{ answers }};
const STORE = "frame {{ digest }}";
const MOST_ANSWERS = {{ most }};
const PATIENCE_MS = 8000;

self.addEventListener("install", (event) => {
  event.waitUntil(caches.open(STORE).then((store) => store.addAll(FRAME)).then(() => self.skipWaiting()));
});

self.addEventListener("activate", (event) => {
  event.waitUntil(forget((name) => name.startsWith("frame ") && name !== STORE).then(() => self.clients.claim()));
});

self.addEventListener("message", (event) => {
  const { keep: href, forget: all } = event.data ?? {};
  if (all) event.waitUntil(forget(() => true));
  else if (href && isAnswer(new URL(href))) event.waitUntil(keepOpened(new URL(href)));
});

self.addEventListener("fetch", (event) => {
  const { method, mode, url } = event.request;
  const address = new URL(url);
  if (method !== "GET" || address.origin !== self.location.origin) return;
  if (FRAME.some((file) => file.split("?")[0] === address.pathname)) event.respondWith(frame(event.request));
  else if (mode === "navigate" && isAnswer(address)) event.respondWith(answer(event, address));
  else if (mode === "navigate" && address.pathname === LIST) event.respondWith(list(event.request, address));
});

// What was asked decides: a form that nobody filled in is no answer.
function isAnswer({ pathname, searchParams }) {
  const asks = [...searchParams.keys()].some((name) => name !== "lang") && !searchParams.has("change");
  return OPEN.includes(pathname) || AGENCY.test(pathname) || (ANSWERED.includes(pathname) && asks);
}

async function forget(which) {
  const names = await caches.keys();
  await Promise.all(names.filter(which).map((name) => caches.delete(name)));
}

// A page that was kept long ago asks for the style of its day: without a network that of today does.
async function frame(request) {
  return (await caches.match(request)) ?? fetch(request).catch(() => caches.match(request, { ignoreSearch: true }));
}

async function answer(event, { pathname, search, searchParams }) {
  const [store, address] = [await caches.open(ANSWERS), pathname + search];
  const kept = await store.match(address);
  const waiting = new AbortController();
  const clock = kept && setTimeout(() => waiting.abort(), PATIENCE_MS);
  try {
    const response = await fetch(event.request, kept ? { signal: waiting.signal } : {});
    event.waitUntil(keep(address, response.clone()));
    if (response.status < 500 || !kept) return response;
  } catch {
    // Nobody answers: what was kept does.
  } finally {
    clearTimeout(clock);
  }
  return kept ? marked(kept) : ((await listIn(searchParams.get("lang"))) ?? Response.error());
}

// A page that came before the keeper was there; the browser has it still.
async function keepOpened({ pathname, search }) {
  await keep(pathname + search, await fetch(pathname + search, { cache: "force-cache" }));
}

async function keep(address, response) {
  const { ok, redirected, headers } = response;
  const isPage = headers.get("content-type")?.startsWith("text/html");
  if (!ok || redirected || !isPage || headers.get("cache-control")?.includes("no-store")) return;
  const store = await caches.open(ANSWERS);
  await store.delete(address);
  await store.put(address, response);
  const all = await store.keys();
  await Promise.all(all.slice(0, -MOST_ANSWERS).map((old) => store.delete(old)));
  await keepList(new URL(address, self.location).searchParams.get("lang"));
}

// --- the page that lists what is kept ---

const listAddress = (lang) => (lang ? `${LIST}?lang=${encodeURIComponent(lang)}` : LIST);

async function keepList(lang) {
  const store = await caches.open(STORE);
  if (!(await store.match(listAddress(lang)))) await store.add(listAddress(lang));
}

async function list(request, { searchParams }) {
  const kept = () => caches.match(listAddress(searchParams.get("lang")));
  return fetch(request).catch(async () => (await kept()) ?? Response.error());
}

// In place of a page that was not kept.
async function listIn(lang) {
  const kept = (await caches.match(listAddress(lang))) ?? (await caches.match(LIST, { ignoreSearch: true }));
  return kept && marked(kept);
}

// What was hidden as long as somebody answered is shown: of which day the page is.
async function marked(kept) {
  const text = (await kept.text()).replaceAll(" hidden data-kept", " data-kept");
  const headers = new Headers(kept.headers);
  ["content-encoding", "content-length"].forEach((name) => headers.delete(name));
  return new Response(text, { headers });
}
