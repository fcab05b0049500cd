// The list of questions: results while typing, all ticks at once, and places by pointer. Without this module the same
// things are done by the form’s button, by one tick each and by the menu’s buttons.
import { announce } from "../announce.js";
import { enableDragging } from "./drag.js";

const PAUSE = 150;
const AGAIN = 2000;
let pending = null;
let waiting = 0;

document.addEventListener("input", (event) => {
  if (!event.target.closest("[data-search]")) return;
  clearTimeout(waiting);
  waiting = setTimeout(search, event.target.type === "search" ? PAUSE : 0);
});

document.addEventListener("change", (event) => {
  if (!event.target.matches("[data-tick-all]")) return;
  const ticks = event.target.form.querySelectorAll("[name=question]");
  ticks.forEach((tick) => (tick.checked = event.target.checked));
});

// One menu is open at a time, and Escape closes it.
document.addEventListener("click", (event) => {
  const own = event.target.closest(".menu");
  document.querySelectorAll(".menu[open]").forEach((menu) => menu !== own && (menu.open = false));
});
document.addEventListener("keydown", (event) => {
  const menu = event.key === "Escape" && document.querySelector(".menu[open]");
  if (!menu) return;
  menu.open = false;
  menu.querySelector("summary").focus();
});

function search() {
  const form = document.querySelector("[data-search]");
  const fields = new URLSearchParams(new FormData(form));
  [...fields].forEach(([name, value]) => value === "" && fields.delete(name));
  const query = fields.toString();
  load(form.action + (query ? "?" + query : ""), true);
}

async function load(address, said) {
  pending?.abort();
  pending = new AbortController();
  const list = document.getElementById("list");
  list.setAttribute("aria-busy", "true");
  try {
    const headers = { "Footnote-Swap": "1" };
    const response = await fetch(address, { credentials: "same-origin", headers, signal: pending.signal });
    const page = new DOMParser().parseFromString(await response.text(), "text/html");
    for (const id of ["count", "list"]) {
      document.getElementById(id).replaceWith(page.getElementById(id));
    }
    history.replaceState(null, "", address);
    if (said) announce(document.getElementById("count").textContent);
    show();
  } catch (error) {
    if (error.name !== "AbortError") list.removeAttribute("aria-busy");
  }
}

function show() {
  document.querySelectorAll("[data-tick-all]").forEach((tick) => (tick.hidden = false));
  enableDragging();
  if (document.getElementById("list")?.dataset.making !== undefined) setTimeout(again, AGAIN);
}

// While questions are being made the list shows more and more of them, unless somebody is at work in it.
function again() {
  const list = document.getElementById("list");
  if (list?.dataset.making === undefined) return;
  if (list.contains(document.activeElement) || list.querySelector(":checked, .menu[open]")) setTimeout(again, AGAIN);
  else load(location.href, false);
}

show();
new MutationObserver(show).observe(document.querySelector("main").parentElement, { childList: true });
