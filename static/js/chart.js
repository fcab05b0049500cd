// Draws the table that each canvas names: one line or colour a column. The tables stay for everybody.
const style = getComputedStyle(document.documentElement);
const colour = (name) => style.getPropertyValue(name).trim();
const marks = ["circle", "rect", "triangle", "rectRot", "star", "cross"];
const tones = ["--accent", "--b", "--c", "--d", "--e", "--f"];

if (window.Chart) {
  Chart.defaults.font.family = style.getPropertyValue("--sans");
  Chart.defaults.color = colour("--soft");
  document.querySelectorAll("canvas[data-table]").forEach(draw);
}

function draw(canvas) {
  const table = document.getElementById(canvas.dataset.table);
  const kind = canvas.dataset.kind ?? "line";
  const heads = [...table.tHead.rows[0].cells].map((cell) => cell.textContent.trim());
  const drawn = Number(canvas.dataset.drawn ?? heads.length - 1);
  const rows = [...table.tBodies[0].rows].map((row) => [...row.cells]);
  const stacked = kind === "stack";
  new Chart(canvas, {
    type: kind === "line" ? "line" : "bar",
    data: {
      labels: rows.map((cells) => cells[0].textContent.trim()),
      datasets: heads.slice(1, drawn + 1).map((head, i) => ({
        label: head,
        data: rows.map((cells) => valueOf(cells[i + 1])),
        borderColor: colour(tones[i % tones.length]),
        backgroundColor: colour(tones[i % tones.length]),
        ...(kind === "line"
          ? { pointStyle: marks[i % marks.length], pointRadius: rows.length > 60 ? 0 : 4, borderWidth: 2, tension: 0.25 }
          : { borderRadius: 3, maxBarThickness: 48 }),
      })),
    },
    options: {
      maintainAspectRatio: false,
      animation: matchMedia("(prefers-reduced-motion: reduce)").matches ? false : { duration: 160 },
      scales: {
        y: { stacked, beginAtZero: true, ticks: { precision: 0 }, grid: { color: colour("--rule") } },
        x: { stacked, grid: { display: false } },
      },
      plugins: { legend: { display: drawn > 1, labels: { usePointStyle: true } } },
    },
  });
}

function valueOf(cell) {
  return Number(cell.dataset.value ?? cell.textContent.replaceAll(",", ""));
}
