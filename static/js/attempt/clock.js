// The time that is left, by the server's clock: said aloud at thresholds only, and hidden where somebody wants that.
import { announce } from "../announce.js";

const thresholds = [1800, 600, 300, 60, 30];
const hiddenKey = "footnote-clock-hidden";

export function length(millis) {
  const seconds = Math.max(0, Math.ceil(millis / 1000));
  const two = (number) => String(number).padStart(2, "0");
  const hours = Math.floor(seconds / 3600);
  const rest = `${two(Math.floor(seconds / 60) % 60)}:${two(seconds % 60)}`;
  return hours ? `${hours}:${rest}` : rest;
}

export function showClock(attempt) {
  let end = attempt.dataset.end ? here(attempt, Number(attempt.dataset.end)) : Infinity;
  const offset = performance.now() - Number(attempt.dataset.now);
  const place = attempt.querySelector("[data-clock]");
  const button = attempt.querySelector("[data-clock-button]");
  let said = Infinity;
  let ended = () => {};

  const tick = () => {
    const left = end - performance.now();
    if (left === Infinity || !place) return;
    place.textContent = `${length(left)} ${attempt.dataset.left}`;
    place.classList.toggle("short", left < 60_000);
    const passed = thresholds.filter((each) => left <= each * 1000);
    const next = passed.length ? Math.min(...passed) : Infinity;
    if (next < said) {
      if (said !== Infinity || left > next * 1000 - 2000) announce(`${length(left)} ${attempt.dataset.left}`);
      said = next;
    }
    if (left <= 0) {
      clearInterval(timer);
      ended();
    }
  };
  const show = () => {
    const hidden = sessionStorage.getItem(hiddenKey) === "yes";
    place.hidden = hidden;
    button.hidden = false;
    button.textContent = hidden ? attempt.dataset.show : attempt.dataset.hide;
  };
  const timer = setInterval(tick, 500);
  if (place) {
    button.addEventListener("click", () => {
      sessionStorage.setItem(hiddenKey, sessionStorage.getItem(hiddenKey) === "yes" ? "no" : "yes");
      show();
    });
    show();
    said = Math.min(Infinity, ...thresholds.filter((each) => end - performance.now() <= each * 1000));
    tick();
  }
  return {
    onEnd: (act) => (ended = act),
    // the server may have given time, or given some back
    endsAt: (moment) => (end = moment + offset),
  };
}

function here(attempt, moment) {
  return moment - Number(attempt.dataset.now) + performance.now();
}
