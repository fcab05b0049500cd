// Answers on their way to the server, kept on the device until it has said that it has them. Each has an id of its own,
// so that sending one again does no harm.
const prefix = "footnote-attempt-";

export class Queue {
  constructor(attempt) {
    this.key = prefix + attempt;
    this.waiting = read(this.key);
  }

  get size() {
    return this.waiting.length;
  }

  first() {
    return this.waiting[0];
  }

  // An answer that has not been sent yet is replaced by a later one to the same question.
  add(save, sending) {
    this.waiting = this.waiting.filter((other) => other.position !== save.position || other.own === sending);
    this.waiting.push(save);
    this.store();
  }

  remove(own) {
    this.waiting = this.waiting.filter((other) => other.own !== own);
    this.store();
  }

  store() {
    try {
      if (this.waiting.length) localStorage.setItem(this.key, JSON.stringify(this.waiting));
      else localStorage.removeItem(this.key);
    } catch {
      // a browser that keeps nothing still sends; only a reload while offline would lose what waits
    }
  }
}

export function waitingOf(attempt) {
  return read(prefix + attempt).length;
}

export function randomName(bytes) {
  return Array.from(crypto.getRandomValues(new Uint8Array(bytes)), (byte) => byte.toString(16).padStart(2, "0")).join("");
}

function read(key) {
  try {
    return JSON.parse(localStorage.getItem(key) ?? "[]");
  } catch {
    return [];
  }
}
