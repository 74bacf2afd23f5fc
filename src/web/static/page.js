// What a browser can do beside a page: read it aloud, keep public answers for times without a network, and forget them again. Every page
// works without. No words stand here: they come from the page.
"use strict";

(() => {
  const own = document.currentScript.dataset;
  const lang = document.documentElement.lang;
  const keeps = "serviceWorker" in navigator && "caches" in window;

  // --- reading aloud ---

  // The same language under the names that telephones have for it.
  const NAMES = { fil: ["fil", "tl"], id: ["id", "in"], ms: ["ms", "zsm"] };

  // Only a voice that lives on the telephone: no word of the page is sent to anybody.
  function voice() {
    const names = NAMES[lang] ?? [lang];
    const speaks = (one) => one.localService && names.includes(one.lang.replace("_", "-").split("-")[0].toLowerCase());
    return speechSynthesis.getVoices().find(speaks);
  }

  function words(part) {
    const copy = part.cloneNode(true);
    const strange = copy.querySelectorAll(`[lang]:not([lang="${lang}"]), [hidden], details`);
    strange.forEach((one) => one.remove());
    return copy.textContent.replace(/\s+/g, " ").trim();
  }

  function offerVoice(button) {
    const listen = button.textContent;
    const still = () => {
      button.textContent = listen;
      button.setAttribute("aria-pressed", "false");
    };
    const begin = () => {
      const texts = [...document.querySelectorAll("main h1, main .word, main [data-say]")].map(words).filter(Boolean);
      const spoken = texts.map((text) => Object.assign(new SpeechSynthesisUtterance(text), { lang, voice: voice(), rate: 0.9 }));
      if (!spoken.length) return;
      spoken.at(-1).addEventListener("end", still);
      spoken.forEach((one) => one.addEventListener("error", still));
      button.textContent = button.dataset.stop;
      button.setAttribute("aria-pressed", "true");
      spoken.forEach((one) => speechSynthesis.speak(one));
    };
    const look = () => (button.hidden = !voice());
    button.addEventListener("click", () => {
      const speaks = button.getAttribute("aria-pressed") === "true";
      speechSynthesis.cancel();
      if (speaks) still();
      else begin();
    });
    speechSynthesis.addEventListener("voiceschanged", look);
    addEventListener("pagehide", () => speechSynthesis.cancel());
    still();
    look();
  }

  // The headline was recorded: the other recordings of the page follow it, one by one.
  function playOn(sound) {
    const others = [...document.querySelectorAll("main [data-heard]")].map((part) => part.dataset.heard);
    const heard = [sound.getAttribute("src"), ...others];
    sound.addEventListener("ended", () => {
      const next = heard[heard.indexOf(sound.getAttribute("src")) + 1];
      sound.src = next ?? heard[0];
      if (next) sound.play();
    });
  }

  // --- keeping, showing what is kept, forgetting ---

  function keep() {
    navigator.serviceWorker.register(own.keeper, { scope: "/" }).catch(() => {});
    // A page that came before the keeper was there is kept by its address.
    if (!navigator.serviceWorker.controller) navigator.serviceWorker.ready.then(({ active }) => active.postMessage({ keep: location.href }));
  }

  async function forget() {
    navigator.serviceWorker.controller?.postMessage({ forget: true });
    const names = await caches.keys();
    await Promise.all(names.map((name) => caches.delete(name)));
    const keepers = await navigator.serviceWorker.getRegistrations();
    await Promise.all(keepers.map((keeper) => keeper.unregister()));
  }

  async function line(request) {
    const text = await (await caches.match(request, { cacheName: own.answers })).text();
    const item = document.createElement("li");
    const link = document.createElement("a");
    link.href = request.url;
    link.textContent = new DOMParser().parseFromString(text, "text/html").title;
    item.append(link);
    return item;
  }

  async function show(part) {
    const store = await caches.open(own.answers);
    const lines = await Promise.all((await store.keys()).reverse().map(line));
    part.querySelector("ul").replaceChildren(...lines);
    part.querySelector("[data-some]").hidden = !lines.length;
    part.querySelector("[data-none]").hidden = lines.length > 0;
  }

  function offerForgetting(part) {
    show(part);
    part.querySelector("button").addEventListener("click", async () => {
      await forget();
      await show(part);
      part.querySelector("[data-none]").hidden = true;
      part.querySelector("[role=status]").textContent = part.dataset.forgotten;
    });
  }

  const button = document.querySelector("button[data-headline]");
  const sound = document.querySelector("audio[data-headline]");
  if (button && "speechSynthesis" in window) offerVoice(button);
  if (sound) playOn(sound);
  if (!keeps) return;
  const kept = document.querySelector("[data-kept-list]");
  const leave = document.querySelector("[data-leave]");
  if (kept) offerForgetting(kept);
  if (leave) leave.addEventListener("click", () => void forget());
  else if (own.keeper) keep();
})();
