// Is a licence paper genuine? The site answers wherever it can be reached: its register of today stands above every paper. Where it
// cannot, this page checks the signature by itself, with the keys and the list that it kept, and never says that a licence holds today.
// No words stand here: they come from the page, with holes that are filled.
"use strict";

(() => {
  const MOST_LIST_BYTES = 2 << 20;
  const PATIENCE_MS = 8000;
  const LOOK_EVERY_MS = 250;
  const form = document.querySelector("form[data-verify]");
  const field = document.getElementById("token");
  const offline = document.getElementById("offline").content;
  const addresses = document.getElementById("offline").dataset;

  // --- the form ---

  form.addEventListener("submit", (event) => {
    event.preventDefault();
    ask(field.value.trim());
  });

  async function ask(token) {
    const answer = (await fromSite(token)) ?? answerOf(await checkHere(token).catch(cannot));
    const old = document.getElementById("answer");
    old.replaceWith(answer);
    const heading = answer.querySelector("h1");
    heading.tabIndex = -1;
    heading.focus();
    heading.scrollIntoView({ block: "center" });
  }

  async function fromSite(token) {
    try {
      const body = new URLSearchParams({ token });
      const response = await fetch(form.action, { method: "POST", body, signal: AbortSignal.timeout(PATIENCE_MS) });
      if (!response.ok) return null;
      const page = new DOMParser().parseFromString(await response.text(), "text/html");
      document.title = page.title;
      return document.adoptNode(page.getElementById("answer"));
    } catch {
      return null;
    }
  }

  // --- checking without the site ---

  class Fault extends Error {}

  // A fault of the paper is told; whatever else went wrong is no word about the paper.
  function cannot(reason) {
    return reason instanceof Fault ? { verdict: "no-proof", reasons: [[reason.message, {}]] } : { verdict: "cannot", reasons: [["not-asked", {}]] };
  }

  function bytesOf(text) {
    if (!/^[A-Za-z0-9_-]*$/.test(text) || text.length % 4 === 1) throw new Fault("form");
    const plain = atob(text.replaceAll("-", "+").replaceAll("_", "/"));
    const again = btoa(plain).replaceAll("+", "-").replaceAll("/", "_").replace(/=+$/, "");
    if (again !== text) throw new Fault("form");
    return Uint8Array.from(plain, (letter) => letter.charCodeAt(0));
  }

  function json(bytes, fault) {
    try {
      return JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(bytes));
    } catch {
      throw new Fault(fault);
    }
  }

  // A compact JSON Web Signature (RFC 7515) of the one algorithm.
  function signedOf(text) {
    const parts = text.split(".");
    if (parts.length !== 3) throw new Fault("form");
    const header = json(bytesOf(parts[0]), "form");
    if (typeof header?.alg !== "string" || typeof header.kid !== "string") throw new Fault("form");
    if (header.alg !== "EdDSA" || (header.crit ?? null) !== null) throw new Fault("algorithm");
    const message = new TextEncoder().encode(`${parts[0]}.${parts[1]}`);
    return { kid: header.kid, payload: bytesOf(parts[1]), signature: bytesOf(parts[2]), message };
  }

  async function keyOf(keys, kid) {
    const jwk = keys.find((key) => key.kty === "OKP" && key.crv === "Ed25519" && key.kid === kid);
    if (!jwk) throw new Fault("strange-key");
    const { kty, crv, x } = jwk;
    const key = await crypto.subtle.importKey("jwk", { kty, crv, x }, { name: "Ed25519" }, false, ["verify"]);
    return { key, signsOn: (day) => (jwk.first_on ?? "") <= day && (!jwk.last_on || day <= jwk.last_on) };
  }

  async function opened(text, keys, { fault, day }) {
    const signed = signedOf(text);
    const { key, signsOn } = await keyOf(keys, signed.kid);
    if (!(await crypto.subtle.verify("Ed25519", key, signed.signature, signed.message))) throw new Fault("forged");
    const said = json(signed.payload, fault);
    const on = day(said);
    if (!/^\d{4}-\d\d-\d\d$/.test(on)) throw new Fault(fault);
    if (!signsOn(on)) throw new Fault("key-at-rest");
    return said;
  }

  async function claimsOf(token, keys) {
    const claims = await opened(token, keys, { fault: "claims", day: (said) => String(said?.issued_on) });
    const texts = ["iss", "sub", "jurisdiction", "name", "status"].every((name) => typeof claims[name] === "string");
    if (!texts || !Number.isInteger(claims.edition) || !Number.isInteger(claims.index)) throw new Fault("claims");
    return claims;
  }

  // A Bitstring Status List (W3C, 2025): the first bit is the highest of the first byte.
  async function listOf(text, keys) {
    const list = await opened(text.trim(), keys, { fault: "form", day: (said) => String(said?.validFrom).slice(0, 10) });
    const packed = bytesOf(String(list.credentialSubject?.encodedList).slice(1));
    const reader = new Blob([packed]).stream().pipeThrough(new DecompressionStream("gzip")).getReader();
    const parts = [];
    let length = 0;
    for (let part = await reader.read(); !part.done; part = await reader.read()) {
      parts.push(part.value);
      length += part.value.length;
      if (length > MOST_LIST_BYTES) throw new Fault("form");
    }
    const bits = new Uint8Array(await new Blob(parts).arrayBuffer());
    const revoked = (index) => (index >= 0 && index < bits.length * 8 ? (bits[Math.floor(index / 8)] & (128 >> index % 8)) !== 0 : null);
    return { edition: list.edition, on: list.validFrom.slice(0, 10), revoked };
  }

  async function kept(address) {
    const response = await fetch(address);
    if (!response.ok) throw new Error(`${address} was not kept`);
    return response;
  }

  async function checkHere(token) {
    const keys = (await (await kept(addresses.keys)).json()).keys;
    const claims = await claimsOf(token, keys);
    const list = await kept(addresses.list).then((response) => response.text()).then((text) => listOf(text, keys)).catch(() => null);
    return judged(claims, list);
  }

  function judged(claims, list) {
    const today = day(new Date());
    const says = list && claims.edition <= list.edition ? list.revoked(claims.index) : null;
    const reasons = [["signed", {}]];
    if (says === null) reasons.push(["no-list", {}]);
    else reasons.push([says ? "no-longer" : "counts", { edition: list.edition }], ["list-day", { day: list.on }]);
    reasons.push(["not-asked", {}]);
    const age = daysBetween(claims.issued_on, today);
    if (age > Number(addresses.freshDays)) reasons.push(["old", { days: age }]);
    const runOut = claims.valid_until && claims.valid_until < today;
    return { verdict: says ? "no-longer" : runOut ? "run-out" : "genuine-unknown", reasons, claims };
  }

  function day(date) {
    return [date.getFullYear(), date.getMonth() + 1, date.getDate()].map((part) => String(part).padStart(2, "0")).join("-");
  }

  function daysBetween(early, late) {
    return Math.round((Date.parse(late) - Date.parse(early)) / 86400000);
  }

  // --- showing ---

  function answerOf({ verdict, reasons, claims }) {
    const answer = document.createElement("div");
    answer.id = answer.className = "answer";
    answer.append(...offline.cloneNode(true).children);
    answer.querySelector("[data-words]").remove();
    const section = answer.querySelector(".verdict");
    const said = offline.querySelector(`[data-verdict="${verdict}"]`);
    const heading = document.createElement("h1");
    heading.textContent = said.textContent;
    section.classList.add(said.dataset.tone);
    section.querySelector("use").setAttribute("href", `#i-${said.dataset.tone}`);
    section.querySelector("[data-heading]").replaceWith(heading);
    showDay(section.querySelector("time"), day(new Date()));
    answer.querySelector("[data-reasons]").append(...reasons.map(([name, holes]) => reason(name, holes)));
    document.title = heading.textContent;
    if (claims) fill(answer.querySelector("[data-paper]"), claims);
    else answer.querySelector("[data-paper]").remove();
    return answer;
  }

  function reason(name, holes) {
    const line = document.createElement("li");
    const words = offline.querySelector(`[data-word="${name}"]`).textContent;
    const shown = { ...holes, day: holes.day && written(holes.day) };
    line.textContent = words.replace(/\{(\w+)\}/g, (_, hole) => shown[hole]);
    return line;
  }

  function fill(paper, claims) {
    const of = (name) => paper.querySelector(`[data-fill="${name}"]`);
    of("name").textContent = claims.name;
    of("licence").textContent = claims.sub;
    of("regulator").textContent = claims.iss;
    of("edition").textContent = claims.edition;
    showDay(of("issued"), claims.issued_on);
    if (claims.valid_until) showDay(of("until"), claims.valid_until);
    else of("until").parentElement.replaceChildren(of("until").dataset.none);
    const countries = claims.scope?.destinations ?? [];
    if (countries.length) of("countries").textContent = countries.map(country).join(", ");
    else of("countries").closest("div").remove();
  }

  function country(code) {
    try {
      return new Intl.DisplayNames(document.documentElement.lang, { type: "region" }).of(code);
    } catch {
      return code;
    }
  }

  function written(on) {
    const style = { day: "numeric", month: "long", year: "numeric", timeZone: "UTC" };
    return new Date(on).toLocaleDateString(document.documentElement.lang === "en" ? "en-GB" : document.documentElement.lang, style);
  }

  function showDay(time, on) {
    time.dateTime = on;
    time.textContent = written(on);
  }

  // --- the camera, where the browser reads codes by itself ---

  async function offerCamera() {
    const reads = "BarcodeDetector" in window && (await BarcodeDetector.getSupportedFormats()).includes("qr_code");
    if (!reads || !navigator.mediaDevices?.getUserMedia) return;
    const [start, stop, video] = ["scan", "stop", "picture"].map((id) => document.getElementById(id));
    start.hidden = false;
    start.addEventListener("click", () => look(start, stop, video));
  }

  async function look(start, stop, video) {
    const stream = await navigator.mediaDevices.getUserMedia({ video: { facingMode: "environment" } }).catch(() => null);
    if (!stream) return field.focus();
    const over = () => {
      stream.getTracks().forEach((track) => track.stop());
      [start.hidden, stop.hidden, video.hidden] = [false, true, true];
    };
    [start.hidden, stop.hidden, video.hidden] = [true, false, false];
    stop.addEventListener("click", over, { once: true });
    video.srcObject = stream;
    await video.play();
    const detector = new BarcodeDetector({ formats: ["qr_code"] });
    while (stream.active) {
      const [code] = await detector.detect(video).catch(() => []);
      if (code) {
        over();
        field.value = code.rawValue;
        return form.requestSubmit();
      }
      await new Promise((resolve) => setTimeout(resolve, LOOK_EVERY_MS));
    }
  }

  offerCamera();
  navigator.serviceWorker?.register(addresses.worker, { scope: "/verify" });
})();
