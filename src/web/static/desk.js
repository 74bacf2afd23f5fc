// What keys do in lists of the desk: move, tick, open, and go from room to room. Every page works without, and nothing is ever sent by a key
// alone: a form is sent by its button. Keys can be switched off, for speech and for hands that hit keys by mistake (WCAG 2.1.4).
"use strict";

(() => {
  const OFF = "desk-keys-off";
  const WAIT = 1500;
  const help = document.querySelector("[data-keys]");
  const rows = [...document.querySelectorAll("[data-rows] tbody tr")];
  let at = -1;
  let goes = 0;

  const isOff = () => {
    try {
      return localStorage.getItem(OFF) === "yes";
    } catch {
      return false;
    }
  };

  const isTyping = (target) => target.closest("input:not([type=checkbox], [type=radio]), select, textarea, [contenteditable]") !== null;

  function stand(next) {
    if (!rows.length) return;
    at = Math.min(Math.max(next, 0), rows.length - 1);
    rows.forEach((row, n) => row.toggleAttribute("data-here", n === at));
    const link = rows[at].querySelector("th a, a");
    link?.focus({ preventScroll: true });
    rows[at].scrollIntoView({ block: "nearest" });
  }

  // Where the eye is: a row that was reached by tab or by pointer counts.
  addEventListener("focusin", ({ target }) => {
    const row = rows.indexOf(target.closest("tr"));
    if (row < 0) return;
    at = row;
    rows.forEach((one, n) => one.toggleAttribute("data-here", n === at));
  });

  function count() {
    const told = document.querySelector("[data-ticked]");
    const ticked = document.querySelectorAll("[data-rows] input[type=checkbox]:checked").length;
    if (told) told.textContent = told.dataset.ticked.replace("0", ticked);
  }

  function tick() {
    const box = rows[at]?.querySelector("input[type=checkbox]");
    if (!box) return;
    box.checked = !box.checked;
    box.dispatchEvent(new Event("change", { bubbles: true }));
  }

  const acts = {
    j: () => stand(at + 1),
    k: () => stand(at - 1),
    x: tick,
    o: () => rows[at]?.querySelector("th a, a")?.click(),
    Enter: () => rows[at]?.querySelector("th a, a")?.click(),
    "/": () => {
      const field = document.querySelector("[data-filter]");
      field?.closest("details")?.setAttribute("open", "");
      field?.focus();
    },
    "?": () => {
      if (!help) return;
      help.open = !help.open;
      if (help.open) help.querySelector("summary").focus();
    },
    g: () => (goes = Date.now()),
  };

  function pressed(event) {
    if (isOff() || event.defaultPrevented || event.ctrlKey || event.altKey || event.metaKey || isTyping(event.target)) return;
    // A link or a button that has the focus does what it always does.
    if (event.key === "Enter" && event.target !== document.body) return;
    const went = Date.now() - goes < WAIT;
    goes = 0;
    if (went) {
      const room = document.querySelector(`[data-go="${CSS.escape(event.key)}"]`);
      if (room) return void (event.preventDefault(), room.click());
    }
    if (!Object.hasOwn(acts, event.key)) return;
    event.preventDefault();
    acts[event.key]();
  }

  function offerSwitch(button) {
    const say = () => {
      button.textContent = isOff() ? button.dataset.on : button.dataset.off;
      button.setAttribute("aria-pressed", String(isOff()));
    };
    button.addEventListener("click", () => {
      try {
        if (isOff()) localStorage.removeItem(OFF);
        else localStorage.setItem(OFF, "yes");
      } catch {
        return;
      }
      say();
    });
    say();
    button.hidden = false;
  }

  document.addEventListener("keydown", pressed);
  document.addEventListener("change", count);
  count();
  if (help) help.hidden = false;
  const button = help?.querySelector("button");
  if (button) offerSwitch(button);
})();
