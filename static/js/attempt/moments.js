// Says moments in the zone of the browser: with the day, unless that is today.
const time = new Intl.DateTimeFormat(undefined, { hour: "2-digit", minute: "2-digit" });
const exact = new Intl.DateTimeFormat(undefined, { hour: "2-digit", minute: "2-digit", second: "2-digit" });
const day = new Intl.DateTimeFormat(undefined, {
  weekday: "long",
  day: "numeric",
  month: "long",
  hour: "2-digit",
  minute: "2-digit",
});

export function sayMomentsHere(place) {
  for (const element of place.querySelectorAll("[data-moment]")) {
    const moment = new Date(element.dateTime);
    const seconds = element.textContent.trim().split(":").length > 2;
    element.textContent = seconds ? exact.format(moment) : inWords(moment);
  }
}

export function inWords(moment) {
  return moment.toDateString() === new Date().toDateString() ? time.format(moment) : day.format(moment);
}

export function toTheSecond(moment) {
  return exact.format(moment);
}
