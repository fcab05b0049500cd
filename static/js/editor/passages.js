// Sentences of the documents are found while one types, and picked by ticking them: for the question, or for an option.
import { announce } from "../announce.js";

const pause = 250;

export function enablePicking(editor, form, changed) {
  const part = form.querySelector("[data-cites]");
  const words = part.querySelector("[data-words]");
  const label = part.querySelector("[data-words-label]");
  const found = part.querySelector("[data-found]");
  const picked = part.querySelector("[data-picked]");
  const done = part.querySelector("[data-pick-done]");
  const usual = label.textContent;
  let option = null; // whose reason is looked for; null for the question
  let timer = null;
  let asked = 0;
  for (const button of form.querySelectorAll("[data-pick-for]")) button.hidden = false;

  async function search() {
    clearTimeout(timer);
    asked += 1;
    const own = asked;
    if (!words.value.trim()) {
      found.replaceChildren();
      return;
    }
    try {
      const response = await fetch(`${editor.dataset.list}/sentences?words=${encodeURIComponent(words.value)}`, { credentials: "same-origin" });
      const page = new DOMParser().parseFromString(await response.text(), "text/html");
      if (own !== asked || !response.ok) return;
      found.replaceChildren(...page.body.children);
      for (const box of found.querySelectorAll("[name=cites]")) {
        box.removeAttribute("name");
        box.checked = cites().includes(box.value);
      }
    } catch {
      // the connection is away: the search goes on with the next key
    }
  }

  const cites = () =>
    option
      ? option.value.split(";").map((cite) => cite.trim()).filter(Boolean)
      : [...picked.querySelectorAll("[name=cites]:checked")].map((box) => box.value);

  function pick(box) {
    if (option) {
      const kept = cites().filter((cite) => cite !== box.value);
      option.value = (box.checked ? [...kept, box.value] : kept).join("; ");
    } else {
      const own = [...picked.querySelectorAll("[name=cites]")].find((other) => other.value === box.value);
      if (own) {
        own.checked = box.checked;
      } else {
        const item = box.closest("li").cloneNode(true);
        const copy = item.querySelector("input");
        copy.name = "cites";
        copy.checked = true;
        picked.append(item);
      }
    }
    announce(box.checked ? editor.dataset.sayPicked : editor.dataset.sayUnpicked);
    changed();
  }

  words.addEventListener("input", (event) => {
    event.stopPropagation();
    clearTimeout(timer);
    timer = setTimeout(search, pause);
  });
  words.addEventListener("keydown", (event) => {
    if (event.key !== "Enter") return;
    event.preventDefault();
    search();
  });
  part.querySelector("[data-search-button]").addEventListener("click", (event) => {
    event.preventDefault();
    search();
  });
  found.addEventListener("change", (event) => {
    event.stopPropagation();
    pick(event.target);
  });

  function aim(field) {
    const last = option;
    option = field;
    done.hidden = !field;
    label.textContent = field ? editor.dataset.sayFor.replace("#", name(field)) : usual;
    search();
    if (field) words.focus();
    else last?.closest("[data-row]").querySelector("[data-pick-for]").focus();
  }

  form.addEventListener("click", (event) => {
    const button = event.target.closest("[data-pick-for]");
    if (button) aim(button.closest("[data-row]").querySelector("[name=option-cites]"));
  });
  done.addEventListener("click", () => aim(null));
}

function name(field) {
  const text = field.closest("[data-row]").querySelector("[name=option]");
  return text.value.trim() ? `“${text.value.trim()}”` : text.getAttribute("aria-label");
}
