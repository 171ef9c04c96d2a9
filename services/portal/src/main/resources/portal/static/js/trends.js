// Charts of the trends, drawn from the tables beside them.
const style = getComputedStyle(document.documentElement);
const token = name => style.getPropertyValue(name).trim();
// Room for the names at the left of a chart, in pixels.
const NAMES = 200;

function chart(id, table, series, axis) {
  const holder = document.getElementById(id);
  if (!holder) return;
  const rows = [...document.querySelectorAll(`#${table} tbody tr`)];
  holder.style.height = `${80 + rows.length * 44}px`;
  const drawn = echarts.init(holder, null, { renderer: 'svg' });
  drawn.setOption({
    animation: false,
    aria: { enabled: true, label: { enabled: false }, decal: { show: true } },
    textStyle: { fontFamily: token('--shagi-font'), color: token('--shagi-ink') },
    legend: { top: 0, left: 0 },
    grid: { top: 32, left: NAMES + 12, right: 32, bottom: 28 },
    xAxis: { type: 'value', min: 0, ...axis },
    yAxis: { type: 'category', inverse: true, data: rows.map(row => row.dataset.label), axisLabel: { color: token('--shagi-ink'), width: NAMES, overflow: 'break', lineHeight: 15 } },
    series: series.map((name, at) => ({ name, type: 'bar', barMaxWidth: 10, color: token(['--shagi-level-red', '--shagi-level-blue', '--shagi-level-green'][at]), data: rows.map(row => values[table](row, at)) })),
  });
  addEventListener('resize', () => drawn.resize());
}

// A level counts as the form numbers it: 1 for red, 3 for green.
const POINTS = { RED: 1, BLUE: 2, GREEN: 3 };
const values = {
  trend: (row, at) => { const tenths = row.querySelectorAll('[data-own]')[at].dataset.tenths; return tenths === undefined ? null : Number(tenths) / 10; },
  'child-trend': (row, at) => POINTS[row.querySelectorAll('td')[at].dataset.level] ?? null,
};
const heads = selector => [...document.querySelectorAll(selector)].map(head => head.textContent);

chart('trend-chart', 'trend', heads('#trend [data-series]'), { max: 100 });
const child = document.getElementById('child-chart');
if (child) {
  const letters = ['', child.dataset.red, child.dataset.blue, child.dataset.green];
  chart('child-chart', 'child-trend', heads('#child-trend thead th').slice(1), { max: 3, interval: 1, axisLabel: { formatter: value => letters[value] } });
}
