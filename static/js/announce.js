// Says something to a screen reader. Emptied first, so that the same words are said again.
export function announce(text) {
  const place = document.getElementById("announcer");
  place.textContent = "";
  if (text) setTimeout(() => (place.textContent = text), 50);
}
