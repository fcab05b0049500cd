// On shared computers the page goes back to the start by itself when nobody does anything, so that whoever comes next
// sees nothing of who was here. Without this module the page says so to the browser.
const signs = ["pointerdown", "pointermove", "keydown", "scroll"];

export function returnWhenNobodyIsHere() {
  const seconds = Number(document.body.dataset.idle);
  // who waits for the next question is here, and so is a projector
  if (!seconds || document.querySelector(".live")) return;
  let timer;
  const begin = () => {
    clearTimeout(timer);
    timer = setTimeout(() => location.replace("/"), seconds * 1000);
  };
  for (const sign of signs) addEventListener(sign, begin, { passive: true });
  begin();
}
