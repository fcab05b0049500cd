// The projector: code, question, countdown, how many have answered, the reveal, the board, the podium.
import { announce } from "../announce.js";
import { Clock, Countdown, ring } from "./clock.js";
import { Controls } from "./controls.js";
import { Link } from "./link.js";
import { badge, el, said, say, stem } from "./parts.js";
import { because, board, figures, options, podium, votes } from "./reveal.js";
import { Room } from "./room.js";
import { connected, tally } from "./standing.js";

const LONG = 150;
const SHOWN = 60;

const root = document.querySelector(".live.screen");
const stage = document.getElementById("stage");
const clock = new Clock();
const countdown = new Countdown(clock);
const room = new Room(clock);
const players = new Map();
let counts = null;
let scene = "";

const link = new Link(root.dataset.socket, { hear, state: connected, over: () => location.assign(root.dataset.room) });
const controls = new Controls((message) => link.send(message));

function hear(message) {
  if (message.type === "state" && room.take(message)) {
    if (message.until) link.expect(message.until - clock.now());
    draw();
  } else if (message.type === "counts") {
    counts = message;
    tally(room.state, counts);
  } else if (message.type === "roster") {
    message.players.forEach((player) => (player.kicked ? players.delete(player.player) : players.set(player.player, player)));
    arrived();
  } else if (message.type === "refused") controls.refused(message.text);
}

function draw() {
  const { phase, question, questions, vote } = room.state;
  document.getElementById("place").textContent = question ? say("count", question, questions) : room.state.title;
  const next = `${phase}-${question}-${vote}`;
  if (next !== scene) {
    scene = next;
    counts = counts && { ...counts, answered: null };
    const drawn = scenes();
    root.classList.toggle("long", (room.state.asked?.stem.length ?? 0) > LONG || phase === "reveal");
    stage.replaceChildren(...drawn);
    if (!document.activeElement?.closest(".controls")) stage.querySelector("h1, h2")?.focus({ preventScroll: true });
    stage.scrollTop = 0;
  }
  const pause = document.getElementById("pause");
  if (pause) {
    pause.hidden = !room.state.paused;
    pause.textContent = say(room.state.hostAway ? "host-away" : "paused");
  }
  const time = stage.querySelector(".ring");
  if (time) countdown.show(time, room.state.paused ? null : (room.state.until ?? null), room.state.length);
  controls.draw(room.state);
  tally(room.state, counts);
}

function scenes() {
  const { asked, phase, reveal, top, firstVotes } = room.state;
  switch (phase) {
    case "lobby":
      return [...document.getElementById("live-lobby").content.cloneNode(true).children, names()];
    case "reading":
    case "open":
    case "collecting":
      return asking(asked, phase === "reading" ? null : choices(asked));
    case "discussion":
      return asking(asked, votes(asked, firstVotes ?? []), say("discuss"));
    case "reveal":
      announce(say("right-is", reveal.right));
      return [
        el("div", { class: "ask" }, stem(asked)),
        el("div", { class: "reveal-grid" }, el("div", {}, options(asked, reveal), figures(reveal)), el("div", {}, ...because(reveal, true))),
      ];
    case "scoreboard":
      return [el("h1", { id: "stem", tabindex: "-1" }, say("board")), board(top)];
    case "podium":
      return [el("h1", { id: "stem", tabindex: "-1" }, say("thanks")), top.length ? podium(top) : el("p", { class: "lead" }, say("over.text"))];
    default:
      return [el("h1", { id: "stem", tabindex: "-1" }, say("over"))];
  }
}

function asking(asked, below, hint = null) {
  return [
    el("p", { class: "notice", id: "pause", hidden: true }),
    el("div", { class: "ask" }, stem(asked), ring()),
    ...(hint ? [el("p", { class: "lead" }, hint)] : []),
    ...(below ? [below] : [el("p", { class: "tally" }, say("reading"))]),
    el("p", { class: "tally", id: "tally" }),
  ];
}

function choices(asked) {
  if (asked.options.length) {
    return el("ul", { class: "options" }, ...asked.options.map((text, i) => el("li", { class: "option" }, badge(i), said("span", { class: "said" }, text, asked.html?.options[i]))));
  }
  const lists = [
    [asked.left, asked.html?.left],
    [asked.right, asked.html?.right],
  ].filter(([lines]) => lines.length);
  if (!lists.length) return el("p", { class: "tally" }, say("on-phones"));
  return el("div", { class: "lists" }, ...lists.map(([lines, html]) => el("ul", { class: "lines" }, ...lines.map((line, i) => said("li", {}, line, html?.[i])))));
}

function names() {
  return el("ul", { class: "arrived", id: "arrived", "aria-label": say("players.label") });
}

function arrived() {
  const list = document.getElementById("arrived");
  if (!list) return;
  const shown = [...players.values()].slice(-SHOWN);
  for (const item of [...list.children]) if (!shown.some((player) => item.dataset.player === String(player.player))) item.remove();
  for (const player of shown) {
    if (!list.querySelector(`[data-player="${player.player}"]`)) list.append(el("li", { "data-player": player.player }, player.name));
  }
  tally(room.state, counts);
}
