// Single keys: 1 to 9 choose, Enter checks and goes on, Space shows a card's answer, ? lists them.
// They are off where the visitor has switched them off, and never taken from a field or a button.
export function enableKeys() {
  document.addEventListener("keydown", (event) => {
    if (event.ctrlKey || event.altKey || event.metaKey || event.defaultPrevented || event.repeat) return;
    if (document.body.dataset.shortcuts !== "on" || document.querySelector("dialog[open]")) return;
    const action = actionOf(event);
    if (!action) return;
    event.preventDefault();
    action();
  });
}

function actionOf(event) {
  const at = event.target;
  const writing = at.matches("textarea, select, input:not([type=radio], [type=checkbox])");
  const pressing = at.matches("button, a, summary");
  if (event.key === "?" && !writing) return () => document.getElementById("shortcuts").showModal();
  if (event.key === "Enter") return writing || pressing ? null : pressed('[data-key="Enter"]');
  if (event.key === " ") return writing || pressing || at.matches("input") ? null : pressed("[data-space]");
  if (/^[1-9]$/.test(event.key) && !writing) return pressed(`[data-key="${event.key}"]`);
  return null;
}

function pressed(selector) {
  const target = document.querySelector(`main ${selector}`);
  if (!target) return null;
  return () => {
    if (target.matches("input")) target.focus();
    target.click();
  };
}
