// Words that are selected in the document fill the form that makes a fact or a question of them, as far as they stand
// in one sentence.
document.addEventListener("selectionchange", () => {
  const selection = document.getSelection();
  const words = document.getElementById("words");
  if (!words || selection.isCollapsed) return;
  const range = selection.getRangeAt(0).cloneRange();
  const sentence = sentenceOf(range.startContainer);
  if (!sentence) return;
  if (!sentence.contains(range.endContainer)) range.setEnd(sentence, sentence.childNodes.length);
  words.value = range.toString().trim();
  document.getElementById("place").value = sentence.dataset.place;
});

function sentenceOf(node) {
  return (node.nodeType === Node.ELEMENT_NODE ? node : node.parentElement)?.closest("[data-place]");
}
