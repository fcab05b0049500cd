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

// What is looked at is in sight beside its passage, whenever the page is shown or another takes its place.
function showPassage() {
  const pane = document.querySelector(".beside > .document");
  const mark = pane?.querySelector("mark");
  if (!mark) return;
  const below = mark.getBoundingClientRect().top - pane.getBoundingClientRect().top;
  pane.scrollTop += below - pane.clientHeight / 3;
}

showPassage();
new MutationObserver(showPassage).observe(document.querySelector("main").parentElement, { childList: true });

function sentenceOf(node) {
  return (node.nodeType === Node.ELEMENT_NODE ? node : node.parentElement)?.closest("[data-place]");
}
