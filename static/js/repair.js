// How far a change of a key has come: the list renews itself until all is done. Without this module the page reloads.
const WAIT = 700;

const place = document.querySelector("[data-follow=running]");
if (place) follow();

async function follow() {
  try {
    const response = await fetch(location.href, { credentials: "same-origin" });
    const page = new DOMParser().parseFromString(await response.text(), "text/html");
    const next = page.querySelector("[data-follow]");
    if (response.ok && next) {
      place.replaceChildren(...next.childNodes);
      if (next.dataset.follow === "ended") return;
    }
  } catch {
    // the next time may reach the server again
  }
  setTimeout(follow, WAIT);
}
