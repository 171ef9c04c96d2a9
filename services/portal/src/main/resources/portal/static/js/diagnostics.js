// Entry of levels by keys. A cell shows at once what was typed; until it is saved it is outlined, and if it is refused it says why.
import { say, writeHeaders } from './portal.js';

const card = document.getElementById('card');
const cells = [...card.querySelectorAll('tbody tr[data-indicator]')].map(row => [...row.querySelectorAll('td.level')]);
const LEVELS = ['red', 'blue', 'green'];
// Both layouts of the keyboard: К С З, their English names R B G, and the digits of the form.
const KEYS = { '1': 0, к: 0, r: 0, '2': 1, с: 1, c: 1, b: 1, '3': 2, з: 2, p: 2, g: 2, Delete: null, Backspace: null };
const MOVES = { ArrowUp: [-1, 0], ArrowDown: [1, 0], ArrowLeft: [0, -1], ArrowRight: [0, 1] };
const capital = word => word[0].toUpperCase() + word.slice(1);
const letter = level => level === null ? '' : card.dataset['letter' + capital(level)];
const nameOf = level => level === null ? card.dataset.empty : card.dataset['name' + capital(level)];

const place = cell => {
  const row = cells.findIndex(line => line.includes(cell));
  return [row, cells[row].indexOf(cell)];
};

function focus(row, column) {
  const cell = cells[Math.min(Math.max(row, 0), cells.length - 1)][Math.min(Math.max(column, 0), cells[0].length - 1)];
  card.querySelectorAll('td[tabindex="0"]').forEach(other => other.tabIndex = -1);
  cell.tabIndex = 0;
  cell.focus();
}

function show(cell, level) {
  cell.textContent = letter(level);
  cell.classList.remove('level-RED', 'level-BLUE', 'level-GREEN', 'refused');
  if (level !== null) cell.classList.add('level-' + level.toUpperCase());
  cell.removeAttribute('title');
  cell.setAttribute('aria-label', `${cell.dataset.name} — ${nameOf(level)}`);
}

// Saves go out one after another: a round is one document, and the last key typed in a cell is the one that stays.
let queue = Promise.resolve();
const newest = new Map();
function save(cell, level) {
  const now = queue.then(() => send(cell, level));
  cell.classList.add('waiting');
  newest.set(cell, now);
  queue = now.then(() => { if (newest.get(cell) === now) cell.classList.remove('waiting'); });
}

async function send(cell, level) {
  const indicator = cell.closest('tr').dataset.indicator;
  try {
    const answer = await fetch(`/api/diagnostics/rounds/${card.dataset.round}/children/${cell.dataset.child}`, {
      method: 'PUT',
      headers: { 'Content-Type': 'application/json', ...writeHeaders() },
      body: JSON.stringify({ levels: { [indicator]: level === null ? null : level.toUpperCase() } }),
    });
    if (!answer.ok) throw new Error((await answer.json().catch(() => ({}))).detail ?? '');
    sumUpSoon();
  } catch (refusal) {
    const sentence = `${card.dataset.refused} ${refusal.message}`.trim();
    cell.classList.add('refused');
    cell.title = sentence;
    say(sentence);
  }
}

// The sums are the service's own, fetched when the typing pauses.
let timer;
function sumUpSoon() {
  clearTimeout(timer);
  timer = setTimeout(sumUp, 500);
}

async function sumUp() {
  const answer = await fetch(`/api/diagnostics/groups/${card.dataset.group}/card?stage=${card.dataset.stage}`);
  if (!answer.ok) return;
  const percent = new Intl.NumberFormat(document.documentElement.lang, { minimumFractionDigits: 1, maximumFractionDigits: 1 });
  for (const sums of (await answer.json()).indicators) {
    const row = card.querySelector(`tr[data-indicator="${sums.number}"]`);
    for (const cell of row.querySelectorAll('[data-sum]')) {
      const value = sums[cell.dataset.sum];
      const isPercent = cell.dataset.sum === 'problemsPercentTenths';
      cell.textContent = value === null ? '—' : isPercent ? percent.format(value / 10) + '\u00a0%' : value;
    }
  }
  say(card.dataset.saved);
}

card.addEventListener('keydown', event => {
  const cell = event.target.closest('td.level');
  if (!cell || event.ctrlKey || event.altKey || event.metaKey) return;
  const [row, column] = place(cell);
  const key = event.key.length === 1 ? event.key.toLowerCase() : event.key;
  if (key in MOVES) {
    focus(row + MOVES[key][0], column + MOVES[key][1]);
  } else if (key === 'Home' || key === 'End') {
    focus(row, key === 'Home' ? 0 : cells[0].length);
  } else if (key in KEYS) {
    const level = KEYS[key] === null ? null : LEVELS[KEYS[key]];
    show(cell, level);
    save(cell, level);
    if (level !== null) focus(row + 1 < cells.length ? row + 1 : 0, row + 1 < cells.length ? column : column + 1);
  } else {
    return;
  }
  event.preventDefault();
});

// By mouse or touch each press gives the next level.
card.addEventListener('click', event => {
  const cell = event.target.closest('td.level');
  if (!cell) return;
  const now = LEVELS.findIndex(level => cell.classList.contains('level-' + level.toUpperCase()));
  const level = LEVELS[now + 1] ?? null;
  focus(...place(cell));
  show(cell, level);
  save(cell, level);
});
