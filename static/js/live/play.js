// A player's page: the question as it comes, one answer that is sent until it is known to be stored, the result.
import { announce } from "../announce.js";
import { close, fields } from "./answer.js";
import { Clock, Countdown, ring } from "./clock.js";
import { Link } from "./link.js";
import { Outbox } from "./outbox.js";
import { el, said, say, stem } from "./parts.js";
import { because, board, options, podium, votes } from "./reveal.js";
import { Room } from "./room.js";

const TRY_AGAIN = ["busy", "too-many"];
const ANSWER_AGAIN = ["unfit", "paused", "early"];
const CLOSED = 4004;

const root = document.querySelector(".live.play");
const stage = document.getElementById("stage");
const linkState = document.getElementById("link-state");
const clock = new Clock();
const countdown = new Countdown(clock);
const room = new Room(clock);
let scene = "";
let part = "";

const link = new Link(root.dataset.socket, { hear, state: connected, over: leave });
const outbox = new Outbox(root.dataset.room, (answer) => link.send({ type: "answer", ...answer }));

function hear(message) {
  if (message.type === "state" && room.take(message)) {
    if (message.until) link.expect(message.until - clock.now());
    reconcile();
    draw();
  } else if (message.type === "stored") {
    const answer = outbox.settle(message.id);
    if (answer) room.answered(answer);
    receipt();
  } else if (message.type === "refused" && !TRY_AGAIN.includes(message.reason)) {
    if (!outbox.settle(message.id)) return;
    if (ANSWER_AGAIN.includes(message.reason)) {
      part = "";
      draw();
    }
    refused(message.text);
  }
}

// A room that is closed leaves one's answers; whoever is not in it is asked to join.
function leave(code) {
  location.assign(code === CLOSED ? `/played/${root.dataset.room}` : root.dataset.page);
}

// What is on its way is sent again after a pause in the connection, unless the room knows it or has gone on.
function reconcile() {
  const waiting = outbox.waiting;
  if (!waiting) return;
  if (room.own?.answer || waiting.question !== room.state.question || waiting.vote !== room.state.vote) outbox.settle();
  else outbox.push();
}

function connected(on) {
  if ((linkState.dataset.state === "on") === on) return;
  linkState.dataset.state = on ? "on" : "away";
  linkState.firstElementChild.textContent = say(on ? "link.on" : "link.away");
  announce(linkState.textContent.trim());
  receipt();
}

function draw() {
  const { phase, question, questions, vote } = room.state;
  document.getElementById("place").textContent = question ? say("count", question, questions) : "";
  document.getElementById("score").textContent = room.own?.rank ? say("points.of", room.own.score.toLocaleString()) : "";
  const next = room.asking ? `ask-${question}-${vote}` : `${phase}-${question}`;
  if (next !== scene) {
    scene = next;
    part = "";
    stage.replaceChildren(...scenes());
    const heading = stage.querySelector("h1, h2");
    heading.focus({ preventScroll: true });
    scrollTo(0, 0);
  }
  if (room.asking) ask();
  const pause = document.getElementById("pause");
  const why = room.state.hostAway ? say("host-away") : room.state.paused ? say("paused") : "";
  pause.hidden = !why;
  if (pause.textContent !== why) pause.textContent = why;
}

function scenes() {
  switch (room.state.phase) {
    case "lobby":
      return still(say("in", room.own?.name ?? ""), say("wait"));
    case "reveal":
      return revealed();
    case "scoreboard":
      return [el("h1", { id: "stem", tabindex: "-1" }, standing()), board(room.state.top, room.own?.player)];
    case "podium":
      return finished();
    case "closed":
      leave(CLOSED);
      return still(say("over"), "");
    default:
      return asked();
  }
}

function still(heading, text) {
  return [el("div", { class: "still" }, el("h1", { id: "stem", tabindex: "-1" }, heading), el("p", { class: "lead" }, text), el("p", { class: "rule" }, root.dataset.rule))];
}

function asked() {
  const { asked, question, questions, vote } = room.state;
  announce(vote > 1 ? say("again") : say("count", question, questions));
  return [
    el("div", { class: "play-question" }, el("p", { class: "kind" }, `${asked.topic} · ${say(`type.${asked.kind}`)}`), stem(asked), ring()),
    el("div", { id: "below" }),
    el("p", { class: "receipt", id: "receipt", tabindex: "-1" }),
  ];
}

