// On a phone a revealed card can be swiped: to the left for Again, to the right for Good. The buttons do the same.
const FAR = 80;

export function enableSwiping() {
  let start = null;
  document.addEventListener(
    "touchstart",
    (event) => {
      const touch = event.touches[0];
      const card = event.target.closest("[data-swipe]");
      start = card && event.touches.length === 1 ? { x: touch.clientX, y: touch.clientY } : null;
    },
    { passive: true },
  );
  document.addEventListener(
    "touchend",
    (event) => {
      if (!start) return;
      const touch = event.changedTouches[0];
      const across = touch.clientX - start.x;
      const down = Math.abs(touch.clientY - start.y);
      start = null;
      if (Math.abs(across) < FAR || down > Math.abs(across) / 2) return;
      document.querySelector(`main [name=grade][value="${across < 0 ? 1 : 3}"]`)?.click();
    },
    { passive: true },
  );
}
