// Says with an answer how long it took from seeing the question, without the time in which the page was not in view.
const MOST = 600_000;
let address = location.pathname;
let shown = performance.now();
let away = 0;
let hidden = document.hidden ? shown : null;

export function enableTiming() {
  document.addEventListener("visibilitychange", () => {
    if (document.hidden) {
      hidden = performance.now();
    } else if (hidden !== null) {
      away += performance.now() - hidden;
      hidden = null;
    }
  });
  document.addEventListener("formdata", (event) => {
    const form = event.target;
    if (form.method !== "post" || !form.closest(".study")) return;
    event.formData.set("took", Math.round(Math.min(MOST, performance.now() - shown - away)));
  });
}

// Another address is another question; turning a card over goes on with the same one.
export function noteWhatIsShown() {
  if (location.pathname === address) return;
  address = location.pathname;
  shown = performance.now();
  away = 0;
}
