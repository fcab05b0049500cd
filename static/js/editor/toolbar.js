// Buttons that write Markdown for whoever does not know it, into the field in which the cursor was last.
const signs = { bold: "**", italic: "*", code: "`", formula: "$" };
const keys = { b: "bold", i: "italic" };

export function enableToolbar(editor, form) {
  const bar = form.querySelector("[data-toolbar]");
  let field = form.elements.stem;
  bar.hidden = false;
  form.addEventListener("focusin", (event) => {
    if (event.target.matches("[data-markdown]")) field = event.target;
  });
  bar.addEventListener("click", (event) => {
    const button = event.target.closest("[data-wrap]");
    if (button) wrap(form, field, signs[button.dataset.wrap]);
    if (event.target.closest("[data-image]")) dialog.showModal();
  });
  const dialog = editor.querySelector("[data-image-dialog]");
  enableImages(dialog, (markdown) => insert(form, field, markdown));
  form.addEventListener("keydown", (event) => {
    const kind = keys[event.key.toLowerCase()];
    if (!kind || !(event.ctrlKey || event.metaKey) || event.altKey || event.shiftKey || !event.target.matches("[data-markdown]")) return;
    event.preventDefault();
    wrap(form, event.target, signs[kind]);
  });
}

// Puts signs around what is selected, or takes them away where they stand already.
function wrap(form, field, sign) {
  const { selectionStart: start, selectionEnd: end, value } = field;
  const on = value.slice(start - sign.length, start) === sign && value.slice(end, end + sign.length) === sign;
  field.focus();
  if (on) {
    field.setRangeText(value.slice(start, end), start - sign.length, end + sign.length, "select");
  } else {
    field.setRangeText(sign + value.slice(start, end) + sign, start, end, "end");
    field.setSelectionRange(start + sign.length, end + sign.length);
  }
  form.elements.markdown.checked = true;
  field.dispatchEvent(new Event("input", { bubbles: true }));
}

// An image is sent and described; what stands for it goes to where the cursor was.
function enableImages(dialog, insert) {
  const form = dialog.querySelector("form");
  const problem = dialog.querySelector("[data-problem]");
  dialog.querySelector("[data-cancel]").addEventListener("click", () => dialog.close());
  form.addEventListener("submit", async (event) => {
    event.preventDefault();
    problem.textContent = "";
    try {
      const response = await fetch(form.action, { method: "POST", body: new FormData(form), credentials: "same-origin" });
      const reply = await response.json();
      if (!response.ok) {
        problem.textContent = reply.problem;
        return;
      }
      form.reset();
      dialog.close();
      insert(reply.markdown);
    } catch {
      problem.textContent = dialog.dataset.sayOffline;
    }
  });
}

function insert(form, field, text) {
  field.focus();
  field.setRangeText(text, field.selectionStart, field.selectionEnd, "end");
  form.elements.markdown.checked = true;
  field.dispatchEvent(new Event("input", { bubbles: true }));
}