// The part under the stem follows the phase; the stem stays, so that nobody has it read to them twice.
function ask() {
  const below = document.getElementById("below");
  const next = `${room.state.phase}-${room.open}`;
  if (next !== part) {
    const inside = below.contains(document.activeElement);
    part = next;
    below.replaceChildren(...[under()].filter(Boolean));
    if (inside) document.getElementById("receipt").focus({ preventScroll: true });
  }
  below.inert = room.state.paused;
  countdown.show(stage.querySelector(".ring"), room.until, room.length);
  receipt();
}

function under() {
  const { asked, phase, firstVotes } = room.state;
  if (phase === "reading") return el("p", { class: "hint" }, say("reading"));
  if (phase === "discussion") return votes(asked, firstVotes ?? []);
  if (!room.open) {
    announce(say("time-over"));
    return null;
  }
  if (asked.options.length) announce(say("options", asked.options.length));
  const waiting = outbox.waiting;
  const before = waiting?.question === room.state.question && waiting.vote === room.state.vote ? waiting.given : room.own?.answer?.given;
  const form = fields(asked, before, give);
  if (before) close(form);
  return form;
}

function give(given) {
  if (outbox.waiting || room.own?.answer) return;
  const below = document.getElementById("below");
  const inside = below.contains(document.activeElement) && !document.activeElement.matches(".option");
  close(below);
  outbox.put({ question: room.state.question, vote: room.state.vote, given });
  receipt();
  if (inside) document.getElementById("receipt").focus({ preventScroll: true });
}

// Where the player's answer is: on its way, kept until the connection is back, or stored.
function receipt() {
  const place = document.getElementById("receipt");
  if (!place) return;
  const away = linkState.dataset.state === "away";
  const talking = room.state.phase === "discussion";
  const state = talking ? "" : outbox.waiting ? (away ? "kept" : "sending") : room.own?.answer ? "received" : "";
  if (place.dataset.state === "refused" && !state) return;
  const text = state ? say(`receipt.${state}`) : talking ? say("discuss") : room.state.phase === "collecting" ? say("time-over") : "";
  if (place.textContent === text) return;
  place.dataset.state = state;
  place.textContent = text;
  if (state === "received" || state === "kept" || talking) announce(text);
}

function refused(text) {
  const place = document.getElementById("receipt");
  if (!place) return;
  place.dataset.state = "refused";
  place.textContent = text;
  announce(text);
}

function revealed() {
  const { asked, reveal } = room.state;
  const result = room.own?.result;
  const verdict = !result?.answered ? "none" : result.correct ? "right" : result.score > 0 ? "partly" : "wrong";
  const words = say(`verdict.${verdict}`);
  announce(`${words} ${reveal.explanation}`);
  const sign = el("span", { "aria-hidden": "true" }, { right: "✓", partly: "◐", wrong: "✗", none: "–" }[verdict]);
  const given = room.own?.answer?.given;
  const chosen = given?.kind === "chosen" ? given.positions : [];
  return [
    el("h1", { class: `result ${verdict}`, id: "result", tabindex: "-1" }, sign, words),
    el("p", { class: "standing" }, el("span", {}, say("points.more", (result?.points ?? 0).toLocaleString())), room.own?.rank ? el("span", {}, standing()) : null),
    said("p", { class: "asked lead" }, asked.stem.replace("_____", "…"), asked.html?.stem),
    given?.kind === "typed" ? el("p", { class: "own-given" }, el("span", { class: "label" }, say("given"), " "), el("span", { class: "typed-text" }, given.text)) : null,
    options(asked, reveal, chosen),
    ...because(reveal, false, chosen),
  ].filter(Boolean);
}

function standing() {
  return room.own?.rank ? say("standing", room.own.rank, room.state.players, room.own.score.toLocaleString()) : say("board");
}

function finished() {
  announce(standing());
  return [
    el("div", { class: "still" }, el("h1", { id: "stem", tabindex: "-1" }, standing()), el("div", { class: "actions" }, el("a", { class: "button primary", href: `/played/${root.dataset.room}` }, say("answers")))),
    ...(room.state.top.length ? [podium(room.state.top)] : []),
  ];
}
