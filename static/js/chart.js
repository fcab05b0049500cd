// Draws the table beside it: one line a column. The table stays for everybody.
const canvas = document.querySelector("canvas[data-table]");
if (canvas && window.Chart) draw();

function draw() {
  const table = document.getElementById(canvas.dataset.table);
  const heads = [...table.tHead.rows[0].cells].map((cell) => cell.textContent.trim());
  const rows = [...table.tBodies[0].rows].map((row) => [...row.cells]);
  const style = getComputedStyle(document.documentElement);
  const colour = (name) => style.getPropertyValue(name).trim();
  const marks = ["circle", "rect", "triangle", "rectRot", "star", "cross"];
  const tones = ["--accent", "--b", "--c", "--d", "--e", "--f"].map(colour);
  Chart.defaults.font.family = style.getPropertyValue("--sans");
  Chart.defaults.color = colour("--soft");
  new Chart(canvas, {
    type: "line",
    data: {
      labels: rows.map((cells) => cells[0].textContent.trim()),
      datasets: heads.slice(1).map((head, i) => ({
        label: head,
        data: rows.map((cells) => Number(cells[i + 1].dataset.value)),
        borderColor: tones[i % tones.length],
        backgroundColor: tones[i % tones.length],
        pointStyle: marks[i % marks.length],
        pointRadius: 4,
        borderWidth: 2,
        tension: 0.25,
      })),
    },
    options: {
      maintainAspectRatio: false,
      animation: matchMedia("(prefers-reduced-motion: reduce)").matches ? false : { duration: 160 },
      scales: {
        y: { beginAtZero: true, ticks: { precision: 0 }, grid: { color: colour("--rule") } },
        x: { grid: { display: false } },
      },
      plugins: { legend: { display: heads.length > 2, labels: { usePointStyle: true } } },
    },
  });
}
