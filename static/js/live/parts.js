// The pieces that live pages are made of. Words and shapes come from the page, so that they are the language's and the
// site's own.
const words = document.getElementById("live-words");

// A text of the page with its places filled in.
export function say(key, ...values) {
  const text = words.querySelector(`[data-key="${key}"]`)?.textContent ?? key;
  return text.replace(/\{(\d)\}/g, (place, i) => values[i] ?? "");
}

// An element: attributes that are undefined, null or false are left out.
export function el(name, attributes = {}, ...children) {
  const made = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) {
    if (value === undefined || value === null || value === false) continue;
    made.setAttribute(key, value === true ? "" : value);
  }
  made.append(...children.filter((child) => child !== null && child !== undefined && child !== false));
  return made;
}

export const letter = (position) => "ABCDEFGH"[position];

// Letter, shape and colour of an option.
export function badge(position) {
  const shapes = document.getElementById("live-badges").content;
  return shapes.children[position].cloneNode(true);
}

// A text of a question: the server's own HTML where it is more than words, else the words.
export function said(name, attributes, text, html) {
  const made = el(name, attributes);
  if (html === undefined || html === null) made.textContent = text;
  else made.innerHTML = html;
  for (const blank of made.querySelectorAll(".blank")) blank.append(el("span", { class: "unseen" }, say("blank")));
  return made;
}

// What a question asks, with its blank drawn as one.
export function stem(asked, attributes = {}) {
  if (asked.html) return said("h1", { class: "stem", id: "stem", tabindex: "-1", ...attributes }, asked.stem, asked.html.stem);
  const [before, after] = asked.stem.split("_____");
  const heading = el("h1", { class: "stem", id: "stem", tabindex: "-1", ...attributes }, before);
  if (after !== undefined) heading.append(el("span", { class: "blank" }, el("span", { class: "unseen" }, say("blank"))), after);
  return heading;
}

// Numbers of footnotes after what they belong to.
export function marks(numbers) {
  if (!numbers?.length) return null;
  return el("span", { class: "marks" }, ...numbers.map((number) => el("sup", {}, el("a", { href: `#note-${number}`, "aria-label": say("note.mark", number) }, String(number)))));
}

// Footnotes under what was explained; open on a projector, where nobody taps.
export function notes(list, open) {
  if (!list?.length) return null;
  return el(
    "section",
    { class: "notes", "aria-label": say("notes") },
    el("ol", {}, ...list.map((note) => el("li", { id: `note-${note.number}` }, footnote(note, open)))),
  );
}

function footnote(note, open) {
  const place = el("span", {}, say("note.place", note.document, note.paragraph, note.sentences));
  const mark = el("sup", {}, String(note.number));
  const quotes = note.quotes.map((spans) =>
    el("blockquote", { class: "passage" }, ...spans.map((span) => (span.marked ? el("mark", {}, span.text) : span.text))),
  );
  if (open) return el("div", {}, el("p", {}, mark, " ", place), ...quotes);
  const source = el("p", {}, note.title, " ", note.url ? el("a", { href: note.url, rel: "noreferrer" }, say("note.read")) : null);
  return el(
    "details",
    {},
    el("summary", {}, mark, place, el("span", { class: "open" }, el("span", { class: "when-closed" }, say("note.open")), el("span", { class: "when-open" }, say("note.close")))),
    ...quotes,
    el("div", { class: "source" }, source),
  );
}

// Where documents disagree: what each of them says.
export function disagreements(list) {
  return list.map((one) =>
    el(
      "section",
      { class: "disagreement" },
      el("h2", { class: "sides-title" }, say("sides")),
      el("div", { class: "sides" }, ...one.sides.map((side) => el("blockquote", {}, side.text, marks(side.notes), el("cite", {}, side.document)))),
    ),
  );
}
