// A row is taken at its handle and put before or after another; the form does the rest.
let dragged = null;
let target = null;
let where = "";

export function enableDragging() {
  document.querySelectorAll("[data-handle][hidden]").forEach((handle) => {
    handle.hidden = false;
    handle.addEventListener("pointerdown", begin);
  });
}

function begin(event) {
  if (event.button !== 0) return;
  event.preventDefault();
  dragged = event.target.closest("tr");
  dragged.classList.add("dragged");
  event.target.setPointerCapture(event.pointerId);
  event.target.addEventListener("pointermove", move);
  event.target.addEventListener("pointerup", end, { once: true });
  event.target.addEventListener("pointercancel", cancel, { once: true });
}

function move(event) {
  const row = document.elementFromPoint(event.clientX, event.clientY)?.closest("tr[data-written]");
  clear();
  if (!row || row === dragged) return;
  const { top, height } = row.getBoundingClientRect();
  target = row;
  where = event.clientY < top + height / 2 ? "before" : "after";
  row.classList.add("drop-" + where);
}

function end(event) {
  const form = dragged.closest("form");
  const goal = target?.dataset.question;
  const value = where + " " + dragged.dataset.question;
  cancel(event);
  if (!goal) return;
  const other = field("other", goal);
  const one = document.createElement("button");
  one.name = "one";
  one.value = value;
  one.hidden = true;
  form.append(other, one);
  form.requestSubmit(one);
  other.remove();
  one.remove();
}

function cancel(event) {
  clear();
  dragged.classList.remove("dragged");
  event.target.removeEventListener("pointermove", move);
}

function clear() {
  target?.classList.remove("drop-before", "drop-after");
  target = null;
}

function field(name, value) {
  const field = document.createElement("input");
  field.type = "hidden";
  field.name = name;
  field.value = value;
  return field;
}
