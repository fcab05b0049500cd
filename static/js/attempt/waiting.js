// A page that waits for an assignment looks again by itself when it opens, by the server's clock, and not all at once.
import { announce } from "../announce.js";
import { length } from "./clock.js";

const spread = 400;

export function openByItself() {
  const place = document.querySelector("[data-opens]");
  if (!place) return;
  const opens = Number(place.dataset.opens) - Number(place.dataset.now) + performance.now();
  const shown = place.querySelector("[data-left]");
  const tick = () => {
    const left = opens - performance.now();
    if (left <= 0) {
      clearInterval(timer);
      setTimeout(() => location.reload(), Math.random() * spread);
      return;
    }
    if (left < 3_600_000) {
      shown.hidden = false;
      shown.textContent = length(left);
    }
    if (Math.ceil(left / 1000) === 10) announce(length(left));
  };
  const timer = setInterval(tick, 1000);
  tick();
}
