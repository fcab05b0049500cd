// The host's own page: the buttons, the question with its key once it is over, and the players.
import { Clock, Countdown, ring } from "./clock.js";
import { Controls } from "./controls.js";
import { Link } from "./link.js";
import { badge, el, say, said } from "./parts.js";
import { because, board, figures, options, votes } from "./reveal.js";
import { Room } from "./room.js";
import { connected, tally } from "./standing.js";

const root = document.querySelector(".live.host");
const stage = document.getElementById("stage");
const list = document.getElementById("players");
const clock = new Clock();
const countdown = new Countdown(clock);
const room = new Room(clock);
const players = new Map();
let counts = null;
let scene = "";

const link = new Link(root.dataset.socket, { hear, state: connected, over: () => location.assign("/rooms") });
const controls = new Controls((message) => link.send(message));

list.addEventListener("click", (event) => {
  const button = event.target.closest("[data-kick]");
  if (!button) return;
  if (button.dataset.sure) link.send({ type: "kick", player: Number(button.dataset.kick) });
  else {
    button.dataset.sure = "yes";
    button.textContent = say("kick.sure");
  }
});

function hear(message) {
  if (message.type === "state" && room.take(message)) {
    if (message.until) link.expect(message.until - clock.now());
    draw();
  } else if (message.type === "counts") {
    counts = message;
    tally(room.state, counts);
  } else if (message.type === "roster") {
    message.players.forEach((player) => players.set(player.player, player));
    people();
  } else if (message.type === "refused") controls.refused(message.text);
}

function draw() {
  const { phase, question, questions, vote } = room.state;
  document.getElementById("place").textContent = question ? say("count", question, questions) : "";
  const next = `${phase}-${question}-${vote}`;
  if (next !== scene) {
    scene = next;
    counts = counts && { ...counts, answered: null };
    stage.replaceChildren(...scenes());
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
      return [el("p", { class: "lead" }, say("host.lobby"))];
    case "reading":
    case "open":
    case "collecting":
    case "discussion":
      return [
        el("div", { class: "play-question" }, el("p", { class: "kind" }, say(`type.${asked.kind}`)), said("h2", { class: "stem" }, asked.stem.replace("_____", "…"), asked.html?.stem), ring()),
        phase === "discussion" ? votes(asked, firstVotes ?? []) : el("ul", { class: "options" }, ...asked.options.map((text, i) => el("li", { class: "option" }, badge(i), said("span", { class: "said" }, text, asked.html?.options[i])))),
        el("p", { class: "tally", id: "tally" }),
      ];
    case "reveal":
      return [said("h2", { class: "stem" }, asked.stem.replace("_____", "…"), asked.html?.stem), options(asked, reveal), figures(reveal), ...because(reveal, false)];
    case "scoreboard":
    case "podium":
      return top.length ? [board(top)] : [el("p", { class: "lead" }, say("names-hidden"))];
    default:
      return [el("p", { class: "lead" }, say("over"))];
  }
}

function people() {
  const here = [...players.values()].filter((player) => !player.kicked).sort((a, b) => b.score - a.score || a.player - b.player);
  const rows = here.map((player) =>
    el(
      "li",
      {},
      el("span", { class: "name" }, player.name, player.realName ? el("span", { class: "hint" }, ` ${player.realName}`) : null),
      player.connected ? null : el("span", { class: "hint" }, say("gone")),
      el("span", { class: "hint" }, player.score.toLocaleString()),
      el("button", { type: "button", class: "link", "data-kick": player.player, "aria-label": say("kick.label", player.name) }, say("kick")),
    ),
  );
  const at = document.activeElement?.dataset.kick;
  list.replaceChildren(...(rows.length ? rows : [el("li", { class: "hint" }, say("nobody"))]));
  if (at) list.querySelector(`[data-kick="${at}"]`)?.focus();
}
