// Saves every change within a second. What cannot be sent waits on the device, through a closed tab too, and goes out
// when the connection is back; what somebody else changed meanwhile is not overwritten.
import { announce } from "../announce.js";

const pause = 700;
const patience = 10_000;
// What browsers send to the end for a page that is left; more they do not begin to send.
const longestKeptAlive = 60_000;
const retries = [1000, 2000, 5000, 10_000, 30_000];
const clock = new Intl.DateTimeFormat(document.documentElement.lang, { hour: "2-digit", minute: "2-digit", hour12: false });
const left = ["form-token", "words", "topic-new", "do", "preview-as", "preview-state"];

export function forget(address) {
  try {
    localStorage.removeItem(key(address));
  } catch {
    // a browser that keeps nothing has nothing to forget
  }
}

const key = (address) => `footnote-question-${address}`;

// Gives whether something was put back that was not saved last time.
export function keepSaved(editor, form, found) {
  const address = editor.dataset.editor;
  const state = editor.querySelector("[data-state]");
  const compare = editor.querySelector("[data-compare]");
  let saved = written(); // what the server has
  let sent = null; // what it may have: its answer did not come
  let dirty = false;
  let sending = false;
  let stopped = false;
  let failures = 0;
  let timer = null;
  let after = null; // the button that was pressed while a save was on its way

  const say = (text, kind) => {
    if (state.textContent !== text) state.textContent = text;
    state.dataset.kind = kind;
  };

  function written() {
    const fields = new URLSearchParams(new FormData(form));
    for (const name of [...left, "revision"]) fields.delete(name);
    return fields.toString();
  }

  function keep() {
    try {
      localStorage.setItem(key(address), JSON.stringify({ revision: form.elements.revision.value, fields: written(), sent }));
    } catch {
      // a browser that keeps nothing still saves; only a closed tab while offline would lose what waits
    }
  }

  function changed() {
    if (written() === saved) return;
    dirty = true;
    keep();
    if (stopped) return;
    if (!failures) say(editor.dataset.saySaving, "saving");
    clearTimeout(timer);
    timer = setTimeout(send, failures ? wait() : pause);
  }

  const wait = () => retries[Math.min(failures, retries.length) - 1];

  async function send() {
    if (sending || stopped || !dirty) return;
    clearTimeout(timer);
    sending = true;
    // What may have come to the server goes once more before anything newer: it is known there, and is no conflict.
    const fields = sent ?? written();
    sent = fields;
    keep();
    const body = new URLSearchParams(fields);
    body.set("form-token", form.elements["form-token"].value);
    body.set("revision", form.elements.revision.value);
    try {
      const keepalive = String(body).length < longestKeptAlive;
      const response = await fetch(`${address}/save`, { method: "POST", body, credentials: "same-origin", keepalive, signal: AbortSignal.timeout(patience) });
      if (response.status >= 500 || response.status === 429) throw new Error(String(response.status));
      if (response.ok) came(fields, await response.json());
      else refused({ 409: "conflict", 413: "large" }[response.status] ?? "refused");
    } catch {
      failed();
    } finally {
      sending = false;
    }
    if (after) {
      const button = after;
      after = null;
      form.requestSubmit(button);
      return;
    }
    if (dirty && !stopped) timer = setTimeout(send, failures ? wait() : pause);
  }

  function came(fields, reply) {
    saved = fields;
    sent = null;
    form.elements.revision.value = reply.revision;
    if (editor.dataset.stored === "no") {
      editor.dataset.stored = "yes";
      if (location.pathname.endsWith("/questions/new")) history.replaceState(null, "", address);
    }
    if (written() === saved) {
      dirty = false;
      forget(address);
    } else {
      keep();
    }
    const text = editor.dataset.saySaved.replace("#", clock.format(new Date(reply.at)));
    say(dirty ? editor.dataset.saySaving : text, dirty ? "saving" : "saved");
    if (failures) announce(text);
    failures = 0;
    found(reply.findings);
  }

  function failed() {
    failures += 1;
    say(editor.dataset.sayOffline, "away");
    if (failures === 1) announce(state.textContent);
  }

  function refused(why) {
    stopped = true;
    sent = null;
    say({ conflict: editor.dataset.sayConflict, large: editor.dataset.sayLarge }[why] ?? editor.dataset.sayRefused, "away");
    announce(state.textContent);
    compare.hidden = why !== "conflict";
    if (why !== "conflict") {
      stopped = false;
      failures = Math.max(failures, 4);
    }
  }

  function restore() {
    let kept = null;
    try {
      kept = JSON.parse(localStorage.getItem(key(address)) ?? "null");
    } catch {
      return false;
    }
    if (!kept || kept.fields === saved) {
      forget(address);
      return false;
    }
    put(form, new URLSearchParams(kept.fields));
    form.elements.revision.value = kept.revision;
    sent = kept.sent;
    say(editor.dataset.sayRestored, "saving");
    announce(editor.dataset.sayRestored);
    return true;
  }

  form.addEventListener("input", changed);
  form.addEventListener("change", changed);
  // Enter in a line of text means “go on”, which here is to save: the page stays.
  form.addEventListener("keydown", (event) => {
    if (event.key !== "Enter" || event.isComposing || !event.target.matches("input[type=text]")) return;
    event.preventDefault();
    changed();
    send();
  });
  // The form takes everything along itself; while there is no connection the page stays, or what was typed would be gone.
  form.addEventListener("submit", (event) => {
    if (failures && !navigator.onLine) {
      event.preventDefault();
      say(editor.dataset.sayOffline, "away");
      announce(state.textContent);
      return;
    }
    if (sending) {
      event.preventDefault();
      after = event.submitter;
      return;
    }
    stopped = true;
    clearTimeout(timer);
    if (!compare.contains(event.submitter)) dirty = false;
  });
  addEventListener("online", () => {
    if (dirty) send();
  });
  addEventListener("beforeunload", (event) => {
    if (dirty && !sending) send();
    if (dirty && failures) event.preventDefault();
  });
  document.addEventListener("visibilitychange", () => {
    if (document.hidden && dirty) send();
  });
  // A page that comes back from the browser's memory is older than what was saved since.
  addEventListener("pageshow", (event) => {
    if (event.persisted) location.reload();
  });
  return restore();
}

