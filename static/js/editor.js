// The editor of a question. Without it the page is a form like any other; with it every change is saved by itself, rows
// move by dragging too, and the question is seen as it will look.
import { keepSaved, forget } from "./editor/autosave.js";
import { enableBlank } from "./editor/cloze.js";
import { showFindings } from "./editor/findings.js";
import { enablePicking } from "./editor/passages.js";
import { enablePreview } from "./editor/preview.js";
import { enableRows } from "./editor/rows.js";
import { enableToolbar } from "./editor/toolbar.js";

const editor = document.querySelector("[data-editor]");
const form = document.querySelector("[data-editor-form]");

if (editor && form) {
  const restored = keepSaved(editor, form, (findings) => showFindings(editor, findings));
  const changed = () => form.dispatchEvent(new Event("input", { bubbles: true }));
  enableRows(editor, form, changed);
  enableToolbar(editor, form);
  enableBlank(editor, form, changed);
  enablePicking(editor, form, changed);
  const draw = enablePreview(editor, form);
  if (restored) changed();
  draw();
  const numeric = form.querySelector("[data-numeric]");
  if (numeric) {
    const kinds = () => {
      const kind = form.elements.numeric.value;
      for (const part of numeric.querySelectorAll("[data-kind]")) part.hidden = part.dataset.kind !== kind;
    };
    form.addEventListener("input", kinds);
    kinds();
  }
}

// What was chosen between two versions needs keeping on this device no longer.
document.addEventListener("click", (event) => {
  if (!event.target.closest("[data-forget]")) return;
  const place = document.querySelector("[data-editor], [data-conflict]");
  forget(place.dataset.editor ?? place.dataset.conflict);
});
