// The host's buttons: which make sense in the room's state, and what the one to go on does.
import { say } from "./parts.js";

const MORE_SECONDS = 15;

// Draws the buttons for a state; send(message) is given what a press tells the room.
export class Controls {
  #root = document.getElementById("controls");
  #room = null;

  constructor(send) {
    this.#root.addEventListener("click", (event) => {
      const button = event.target.closest("[data-do]");
      if (!button || button.disabled || !this.#room) return;
      if (button.dataset.do === "finish" && !this.#sure(button)) return;
      const sent = send(message(button.dataset.do === "next" ? goingOn(this.#room)[0] : button.dataset.do, this.#room.step));
      this.#root.querySelector(".trouble").textContent = sent ? "" : say("not-sent");
    });
  }

  draw(room) {
    if (room.step !== this.#room?.step) this.#root.querySelector('[data-do="finish"]').textContent = say("finish");
    this.#room = room;
    const [next, label] = goingOn(room);
    const primary = this.#root.querySelector('[data-do="next"]');
    primary.firstChild.textContent = `${say(`do.${label}`)} `;
    primary.disabled = !next;
    const sense = makesSense(room);
    for (const button of this.#root.querySelectorAll("[data-do]:not(.primary)")) {
      button.hidden = button.disabled = !sense.includes(button.dataset.do);
    }
  }

  // What ends the game for all is asked for twice.
  #sure(button) {
    const sure = button.textContent === say("finish.sure");
    button.textContent = say(sure ? "finish" : "finish.sure");
    return sure;
  }

  // Says that something was not done.
  refused(text) {
    this.#root.querySelector(".trouble").textContent = text;
  }
}

function message(command, step) {
  switch (command) {
    case "add-time":
      return { type: command, step, seconds: MORE_SECONDS };
    case "lock":
    case "unlock":
      return { type: "lock", locked: command === "lock" };
    case "close":
      return { type: command };
    default:
      return { type: command, step };
  }
}

// What the one button tells the room, and the word on it.
function goingOn(room) {
  if (room.paused && !room.hostAway) return ["resume", "resume"];
  const last = room.question === room.questions ? "podium" : "next";
  switch (room.phase) {
    case "lobby":
      return ["next", "start"];
    case "reading":
      return ["end-early", "open"];
    case "open":
      return ["end-early", "end"];
    case "collecting":
      return [null, "collecting"];
    case "discussion":
      return ["next", "vote"];
    case "reveal":
      return ["next", room.namesShown ? "board" : last];
    case "scoreboard":
      return ["next", last];
    case "podium":
      return ["close", "close"];
    default:
      return [null, "over"];
  }
}

function makesSense(room) {
  const running = ["reading", "open"].includes(room.phase);
  return [
    running && !room.paused && "pause",
    running && room.until && "add-time",
    room.phase === "discussion" && "reveal",
    (running || room.phase === "discussion") && "skip",
    room.phase !== "closed" && (room.locked ? "unlock" : "lock"),
    !["lobby", "podium", "closed"].includes(room.phase) && "finish",
  ].filter(Boolean);
}
