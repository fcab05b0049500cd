// Single keys: 1 to 9 choose, Enter checks and goes on, Space shows a card's answer, letters do what stands beside them,
// ? lists them. A visitor may have given some of them other keys, but where a page fixes its own. They are off where the visitor has switched them off,
// and never taken from a field or a button.
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
  if (/^[0-9a-z]$/i.test(event.key) && !writing) {
    const key = event.key.toLowerCase();
    return pressed(`[data-key="${usual(key)}"]`) ?? pressed(`input[data-key="${key}"]`);
  }
  return null;
}

// The usual key that this one stands for: pairs of characters in the body's data-keys, the usual one first.
function usual(key) {
  const fixed = document.querySelector("main [data-fixed-keys]");
  const own = fixed ? [] : (document.body.dataset.keys ?? "").split(".").filter(Boolean);
  const changed = own.find((pair) => pair[1] === key);
  if (changed) return changed[0];
  return own.some((pair) => pair[0] === key) ? "" : key;
}

function pressed(selector) {
  const target = document.querySelector(`main ${selector}`);
  if (!target || target.disabled) return null;
  return () => {
    if (target.matches("input")) target.focus();
    target.click();
  };
}
