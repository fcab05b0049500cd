// The answer that is not known to be stored yet. It outlives a reload, and is sent with the same id until the server
// has said what became of it.
const AGAIN = 2000;

export class Outbox {
  #key;
  #send;
  #timer = null;

  constructor(room, send) {
    this.#key = `footnote-answer-${room}`;
    this.#send = send;
  }

  // The answer on its way, or null.
  get waiting() {
    const kept = sessionStorage.getItem(this.#key);
    return kept ? JSON.parse(kept) : null;
  }

  put(answer) {
    sessionStorage.setItem(this.#key, JSON.stringify({ ...answer, id: id() }));
    this.push();
  }

  // Sends it, and again until it is settled.
  push() {
    clearTimeout(this.#timer);
    const answer = this.waiting;
    if (!answer) return;
    this.#send(answer);
    this.#timer = setTimeout(() => this.push(), AGAIN);
  }

  // What became of the answer with this id is known; gives it where it was the one on its way.
  settle(answerId) {
    const answer = this.waiting;
    if (!answer || (answerId && answer.id !== answerId)) return null;
    clearTimeout(this.#timer);
    sessionStorage.removeItem(this.#key);
    return answer;
  }
}

// randomUUID is not there on a school's plain http.
function id() {
  return Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) => byte.toString(16).padStart(2, "0")).join("");
}
