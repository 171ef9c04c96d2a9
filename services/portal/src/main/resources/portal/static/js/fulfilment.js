// Charts drawn from the tables beside them, and figures that come anew within a second of a change.
import { say } from './portal.js';

const BETWEEN_LOOKS = 500;
const AFTER_FAILURE = 5000;
// Room for the names at the left of a chart, in pixels.
const NAMES = 170;
const style = getComputedStyle(document.documentElement);
const token = name => style.getPropertyValue(name).trim();
const pause = time => new Promise(done => setTimeout(done, time));

function draw(holder) {
  const rows = [...document.querySelectorAll(`#${holder.dataset.chart} tbody tr`)];
  holder.style.height = `${Math.max(160, 60 + rows.length * 56)}px`;
  const chart = echarts.init(holder, null, { renderer: 'svg' });
  const number = new Intl.NumberFormat(document.documentElement.lang, { maximumFractionDigits: 1 });
  const bars = (name, color, values) => ({ name, type: 'bar', color, data: values, barMaxWidth: 18 });
  chart.setOption({
    animation: false,
    aria: { enabled: true, label: { enabled: false }, decal: { show: true } },
    textStyle: { fontFamily: token('--shagi-font'), color: token('--shagi-ink') },
    legend: { top: 0, left: 0 },
    grid: { top: 32, left: NAMES + 12, right: 32, bottom: 28 },
    tooltip: { trigger: 'axis', valueFormatter: value => number.format(value) },
    xAxis: { type: 'value', axisLabel: { formatter: value => number.format(value) } },
    yAxis: { type: 'category', inverse: true, data: rows.map(row => row.dataset.label), axisLabel: { color: token('--shagi-ink'), width: NAMES, overflow: 'break', lineHeight: 15 } },
    series: [
      bars(holder.dataset.planName, token('--shagi-line-strong'), rows.map(row => Number(row.dataset.plan) / 10)),
      bars(holder.dataset.factName, token('--shagi-accent'), rows.map(row => Number(row.dataset.fact))),
    ],
  });
  return chart;
}

let charts = [];
function drawAll() {
  charts.forEach(chart => chart.dispose());
  charts = [...document.querySelectorAll('[data-chart]')].map(draw);
}

async function look() {
  const figures = document.getElementById('figures');
  const answer = await fetch('/api/quota/revision', { headers: { Accept: 'application/json' } });
  if (!answer.ok) return AFTER_FAILURE;
  if (Number(await answer.text()) > Number(figures.dataset.revision)) {
    await htmx.ajax('GET', location.pathname + location.search, { target: '#figures', swap: 'outerHTML' });
    drawAll();
    say(document.querySelector('.totals').innerText.replace(/\n/g, ' '));
  }
  return BETWEEN_LOOKS;
}

async function watch() {
  for (;;) {
    let next = BETWEEN_LOOKS;
    if (!document.hidden) next = await look().catch(() => AFTER_FAILURE);
    await pause(next);
  }
}

addEventListener('resize', () => charts.forEach(chart => chart.resize()));
drawAll();
watch();
