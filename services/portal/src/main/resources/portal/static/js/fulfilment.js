// Charts drawn from the tables beside them, and figures that come anew within a second of a change.
import { say } from './portal.js';

const AFTER_FAILURE = 5000;
// Room for the names at the left of a chart, in pixels.
const NAMES = 170;
const style = getComputedStyle(document.documentElement);
const token = name => style.getPropertyValue(name).trim();

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

let told = 0;
let asking = false;
let again;

async function show() {
  if (asking) return;
  asking = true;
  try {
    while (told > Number(document.getElementById('figures').dataset.revision)) {
      const before = told;
      await htmx.ajax('GET', location.pathname + location.search, { target: '#figures', swap: 'outerHTML' });
      drawAll();
      say(document.querySelector('.totals').innerText.replace(/\n/g, ' '));
      // An answer that is no newer than what was told, or none at all, will not become so by asking at once again.
      if (told === before) break;
    }
  } finally {
    asking = false;
  }
  clearTimeout(again);
  if (told > Number(document.getElementById('figures').dataset.revision)) again = setTimeout(show, AFTER_FAILURE);
}

// A browser allows few connections at once to one address: a page that nobody looks at holds none.
let changes = null;
function follow() {
  changes?.close();
  changes = null;
  if (document.hidden) return;
  changes = new EventSource('/api/quota/revision/changes');
  changes.onmessage = message => {
    told = Math.max(told, Number(message.data));
    show();
  };
  changes.onerror = () => {
    if (changes?.readyState === EventSource.CLOSED) setTimeout(follow, AFTER_FAILURE);
  };
}

addEventListener('resize', () => charts.forEach(chart => chart.resize()));
document.addEventListener('visibilitychange', follow);
drawAll();
follow();
