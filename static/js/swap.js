// Forms and links marked data-swap put the next page in place of this one without a flash.
// Without this module they are ordinary forms and links to the same addresses.
import { announce } from "./announce.js";
import { noteWhatIsShown } from "./timing.js";

let underWay = false;

export function enableSwapping() {
  document.addEventListener("submit", (event) => {
    const form = event.target;
    if (!form.matches("form[data-swap]")) return;
    event.preventDefault();
    send(form, event.submitter);
  });

  document.addEventListener("click", (event) => {
    const link = event.target.closest("a[data-swap]");
    if (!link || event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    go(link.href, {}, true);
  });

  window.addEventListener("popstate", () => go(location.href, {}, false));
}

function send(form, submitter) {
  const fields = new URLSearchParams(new FormData(form));
  if (submitter && submitter.name) fields.append(submitter.name, submitter.value);
  if (form.method === "get") {
    const address = new URL(form.action);
    address.search = fields.toString();
    return go(address.href, {}, true);
  }
  return go(form.action, { method: "POST", body: fields }, true);
}

async function go(address, request, remember) {
  if (underWay) return;
  underWay = true;
  const main = document.querySelector("main");
  main.setAttribute("aria-busy", "true");
  try {
    const headers = { "Footnote-Swap": "1" };
    const response = await fetch(address, { credentials: "same-origin", headers, ...request });
    const page = new DOMParser().parseFromString(await response.text(), "text/html");
    const next = page.querySelector("main");
    if (!next || needsItsOwnScripts(page)) {
      location.assign(response.url);
      return;
    }
    if (remember && response.url !== location.href) history.pushState(null, "", response.url);
    show(page, next);
  } catch {
    trouble(main);
  } finally {
    underWay = false;
    document.querySelector("main").removeAttribute("aria-busy");
  }
}

function needsItsOwnScripts(page) {
  return page.querySelectorAll("head script").length > document.querySelectorAll("head script").length;
}

function show(page, next) {
  document.querySelector("main").replaceWith(next);
  document.querySelector("footer").replaceWith(page.querySelector("footer"));
  document.title = page.title;
  noteWhatIsShown();
  const focus = focusWhereReadingGoesOn() ?? next;
  if (focus === next) next.focus({ preventScroll: true });
  reveal(focus);
  announce(focus.dataset.announce ?? "");
}

// In a round every step has one place to read on from; elsewhere a page begins at its top.
export function focusWhereReadingGoesOn() {
  const place = document.querySelector("main [data-focus]");
  place?.focus({ preventScroll: true });
  return place;
}

// A question is read from its top; a result is brought into view only as far as it must be.
function reveal(focus) {
  if (!focus.matches("[data-announce]")) {
    window.scrollTo(0, 0);
    return;
  }
  const { bottom } = focus.getBoundingClientRect();
  if (bottom > window.innerHeight - 160) focus.scrollIntoView({ block: "center" });
}

function trouble(main) {
  const place = main.querySelector(".bar") ?? main;
  let note = place.querySelector(".trouble");
  if (!note) {
    note = document.createElement("p");
    note.className = "trouble";
    note.setAttribute("role", "alert");
    place.prepend(note);
  }
  note.textContent = document.body.dataset.offline;
}
