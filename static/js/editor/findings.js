// What the checks found stands beside the field that it is about.
export function showFindings(editor, findings) {
  const filled = rowsWithText(editor);
  const lists = new Map();
  for (const list of editor.querySelectorAll("[data-findings]")) {
    const row = list.closest("[data-row]");
    const field = row ? `${list.dataset.findings.replace(/\d+$/, "")}${filled.indexOf(row)}` : list.dataset.findings;
    lists.set(field, list);
    list.hidden = row ? filled.indexOf(row) < 0 : false;
  }
  const shown = new Map([...lists.values()].map((list) => [list, []]));
  for (const finding of findings) {
    const list = lists.get(finding.field) ?? lists.get("stem");
    shown.get(list).push(finding);
  }
  count(editor, findings);
  for (const [list, own] of shown) {
    const texts = own.map((finding) => finding.sentence).join("\n");
    if (list.dataset.said === texts) continue;
    list.dataset.said = texts;
    list.replaceChildren(...own.map(line));
  }
}

function count(editor, findings) {
  const errors = findings.filter((finding) => finding.error).length;
  const parts = [
    [editor.dataset.sayErrors, errors],
    [editor.dataset.sayWarnings, findings.length - errors],
  ].filter(([, number]) => number > 0);
  const text = parts.length ? parts.map(([say, number]) => say.replace("#", number)).join(", ") : editor.dataset.saySound;
  const place = editor.querySelector("[data-count]");
  if (place.textContent !== text) place.textContent = text;
}

function line(finding) {
  const item = document.createElement("li");
  item.className = finding.error ? "error" : "warning";
  const sign = document.createElement("span");
  sign.setAttribute("aria-hidden", "true");
  sign.textContent = finding.error ? "✗" : "!";
  item.append(sign, ` ${finding.sentence}`);
  return item;
}

// Rows in which nothing stands are not saved, so that findings do not count them.
function rowsWithText(editor) {
  return [...editor.querySelectorAll("[data-row]")].filter((row) =>
    [...row.querySelectorAll("input[type=text], textarea, input[name=option]")].some((field) => field.value.trim()),
  );
}