// Puts values back into the form's fields; rows are made as many as there were.
function put(form, values) {
  const rows = form.querySelector("[data-rows]");
  if (rows) {
    const wanted = Math.max(...["row", "item", "left"].map((name) => values.getAll(name).length));
    while (rows.children.length < wanted) {
      const row = rows.lastElementChild.cloneNode(true);
      rows.append(row);
    }
    while (rows.children.length > wanted && wanted > 0) rows.lastElementChild.remove();
    [...rows.children].forEach((row, i) => {
      const name = row.querySelector("[name=row]");
      if (!name) return;
      name.value = values.getAll("row")[i] ?? String(i);
      row.querySelector("[name=right]").value = name.value;
    });
  }
  const picked = form.querySelector("[data-picked]");
  for (const cite of values.getAll("cites")) {
    if (![...picked.querySelectorAll("[name=cites]")].some((box) => box.value === cite)) picked.append(plainPassage(cite));
  }
  const seen = {};
  for (const field of form.elements) {
    if (!field.name || ["form-token", "revision", "type", "do", "words", "topic-new", "row"].includes(field.name)) continue;
    if (field.type === "checkbox" || field.type === "radio") {
      field.checked = values.getAll(field.name).includes(field.value);
    } else {
      const at = seen[field.name] ?? 0;
      field.value = values.getAll(field.name)[at] ?? "";
      seen[field.name] = at + 1;
    }
  }
}

function plainPassage(cite) {
  const item = document.createElement("li");
  const label = document.createElement("label");
  const box = document.createElement("input");
  Object.assign(box, { type: "checkbox", name: "cites", value: cite, checked: true });
  label.append(box, ` ${cite.split(" ").slice(0, 2).join(" ")}`);
  item.append(label);
  return item;
}
