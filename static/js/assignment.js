// The form of an assignment: a preset fills the table of what is shown when, and the rules are said in words while they
// are typed. A page of results brings itself up to date. Without this module all of it waits for a button.
const WAIT = 400;
const RENEW = 20_000;

const form = document.querySelector("form[data-summary]");
if (form) {
  followPresets(form);
  sayInWords(form);
}
const renewed = document.querySelector("[data-renew]");
if (renewed) keepUpToDate(renewed);

function followPresets(form) {
  const own = form.querySelector("[name=review][value=own]");
  form.addEventListener("change", ({ target }) => {
    if (target.name === "review" && target !== own) {
      const shown = target.dataset.shows.split(" ");
      form.querySelectorAll(".matrix input").forEach((box) => {
        box.checked = shown.includes(box.name);
      });
    } else if (target.closest(".matrix")) {
      own.checked = true;
    }
  });
}

function sayInWords(form) {
  const place = form.querySelector("#summary");
  let waiting;
  let asked = 0;
  form.addEventListener("input", () => {
    clearTimeout(waiting);
    waiting = setTimeout(renew, WAIT);
  });

  async function renew() {
    const number = ++asked;
    try {
      const response = await fetch(form.dataset.summary, {
        method: "POST",
        credentials: "same-origin",
        body: new URLSearchParams(new FormData(form)),
      });
      const page = new DOMParser().parseFromString(await response.text(), "text/html");
      if (response.ok && number === asked) place.replaceChildren(...page.body.childNodes);
    } catch {
      // what is sent is checked on the server in any case
    }
  }
}

// Nothing is put anew under somebody's hands: neither while a form in it is used nor while the page is not looked at.
function keepUpToDate(place) {
  setInterval(async () => {
    if (document.hidden || place.contains(document.activeElement)) return;
    try {
      const response = await fetch(location.href, { credentials: "same-origin" });
      const page = new DOMParser().parseFromString(await response.text(), "text/html");
      const next = page.querySelector("[data-renew]");
      if (response.ok && next && !place.contains(document.activeElement)) place.replaceChildren(...next.childNodes);
    } catch {
      // the next time may reach the server again
    }
  }, RENEW);
}
