// What everybody sees when a question is over: its options with the key, how many chose each, why it is so and where.
import { badge, disagreements, el, marks, notes, said, say } from "./parts.js";

// The options: marked with sign and word, with how many chose each, and why the chosen one is wrong.
export function options(question, reveal, chosen = []) {
  if (!question.options?.length) return right(reveal);
  const most = Math.max(1, ...reveal.votes, ...(reveal.firstVotes ?? []));
  return el(
    "ul",
    { class: "options" },
    ...question.options.map((text, i) => {
      const key = reveal.key.includes(i);
      const mine = chosen.includes(i);
      const told = mine || key ? reveal.reasons.findIndex((each) => each.option === i) : -1;
      const reason = reveal.reasons[told];
      return el(
        "li",
        { class: `option answered ${key ? (mine ? "key chosen" : "key") : mine ? "chosen" : "passed"}` },
        badge(i),
        el("div", { class: "said" }, said("span", {}, text, question.html?.options[i]), verdict(key, mine), reason ? el("span", { class: "because" }, said("span", {}, reason.because, reveal.html?.reasons[told]), marks(reason.notes)) : null),
        reveal.votes.length ? share(reveal.votes[i], reveal.firstVotes?.[i], most) : null,
      );
    }),
  );
}

// How many chose each option at the first vote, without saying which is right.
export function votes(question, counts) {
  const most = Math.max(1, ...counts);
  return el(
    "ul",
    { class: "options" },
    ...question.options.map((text, i) => el("li", { class: "option answered" }, badge(i), said("div", { class: "said" }, text, question.html?.options[i]), counts.length ? share(counts[i], undefined, most) : null)),
  );
}

function verdict(key, mine) {
  if (!key && !mine) return null;
  const sign = el("span", { "aria-hidden": "true" }, key ? "✓ " : "✗ ");
  return el("span", { class: "verdict" }, sign, say(key ? (mine ? "key.mine" : "key") : "not-key"));
}

function share(count, before, most) {
  const said = before === undefined ? say("chosen", count) : say("chosen.twice", count, before);
  return el(
    "div",
    { class: "share" },
    el("meter", { min: 0, max: most, value: count, "aria-label": said }),
    el("span", { "aria-hidden": "true" }, before === undefined ? String(count) : `${before} → ${count}`),
  );
}

function right(reveal) {
  return el("div", { class: "outcome" }, el("p", { class: "answer" }, el("span", { class: "label" }, say("right-answer"), " "), said("strong", {}, reveal.right, reveal.html?.right)));
}

// The explanation with the footnotes of what is shown, and both sides where documents disagree.
export function because(reveal, open, chosen = []) {
  const explanation = el("p", { class: "explanation" }, said("span", {}, reveal.explanation, reveal.html?.explanation), marks(reveal.notes));
  const reasons = reveal.reasons.filter((reason) => chosen.includes(reason.option) || reveal.key.includes(reason.option));
  const cited = new Set([
    ...reveal.notes,
    ...reasons.flatMap((reason) => reason.notes),
    ...reveal.disagreements.flatMap((one) => one.sides.flatMap((side) => side.notes)),
  ]);
  const footnotes = reveal.footnotes.filter((note) => cited.has(note.number));
  return [explanation, ...disagreements(reveal.disagreements), notes(footnotes, open)].filter(Boolean);
}

// How many were right.
export function figures(reveal) {
  return el("p", { class: "tally" }, say("right-of", reveal.correct, reveal.answers));
}

// The best, with their places; ties share one.
export function board(rows, own) {
  return el(
    "table",
    { class: "board" },
    el("caption", { class: "unseen" }, say("board")),
    el("thead", {}, el("tr", {}, ...["place", "player", "points"].map((head) => el("th", { scope: "col", class: head === "points" ? "number" : null }, say(head))))),
    el(
      "tbody",
      {},
      ...rows.map((row) => el("tr", { class: row.player === own ? "own" : null }, el("td", {}, String(row.rank)), el("th", { scope: "row" }, row.name), el("td", { class: "number" }, row.score.toLocaleString()))),
    ),
  );
}

export function podium(rows) {
  return el(
    "ol",
    { class: "podium" },
    ...rows.slice(0, 3).map((row, i) => el("li", { class: `place-${i + 1}` }, el("span", {}, el("b", {}, `${row.rank}. `), row.name), el("small", {}, say("points.of", row.score.toLocaleString())))),
  );
}
