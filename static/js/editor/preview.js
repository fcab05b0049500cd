// Shows the question as it will look, drawn by the server a moment after each change.
const pause = 400;
// The projector's page is as wide as a projector and made as small as there is room for.
const widths = { projector: 1280 };

export function enablePreview(editor, form) {
  const part = editor.querySelector("[data-preview]");
  const frame = part.querySelector("iframe");
  const holder = frame.parentElement;
  let timer = null;
  let asked = 0;

  const chosen = (name) => part.querySelector(`[name=${name}]:checked`).value;

  async function draw() {
    clearTimeout(timer);
    asked += 1;
    const own = asked;
    const body = new URLSearchParams(new FormData(form));
    body.set("preview-as", chosen("preview-as"));
    body.set("preview-state", chosen("preview-state"));
    try {
      const response = await fetch(`${editor.dataset.editor}/preview`, { method: "POST", body, credentials: "same-origin" });
      const text = await response.text();
      if (own !== asked || !response.ok) return;
      holder.dataset.as = chosen("preview-as");
      frame.srcdoc = text;
    } catch {
      // the connection is away: what was shown last stays
    }
  }

  function fit() {
    const wide = widths[holder.dataset.as];
    const scale = wide ? holder.clientWidth / wide : 1;
    frame.style.setProperty("--scale", String(scale));
    const page = frame.contentDocument?.documentElement;
    if (!page || !page.querySelector("main")) return;
    const height = wide ? 720 : Math.max(320, page.querySelector("main").getBoundingClientRect().height + 16);
    frame.style.height = `${height}px`;
    holder.style.height = `${Math.ceil(height * scale)}px`;
  }

  frame.addEventListener("load", fit);
  addEventListener("resize", fit);
  part.addEventListener("change", (event) => {
    event.stopPropagation();
    draw();
  });
  form.addEventListener("input", () => {
    clearTimeout(timer);
    timer = setTimeout(draw, pause);
  });
  return draw;
}
