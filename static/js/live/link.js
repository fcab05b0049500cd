// The connection to a room. It comes back by itself: at once when the page is looked at again or the network returns,
// else after growing pauses; it asks when something that was due has not come; and it sends again what was not
// acknowledged, with the same id, so that nothing is lost and nothing counts twice. Where the server says that there is
// nothing to come back to, it ends.
const PAUSES = [100, 250, 500, 1000, 1500];
const PATIENCE = 1500;
const QUIET = 25_000;

export class Link {
  #address;
  #hear;
  #state;
  #socket = null;
  #tries = 0;
  #retry = null;
  #doubt = null;
  #due = null;
  #quiet = null;
  #over;
  #ended = false;

  // hear(message) takes what comes, state(connected) is told of changes, over(code) that there is nothing to come back to.
  constructor(address, { hear, state, over }) {
    this.#address = new URL(address, location.href.replace(/^http/, "ws"));
    this.#hear = hear;
    this.#state = state;
    this.#over = over;
    addEventListener("online", () => this.wake());
    addEventListener("offline", () => this.#lost());
    addEventListener("pageshow", (event) => event.persisted && this.wake());
    document.addEventListener("visibilitychange", () => document.hidden || this.wake());
    this.#open();
  }

  // Sends a message where there is a connection.
  send(message) {
    if (this.#socket?.readyState !== WebSocket.OPEN) return false;
    this.#socket.send(JSON.stringify(message));
    return true;
  }

  // Somebody is looking again: a connection that says nothing now is none.
  wake() {
    if (this.#ended) return;
    if (this.#socket?.readyState === WebSocket.OPEN) this.ask();
    else {
      this.#tries = 0;
      this.#open();
    }
  }

  // Asks for the whole state; a connection over which no answer comes is given up.
  ask() {
    if (this.send({ type: "ask" })) this.#wait();
  }

  // Something is to come in so many milliseconds: two to five seconds later it is asked for, not by all at once.
  expect(milliseconds) {
    clearTimeout(this.#due);
    this.#due = setTimeout(() => this.ask(), Math.max(0, milliseconds) + 2000 + Math.random() * 3000);
  }

  end() {
    this.#ended = true;
    [this.#retry, this.#doubt, this.#due, this.#quiet].forEach(clearTimeout);
    this.#socket?.close();
  }

  #open() {
    clearTimeout(this.#retry);
    if (this.#ended || this.#socket?.readyState === WebSocket.CONNECTING) return;
    const socket = new WebSocket(this.#address);
    this.#socket = socket;
    const tooLong = setTimeout(() => socket === this.#socket && this.#lost(), 4000);
    socket.addEventListener("open", () => {
      clearTimeout(tooLong);
      this.#wait();
    });
    socket.addEventListener("message", (event) => socket === this.#socket && this.#heard(JSON.parse(event.data)));
    socket.addEventListener("close", (event) => {
      if (socket !== this.#socket) return;
      if (event.code >= 4000 && event.code < 4100) {
        this.end();
        this.#over(event.code);
      } else this.#lost();
    });
  }

  #wait() {
    clearTimeout(this.#doubt);
    this.#doubt = setTimeout(() => this.#lost(), PATIENCE);
  }

  #heard(message) {
    this.#tries = 0;
    clearTimeout(this.#doubt);
    clearTimeout(this.#quiet);
    this.#quiet = setTimeout(() => this.ask(), QUIET);
    this.#state(true);
    this.#hear(message);
  }

  #lost() {
    if (this.#ended) return;
    const socket = this.#socket;
    this.#socket = null;
    socket?.close();
    [this.#doubt, this.#due, this.#quiet].forEach(clearTimeout);
    this.#state(false);
    const pause = PAUSES[Math.min(this.#tries++, PAUSES.length - 1)];
    clearTimeout(this.#retry);
    this.#retry = setTimeout(() => this.#open(), pause * (0.75 + Math.random() / 2));
  }
}
