// What the host's page and the projector both say beside the question: whether they are connected, and who answered.
import { say } from "./parts.js";

export function connected(on) {
  const state = document.getElementById("link-state");
  state.dataset.state = on ? "on" : "away";
  state.firstElementChild.textContent = say(on ? "link.on" : "link.away");
}

export function tally(state, counts) {
  if (!state) return;
  const here = counts?.players ?? state.players;
  document.getElementById("count").textContent = here === 0 ? say("players.0") : here === 1 ? say("players.1") : say("players", here);
  const place = document.getElementById("tally");
  if (!place) return;
  const shown = Number.isInteger(counts?.answered) && state.phase === "open";
  place.textContent = shown ? say("answered", counts.answered, here) : state.phase === "collecting" ? say("collecting") : "";
}
