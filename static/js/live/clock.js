// The server's clock, as well as it is known here, and the countdown that follows it. Only for the eye: the server
// alone decides what is in time.
import { announce } from "../announce.js";
import { say } from "./parts.js";

const TOLD = [30, 10, 5];

export class Clock {
  #ahead = -Infinity;

  // The server said that this was its time. Messages come late and never early, so the one that came quickest counts.
  heard(serverMillis) {
    const ahead = serverMillis - performance.now();
    if (ahead > this.#ahead || ahead < this.#ahead - 5000) this.#ahead = ahead;
  }

  now() {
    return performance.now() + this.#ahead;
  }
}

// Draws a ring with the seconds left, and tells a screen reader at thresholds only.
export class Countdown {
  #clock;
  #ring = null;
  #timer = null;
  #told = new Set();
  #until = 0;
  #from = 0;

  constructor(clock) {
    this.#clock = clock;
  }

  // Shows the time until then in the ring, of so many milliseconds in all; none where there is no end.
  show(ring, until, length) {
    ring.hidden = !until;
    if (until !== this.#until) {
      this.#told = new Set(TOLD.filter((seconds) => this.#left(until) <= seconds));
      this.#from = length ? until - length : this.#clock.now();
      this.#until = until;
    }
    this.#ring = ring;
    clearInterval(this.#timer);
    if (!until) return;
    this.#timer = setInterval(() => this.#draw(), 200);
    this.#draw();
  }

  #left(until) {
    return Math.max(0, Math.ceil((until - this.#clock.now()) / 1000));
  }

  #draw() {
    const left = this.#left(this.#until);
    const share = Math.max(0, Math.min(1, (this.#until - this.#clock.now()) / Math.max(1, this.#until - this.#from)));
    this.#ring.querySelector(".seconds").textContent = left;
    this.#ring.querySelector(".left").setAttribute("stroke-dashoffset", 100 - 100 * share);
    this.#ring.classList.toggle("soon", left <= 5);
    const threshold = TOLD.find((seconds) => left === seconds && !this.#told.has(seconds));
    if (threshold && left > 0) {
      this.#told.add(threshold);
      announce(say("left", threshold));
    }
    if (left === 0) clearInterval(this.#timer);
  }
}

export function ring() {
  return document.getElementById("live-ring").content.firstElementChild.cloneNode(true);
}
