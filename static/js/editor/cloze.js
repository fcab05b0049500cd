// The words that are selected in the sentence become its blank, and the answer.
import { announce } from "../announce.js";

const blank = "_____";

export function enableBlank(editor, form, changed) {
  const part = form.querySelector("[data-cloze]");
  if (!part) return;
  part.hidden = false;
  const { stem, answer } = form.elements;

  part.querySelector("[data-make-blank]").addEventListener("click", () => {
    const selected = stem.value.slice(stem.selectionStart, stem.selectionEnd);
    const words = selected.trim();
    if (!words || words.includes(blank)) {
      announce(editor.dataset.sayBlank);
      stem.focus();
      return;
    }
    const start = stem.selectionStart + selected.indexOf(words);
    const before = stem.value.slice(0, start);
    const after = stem.value.slice(start + words.length);
    const back = (text) => text.replace(blank, answer.value);
    stem.value = back(before) + blank + back(after);
    answer.value = words;
    stem.focus();
    changed();
  });

  part.querySelector("[data-take-blank]").addEventListener("click", () => {
    stem.value = stem.value.replace(blank, answer.value);
    answer.value = "";
    stem.focus();
    changed();
  });
}
