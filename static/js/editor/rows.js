// Rows are added, taken out and moved in place: by their buttons, or by dragging their grip.
import { announce } from "../announce.js";

export function enableRows(editor, form, changed) {
  const rows = form.querySelector("[data-rows]");
  if (!rows || !rows.querySelector("[data-move]")) return;
  let names = rows.children.length;
  for (const grip of rows.querySelectorAll("[data-grip]")) grip.hidden = false;

  const say = (text, number) => announce(text.replace("#", number));
  const place = (row) => [...rows.children].indexOf(row);

  form.addEventListener("click", (event) => {
    const button = event.target.closest("[data-move], [data-add]");
    if (!button) return;
    event.preventDefault();
    if (button.matches("[data-add]")) add();
    else move(button.closest("[data-row]"), button.dataset.move, button);
  });

  function add() {
    const row = rows.lastElementChild.cloneNode(true);
    names += 1;
    for (const field of row.querySelectorAll("input, textarea")) {
      if (field.name === "row") field.value = `n${names}`;
      else if (field.name === "right" && field.type !== "text") Object.assign(field, { value: `n${names}`, checked: false });
      else field.value = "";
    }
    for (const list of row.querySelectorAll("[data-findings]")) list.replaceChildren();
    rows.append(row);
    number();
    row.querySelector("input[type=text]").focus();
    say(editor.dataset.sayAdded, rows.children.length);
    changed();
  }

  function move(row, how, button) {
    const at = place(row);
    if (how === "drop") {
      if (rows.children.length <= 1) {
        for (const field of row.querySelectorAll("input[type=text], textarea")) field.value = "";
      } else {
        const next = row.nextElementSibling ?? row.previousElementSibling;
        row.remove();
        next.querySelector("[data-move=drop]").focus();
      }
      say(editor.dataset.sayRemoved, at + 1);
    } else {
      if (how === "up" && at > 0) rows.insertBefore(row, rows.children[at - 1]);
      if (how === "down" && at < rows.children.length - 1) rows.insertBefore(rows.children[at + 1], row);
      button.focus();
      say(editor.dataset.sayMoved, place(row) + 1);
    }
    number();
    changed();
  }

  // What is said of a row names its place.
  function number() {
    [...rows.children].forEach((row, i) => {
      for (const named of row.querySelectorAll("[aria-label], [title]")) {
        for (const attribute of ["aria-label", "title"]) {
          const text = named.getAttribute(attribute);
          if (text) named.setAttribute(attribute, text.replace(/\d+/, i + 1));
        }
      }
      for (const unseen of row.querySelectorAll(".unseen")) unseen.textContent = unseen.textContent.replace(/\d+/, i + 1);
    });
  }

  drag(rows, (row) => {
    number();
    say(editor.dataset.sayMoved, place(row) + 1);
    changed();
  });
}

// Pointer events move a row with mouse, pen and finger alike.
function drag(rows, moved) {
  let row = null;
  let from = -1;
  rows.addEventListener("pointerdown", (event) => {
    const grip = event.target.closest("[data-grip]");
    if (!grip || event.button !== 0) return;
    event.preventDefault();
    row = grip.closest("[data-row]");
    from = [...rows.children].indexOf(row);
    row.classList.add("dragged");
    rows.setPointerCapture(event.pointerId);
  });
  rows.addEventListener("pointermove", (event) => {
    if (!row) return;
    for (const other of rows.children) {
      if (other === row) continue;
      const box = other.getBoundingClientRect();
      const middle = box.top + box.height / 2;
      const before = row.compareDocumentPosition(other) & Node.DOCUMENT_POSITION_PRECEDING;
      if (before && event.clientY < middle) {
        rows.insertBefore(row, other);
        break;
      }
      if (!before && event.clientY > middle && !(other.nextElementSibling && event.clientY > other.nextElementSibling.getBoundingClientRect().top + other.nextElementSibling.getBoundingClientRect().height / 2)) {
        rows.insertBefore(row, other.nextElementSibling);
        break;
      }
    }
  });
  const end = () => {
    if (!row) return;
    row.classList.remove("dragged");
    const dropped = row;
    row = null;
    if ([...rows.children].indexOf(dropped) !== from) moved(dropped);
  };
  rows.addEventListener("pointerup", end);
  rows.addEventListener("pointercancel", end);
}
