// Words that are selected in the document fill the form that makes a fact or a question of them.
document.addEventListener("selectionchange", () => {
  const selection = document.getSelection();
  const words = document.getElementById("words");
  if (!words || selection.isCollapsed) return;
  const sentence = selection.anchorNode?.parentElement?.closest("[data-place]");
  if (!sentence || !sentence.contains(selection.focusNode)) return;
  words.value = selection.toString().trim();
  document.getElementById("place").value = sentence.dataset.place;
});
