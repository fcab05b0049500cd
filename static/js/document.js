// Says before sending that a file is too large, and looks now and then how far a reading is.
const MOST_WAIT = 4000;

for (const form of document.querySelectorAll("form[data-most]")) {
  const field = form.querySelector("input[type=file]");
  const error = form.querySelector(".field-error");
  field.addEventListener("change", () => {
    const file = field.files[0];
    const large = file !== undefined && file.size > Number(form.dataset.most);
    error.hidden = !large;
    error.lastElementChild.textContent = large ? error.dataset.tooLarge : "";
    field.setAttribute("aria-invalid", String(large));
    if (large) field.value = "";
  });
}

async function look(wait) {
  const shown = document.querySelector("[data-reading]");
  if (shown === null) return;
  try {
    const answer = await fetch(location.href, { headers: { "Footnote-Swap": "look" } });
    const page = new DOMParser().parseFromString(await answer.text(), "text/html");
    const now = page.querySelector("[data-reading]");
    if (now === null) {
      document.querySelector("#announcer").textContent = shown.dataset.reading;
      location.reload();
      return;
    }
    shown.querySelector("progress").value = now.querySelector("progress").value;
    shown.querySelector(".hint").textContent = now.querySelector(".hint").textContent;
  } catch {
    // no connection just now: the next look tells
  }
  setTimeout(look, wait, Math.min(MOST_WAIT, wait * 1.5));
}

look(500);
