// Reads the question aloud in the set's language, where the browser can; without it the button stays hidden.
export function enableSpeech() {
  if (!("speechSynthesis" in window)) return;
  show();
  new MutationObserver(show).observe(document.body, { childList: true });
  document.addEventListener("click", (event) => {
    const button = event.target.closest("[data-speak]");
    if (!button) return;
    const said = new SpeechSynthesisUtterance(text());
    said.lang = button.dataset.language;
    speechSynthesis.cancel();
    speechSynthesis.speak(said);
  });
}

function show() {
  document.querySelectorAll("[data-speak]").forEach((button) => (button.hidden = false));
}

function text() {
  const options = [...document.querySelectorAll("main .option .said")].map((option) => option.textContent.trim());
  const answer = document.getElementById("answer")?.textContent ?? "";
  return [document.getElementById("stem").textContent, answer, ...options].filter(Boolean).join(". ");
}
