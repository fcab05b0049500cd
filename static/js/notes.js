// Following a footnote's mark opens the footnote.
export function enableNotes() {
  document.addEventListener("click", (event) => {
    const mark = event.target.closest('a[href^="#note-"]');
    if (!mark) return;
    const note = document.getElementById(mark.hash.slice(1));
    if (!note) return;
    event.preventDefault();
    note.querySelector("details").open = true;
    note.querySelector("summary").focus();
    note.scrollIntoView({ block: "nearest" });
  });
}
