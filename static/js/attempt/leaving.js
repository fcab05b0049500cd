// Notes that the page was left or come back to: a fact for the log, no verdict. Going on within the attempt is neither.
let within = false;

export function noteLeaving(attempt) {
  const address = `/attempts/${attempt.dataset.attempt}`;
  const token = attempt.querySelector("[name=form-token]").value;
  const note = (what) =>
    navigator.sendBeacon(`${address}/events`, new URLSearchParams({ "form-token": token, [what]: "1" }));
  addEventListener("submit", () => (within = true));
  addEventListener("click", (event) => {
    const link = event.target.closest("a[href]");
    if (link && new URL(link.href).pathname.startsWith(address)) within = true;
  });
  document.addEventListener("visibilitychange", () => {
    if (document.hidden) {
      if (!within) note("left");
    } else {
      note("returned");
    }
    within = false;
  });
}
