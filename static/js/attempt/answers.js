// Saves every answer as it is given. What cannot be sent waits on the device and goes out when the connection is back.
import { announce } from "../announce.js";
import { toTheSecond } from "./moments.js";
import { Queue, randomName, waitingOf } from "./queue.js";

const typingPause = 700;
const patience = 10_000;
const retries = [1000, 2000, 5000, 10_000];

export function keepAnswers(attempt, clock) {
  const form = attempt.querySelector("[data-answers]");
  const status = attempt.querySelector("[data-status]");
  const address = form.dataset.answers;
  const token = form.querySelector("[name=form-token]").value;
  const queue = new Queue(attempt.dataset.attempt);
  const device = tabName();
  const typing = new Map();
  let sending = null;
  let failures = 0;
  let away = false; // a listener was told that there is no connection
  let retry = null;
  let number = Date.now(); // grows from page to page of the tab, whatever the clock is set to between
  const last = Number(sessionStorage.getItem("footnote-number") ?? 0);
  if (number <= last) number = last + 1;

  const say = (text, kind) => {
    if (status.textContent !== text) status.textContent = text;
    status.dataset.kind = kind;
  };
  const sayWaiting = () => say(attempt.dataset.offline.replace("#", queue.size), "offline");

  function given(position) {
    const fields = new URLSearchParams();
    for (const [name, value] of new FormData(form)) {
      if (name.startsWith(`q${position}-`)) fields.append(name, value);
    }
    return fields.toString();
  }

  function save(position) {
    clearTimeout(typing.get(position));
    typing.delete(position);
    number += 1;
    sessionStorage.setItem("footnote-number", String(number));
    const made = { own: randomName(16), position, given: given(position), device, number, at: Date.now() };
    queue.add(made, sending);
    mark(position);
    if (!failures) say(attempt.dataset.saving, "saving");
    else sayWaiting();
    send();
  }

  async function send() {
    if (sending || !queue.size) return;
    clearTimeout(retry);
    const save = queue.first();
    sending = save.own;
    const body = new URLSearchParams(save.given);
    body.set("form-token", token);
    for (const name of ["own", "position", "device", "number", "at"]) body.set(name, save[name]);
    body.set("waited", Math.max(0, Date.now() - save.at));
    try {
      const response = await fetch(`${address}/answers`, {
        method: "POST",
        body,
        credentials: "same-origin",
        signal: AbortSignal.timeout(patience),
      });
      if (response.status >= 500 || response.status === 429) throw new Error(String(response.status));
      if (response.ok) {
        queue.remove(save.own);
        came(save, await response.json());
      } else if (response.status === 400) {
        queue.remove(save.own);
        say(attempt.dataset.unfinished, "late");
      } else {
        say(attempt.dataset.refused, "offline");
        sending = null;
        again();
        return;
      }
      failures = 0;
      sending = null;
      if (away && !queue.size) {
        away = false;
        announce(status.textContent);
      }
      send();
    } catch {
      sending = null;
      failures += 1;
      sayWaiting();
      if (!away) announce(status.textContent);
      away = true;
      again();
    }
  }

  function again() {
    clearTimeout(retry);
    retry = setTimeout(send, retries[Math.min(failures, retries.length) - 1] ?? retries[0]);
  }

  function came(save, reply) {
    if (reply.end) clock.endsAt(reply.end);
    if (reply.state === "saved") {
      say(`${attempt.dataset.saved} ${toTheSecond(new Date(reply.at))}`, "saved");
    } else {
      const text = attempt.dataset[reply.state] ?? attempt.dataset.late;
      say(text, reply.state);
      announce(text);
      if (reply.state === "older" && reply.given) show(save.position, reply.given);
    }
    if (queue.size) say(attempt.dataset.saving, "saving");
  }

  // The answer that counts takes the place of the one that does not.
  function show(position, answer) {
    const fields = (name) => form.querySelectorAll(`[name^="q${position}-${name}"]`);
    if (answer.kind === "chosen") {
      for (const field of fields("option")) field.checked = answer.positions.includes(Number(field.value));
    } else if (answer.kind === "typed") {
      for (const field of fields("typed")) field.value = answer.text;
    } else if (answer.kind === "ordered") {
      fields("place-").forEach((field, i) => (field.value = String(answer.positions.indexOf(i) + 1)));
    } else if (answer.kind === "matched") {
      fields("match-").forEach((field, i) => (field.value = answer.positions[i] < 0 ? "" : String(answer.positions[i])));
    }
    mark(position);
  }

  function mark(position) {
    const place = attempt.querySelector(`[data-place="${position}"]`);
    if (!place) return;
    const answered = [...new URLSearchParams(given(position)).values()].some((value) => value.trim());
    place.classList.toggle("answered", answered);
    place.classList.toggle("open", !answered);
    const flagged = place.classList.contains("flagged");
    place.querySelector(".sign").textContent = flagged ? "⚑" : answered ? "✓" : "";
    const words = [attempt.dataset.question.replace("#", position), answered ? attempt.dataset.answered : attempt.dataset.open];
    if (flagged) words.push(attempt.dataset.flagged);
    place.setAttribute("aria-label", words.join(", "));
  }

  async function flag(button) {
    const position = Number(button.dataset.flag);
    const on = button.getAttribute("aria-pressed") !== "true";
    const body = new URLSearchParams({ "form-token": token, position });
    if (on) body.set("on", "1");
    button.setAttribute("aria-pressed", String(on));
    button.name = on ? "unflag" : "flag";
    const says = button.querySelector("[data-says]");
    says.textContent = on ? says.dataset.on : says.dataset.off;
    attempt.querySelector(`[data-place="${position}"]`)?.classList.toggle("flagged", on);
    mark(position);
    try {
      await fetch(`${address}/flags`, { method: "POST", body, credentials: "same-origin" });
    } catch {
      sayWaiting();
    }
  }

  const questionOf = (field) => Number(field.closest("[data-question]")?.dataset.question ?? 0);

  form.addEventListener("change", (event) => {
    const position = questionOf(event.target);
    if (position) save(position);
  });
  form.addEventListener("input", (event) => {
    const position = questionOf(event.target);
    if (!position || !event.target.matches("[type=text]")) return;
    clearTimeout(typing.get(position));
    typing.set(position, setTimeout(() => save(position), typingPause));
  });
  form.addEventListener("click", (event) => {
    const button = event.target.closest("[data-flag]");
    if (!button) return;
    event.preventDefault();
    flag(button);
  });
  // The form takes everything along itself; while there is no connection the page stays, or it would be lost.
  form.addEventListener("submit", (event) => {
    if (failures) {
      event.preventDefault();
      sayWaiting();
      announce(status.textContent);
      send();
      return;
    }
    for (const position of typing.keys()) clearTimeout(typing.get(position));
  });
  addEventListener("online", send);
  for (const save of queue.waiting) restore(save);
  if (queue.size) {
    sayWaiting();
    send();
  }

  // What waits on the device is newer than what the server showed.
  function restore(save) {
    const values = new URLSearchParams(save.given);
    for (const field of form.querySelectorAll(`[name^="q${save.position}-"]`)) {
      if (field.matches("[type=radio], [type=checkbox]")) field.checked = values.getAll(field.name).includes(field.value);
      else field.value = values.get(field.name) ?? "";
    }
    mark(save.position);
  }

  // The server hands in by itself, a moment after the end; what is still on its way comes in before.
  function handIn() {
    for (const position of [...typing.keys()]) save(position);
    say(attempt.dataset.over, "over");
    announce(attempt.dataset.over);
    const leave = () => (failures || queue.size ? setTimeout(leave, 2000) : location.assign(`${address}/result`));
    setTimeout(leave, 4500);
  }

  return { handIn };
}

// Before handing in: whether this device still has something to send.
export function tellOfWaiting() {
  const summary = document.querySelector("[data-summary]");
  if (!summary) return;
  const notice = summary.querySelector("[data-waiting]");
  const look = () => (notice.hidden = !waitingOf(summary.dataset.summary));
  look();
  setInterval(look, 1000);
}

// A name for this tab, so that its own count tells which of its saves came later.
function tabName() {
  let name = sessionStorage.getItem("footnote-tab");
  if (!name) {
    name = randomName(8);
    sessionStorage.setItem("footnote-tab", name);
  }
  return name;
}
