// What is known of the room: the last state that everybody gets, and what is only this player's.
export class Room {
  #clock;
  state = null;
  own = null;

  constructor(clock) {
    this.#clock = clock;
  }

  // Takes a state; one that is older than the one at hand is dropped.
  take(state) {
    if (this.state && state.number < this.state.number) return false;
    this.#clock.heard(state.now);
    const same = this.state?.question === state.question && this.state?.vote === state.vote;
    if (state.own) this.own = state.own;
    else if (this.own && !same) this.own = { ...this.own, answer: undefined, result: undefined, until: undefined };
    this.state = state;
    return true;
  }

  // An answer of ours is stored.
  answered(answer) {
    this.own = { ...this.own, answer };
  }

  get asking() {
    return ["reading", "open", "collecting", "discussion"].includes(this.state.phase);
  }

  // Whether answers are taken from us now: somebody's own time may be longer, and only they see it.
  get open() {
    return this.state.phase === "open" || (this.state.phase === "collecting" && Boolean(this.own?.until));
  }

  // How long it is in all; null where that is not known.
  get length() {
    const { length, until } = this.state;
    return length && until ? length + (this.until ?? until) - until : null;
  }

  // When our time is over; null where it does not end by itself.
  get until() {
    if (this.state.paused) return null;
    const own = ["open", "collecting"].includes(this.state.phase) ? this.own?.until : null;
    return own ?? (this.state.phase === "collecting" ? null : this.state.until) ?? null;
  }
}
