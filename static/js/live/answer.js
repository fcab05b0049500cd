// The fields by which a player answers: one tap for one option, else fields and a button that sends them. What was
// given is handed on as the server reads it.
import { badge, el, letter, said, say } from "./parts.js";

// The fields of a question; give(given) is told of an answer, before is the one that was given already.
export function fields(question, before, give) {
  if (question.kind === "multiple-choice") return several(question, before, give);
  if (question.options?.length) return one(question, before, give);
  if (question.right?.length) return pairs(question, before, give);
  if (question.left?.length) return order(question, before, give);
  return typed(question, before, give);
}

// Shows what was given and takes no more of it.
export function close(form) {
  form.querySelectorAll("input, select, button:not(.option)").forEach((field) => (field.disabled = true));
  form.querySelectorAll("button.option").forEach((option) => option.setAttribute("aria-disabled", "true"));
}

function one(question, before, give) {
  const options = question.options.map((text, i) =>
    el(
      "button",
      { type: "button", class: "option", "data-key": i + 1, "aria-pressed": String(before?.positions?.[0] === i) },
      badge(i),
      said("span", { class: "said" }, text, question.html?.options[i]),
    ),
  );
  const form = el("div", { class: "options", role: "group", "aria-labelledby": "stem" }, ...options);
  options.forEach((option, i) =>
    option.addEventListener("click", () => {
      if (option.getAttribute("aria-disabled")) return;
      options.forEach((other) => other.setAttribute("aria-pressed", String(other === option)));
      give({ kind: "chosen", positions: [i] }, `${letter(i)}: ${question.options[i]}`);
    }),
  );
  return form;
}

function several(question, before, give) {
  const boxes = question.options.map((text, i) =>
    el("input", { type: "checkbox", "data-key": i + 1, "aria-describedby": "several", checked: before?.positions?.includes(i) }),
  );
  const form = sending(() => {
    const positions = boxes.flatMap((box, i) => (box.checked ? [i] : []));
    if (positions.length) give({ kind: "chosen", positions }, positions.map(letter).join(", "));
  });
  form.prepend(
    el(
      "fieldset",
      { class: "options", "aria-labelledby": "stem" },
      el("p", { class: "hint", id: "several" }, say("several"), ...rules(question)),
      ...boxes.map((box, i) => el("label", { class: "option" }, box, badge(i), said("span", { class: "said" }, question.options[i], question.html?.options[i]))),
    ),
  );
  return form;
}

function typed(question, before, give) {
  const numeric = question.kind === "numeric";
  const field = el("input", {
    type: "text",
    id: "typed",
    maxlength: 200,
    required: true,
    autocomplete: "off",
    autocapitalize: "off",
    spellcheck: "false",
    inputmode: numeric ? "decimal" : "text",
    "aria-describedby": "stem",
    value: before?.text,
  });
  const form = sending(() => field.value.trim() && give({ kind: "typed", text: field.value.trim() }, field.value.trim()));
  form.prepend(
    el(
      "div",
      { class: "typed" },
      el("label", { for: "typed" }, say(numeric ? "number" : "type")),
      el("div", { class: question.unit ? "with-unit" : "without-unit" }, field, question.unit ? el("span", {}, question.unit) : null),
      question.rules?.length ? el("p", { class: "hint" }, ...rules(question)) : null,
    ),
  );
  return form;
}

function order(question, before, give) {
  const count = question.left.length;
  const places = Array.from({ length: count }, (_, i) => i);
  const picks = places.map((i) => select(`place-${i}`, "–", places.map((place) => String(place + 1)), before?.positions?.indexOf(i)));
  const form = sending(() => {
    const given = picks.map((pick) => Number(pick.value));
    if (new Set(given).size < count) {
      form.querySelector(".trouble").textContent = say("places");
      return;
    }
    form.querySelector(".trouble").textContent = "";
    give({ kind: "ordered", positions: places.map((place) => given.indexOf(place)) }, say("order.given"));
  });
  form.prepend(
    el(
      "fieldset",
      { "aria-labelledby": "stem" },
      el("p", { class: "hint" }, say("order")),
      el("ol", { class: "places" }, ...picks.map((pick, i) => el("li", {}, pick, el("label", { for: pick.id }, el("span", { class: "unseen" }, say("place.of"), " "), said("span", {}, question.left[i], question.html?.left[i]))))),
    ),
    el("p", { class: "trouble", role: "alert" }),
  );
  return form;
}

function pairs(question, before, give) {
  const lettered = Boolean(question.html);
  const sides = question.right.map((side, i) => (lettered ? `${letter(i)} · ${side}` : side));
  const picks = question.left.map((_, i) => select(`match-${i}`, say("match"), sides, before?.positions?.[i]));
  const form = sending(() => give({ kind: "matched", positions: picks.map((pick) => (pick.value === "" ? -1 : Number(pick.value))) }, say("match.given")));
  form.prepend(
    el(
      "fieldset",
      { "aria-labelledby": "stem" },
      lettered ? letters(question) : null,
      el("ul", { class: "pairs" }, ...picks.map((pick, i) => el("li", {}, said("label", { for: pick.id }, question.left[i], question.html?.left[i]), pick))),
    ),
  );
  return form;
}

// Right sides with letters, where the fields that name them can hold words only.
function letters(question) {
  return el(
    "ol",
    { class: "sides" },
    ...question.right.map((side, i) => el("li", {}, el("span", { class: "letter", "aria-hidden": "true" }, letter(i)), said("span", {}, side, question.html.right[i]))),
  );
}

// What counts as right, where the question has a rule of its own.
const rules = (question) => (question.rules ?? []).map((rule) => ` ${say(rule)}`);

function select(id, none, choices, chosen = -1) {
  return el(
    "select",
    { id, required: true },
    el("option", { value: "" }, none),
    ...choices.map((choice, i) => el("option", { value: i, selected: i === chosen }, choice)),
  );
}

function sending(send) {
  const form = el("form", {}, el("div", { class: "bar" }, el("button", { class: "button primary", "data-key": "Enter" }, say("send"))));
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    send();
  });
  return form;
}
