// Entry of levels by keys. A cell shows at once what was typed; until it is saved it is outlined, and if it is refused it says why.
// What the service does not have yet stays on the device, as in the journal, and goes out when the network is back.
import { say, writeHeaders } from './portal.js';
import { Device, keepInstead } from '../offline/device.js';
import { SaveQueue } from '../offline/queue.js';
import { addressesOf, isKept, withoutLevels } from '../offline/kept-matrix.js';
import { ask, childsPage, placeOf } from '../offline/leftovers.js';

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
  cell.dataset.ghost = '';
  cell.classList.remove('level-RED', 'level-BLUE', 'level-GREEN', 'refused');
  if (level !== null) cell.classList.add('level-' + level.toUpperCase());
  cell.removeAttribute('title');
  cell.setAttribute('aria-label', `${cell.dataset.name} — ${nameOf(level)}`);
}

// Saves go out one after another: a round is one document, and the last key typed in a cell is the one that stays.
const account = document.querySelector('meta[name=account]').content;
const device = new Device(account, `diagnostics:${card.dataset.round}`);
const queue = new SaveQueue(send, { pause: 0 });
const keyOf = cell => [cell.dataset.child, cell.closest('tr').dataset.indicator, cell.dataset.day ?? ''].join('|');
// What each cell is to become, until the service has it: a cell may be typed anew while its level is under way.
const wishes = new Map();
// What stood in these cells before; undefined where the page does not say.
const bases = new Map();
// Why the service did not take what was typed, by cell.
const refusals = new Map();
// Cells that the device has no room to keep a draft of: no other tab can know of them.
const unkept = new Set();
const leftovers = document.getElementById('leftovers');
const cellOf = key => cells.flat().find(cell => keyOf(cell) === key);
const isHidden = cell => isKept && cell.textContent === '•';
const shown = cell => isHidden(cell) ? undefined : LEVELS.find(level => cell.classList.contains('level-' + level.toUpperCase())) ?? null;
/** What the service has, as far as this page knows: a refused level is shown, but it is not there. */
const stood = cell => refusals.has(keyOf(cell)) ? bases.get(keyOf(cell)) : shown(cell);

/** The cell becomes this level, here at once and at the service as soon as can be. */
function enter(cell, level) {
  const key = keyOf(cell);
  if (!wishes.has(key)) bases.set(key, stood(cell));
  show(cell, level);
  save(key, level);
}

function save(key, level) {
  const draft = { date: key, level, was: bases.get(key) };
  cellOf(key)?.classList.add('waiting');
  wishes.set(key, level);
  refusals.delete(key);
  device.keep(draft).then(() => unkept.delete(key), () => unkept.add(key));
  queue.put(draft);
}

const oneDigit = new Intl.NumberFormat(document.documentElement.lang, { minimumFractionDigits: 1, maximumFractionDigits: 1 });
const COUNTS = `/api/diagnostics/groups/${card.dataset.group}/card?countsOnly=true&stage=${card.dataset.stage}`;

/** A page that is kept or was long away does not send: it opens anew, sees what stands there by now, and sends then. */
async function comesBack() {
  try {
    const answer = await fetch(COUNTS, { redirect: 'manual', signal: AbortSignal.timeout(15_000) });
    if (answer.type === 'opaqueredirect' || answer.status === 401) return { kind: 'signed-out' };
    const last = Number(sessionStorage.getItem('came-back') ?? 0);
    if (answer.ok && Date.now() - last > 10_000) {
      sessionStorage.setItem('came-back', Date.now());
      location.reload();
    }
  } catch {
    // still away
  }
  return { kind: 'unreachable' };
}

/** Whether another tab of this person has sent it, or has something else to send in this cell. */
async function isOvertaken({ date: key, level }) {
  try {
    const draft = await device.draft(key);
    return !unkept.has(key) && draft?.level !== level;
  } catch {
    return false;
  }
}

// Since when nothing was reached, and after how long somebody may have typed something newer elsewhere; ms.
let awaySince = Infinity;
const LONG = 60_000;

/** Answers for the queue, never rejects. */
async function send({ date, level }) {
  if (isKept || (Date.now() - awaySince > LONG && !unkept.size)) return comesBack();
  if (wishes.get(date) !== level) return { kind: 'saved' };
  if (await isOvertaken({ date, level })) return { kind: 'overtaken' };
  const [child, indicator, day] = date.split('|');
  const chosen = level === null ? null : level.toUpperCase();
  const body = day ? { levels: {}, days: { [indicator]: { [day]: chosen } } } : { levels: { [indicator]: chosen } };
  try {
    const answer = await fetch(`/api/diagnostics/rounds/${card.dataset.round}/children/${child}`, {
      method: 'PUT',
      headers: { 'Content-Type': 'application/json', ...writeHeaders() },
      body: JSON.stringify(body),
      redirect: 'manual',
      signal: AbortSignal.timeout(15_000),
    });
    if (answer.ok) return { kind: 'saved', observations: (await answer.json()).observations };
    if (answer.type === 'opaqueredirect' || answer.status === 401) return { kind: 'signed-out' };
    const problem = await answer.json().catch(() => ({}));
    if (answer.status === 403 && !problem.code) return { kind: 'signed-out' };
    return answer.status >= 500 ? { kind: 'failing' } : { kind: 'refused', problem };
  } catch {
    return { kind: 'unreachable' };
  }
}

queue.addEventListener('saved', ({ detail }) => {
  if (!settled(detail.sheet)) return;
  bases.delete(detail.sheet.date);
  if (card.dataset.one) propose(detail);
  sumUpSoon();
});
queue.addEventListener('refused', ({ detail }) => {
  const { date: key } = detail.sheet;
  if (!settled(detail.sheet)) return;
  const cell = cellOf(key);
  const sentence = `${card.dataset.refused} ${detail.problem.detail ?? ''}`.trim();
  if (cell) {
    cell.classList.add('refused');
    cell.title = sentence;
  }
  refusals.set(key, `${placeOf(card, key)}: ${sentence}`);
  tellRefusals();
});
// Another tab has it: this one shows what is there now.
queue.addEventListener('overtaken', ({ detail }) => {
  const { date: key, level } = detail.sheet;
  if (wishes.get(key) !== level) return queue.put({ date: key, level: wishes.get(key) });
  wishes.delete(key);
  location.reload();
});
queue.addEventListener('change', () => {
  awaySince = queue.link === 'well' ? Infinity : Math.min(awaySince, Date.now());
  const note = document.getElementById('unsent');
  note.hidden = queue.link === 'well';
  note.textContent = note.hidden ? '' : note.dataset[queue.link === 'signed-out' ? 'signedOut' : 'unreachable'];
});

function tellRefusals() {
  const note = document.getElementById('refusals');
  note.hidden = !refusals.size;
  note.textContent = [...refusals.values()].join(' ');
}

// Closing is for good: it waits for what is not at the service yet, and says how much is empty.
document.querySelector('form[action$="/closing"]')?.addEventListener('submit', async event => {
  event.preventDefault();
  const form = event.target;
  const drafts = await device.drafts().catch(() => []);
  if (wishes.size || drafts.length) {
    const note = document.getElementById('refusals');
    note.hidden = false;
    note.textContent = form.dataset.unsent;
    return;
  }
  const open = cells.flat().filter(cell => stood(cell) === null).length;
  if (confirm(open ? form.dataset.open.replace('{0}', open) : form.dataset.sure)) form.submit();
});
addEventListener('online', () => {
  queue.wake();
  if (isKept) comesBack();
});

/** Lets the page open again without a network. What the service has of the levels does not stay here. */
function keep() {
  if (isKept || wishes.size) return;
  keepInstead(account, addressesOf(card), withoutLevels(), Number(card.dataset.keepDays)).catch(() => {});
}
keep();

/** Whether the cell is done with; otherwise what it has become meanwhile follows. */
function settled({ date: key, level }) {
  if (wishes.get(key) !== level) {
    queue.put({ date: key, level: wishes.get(key) });
    return false;
  }
  wishes.delete(key);
  tellRefusals();
  cellOf(key)?.classList.remove('waiting');
  device.drop(key).catch(() => {});
  return true;
}

// What an earlier page left on the device. Where the service has something else by now than what it was typed over, one is asked;
// what this page does not show is left to the child's own.
device.drafts().then(drafts => {
  const elsewhere = new Map();
  for (const draft of drafts) {
    const [child] = draft.date.split('|');
    if (cellOf(draft.date) || !childsPage(child)) resume(draft);
    else elsewhere.set(child, (elsewhere.get(child) ?? 0) + 1);
  }
  elsewhere.forEach(leadTo);
}).catch(() => {});

function resume({ date: key, level, was }) {
  const cell = cellOf(key);
  if (cell && !isKept) {
    const stands = shown(cell);
    if (stands === level) return device.drop(key).catch(() => {});
    if (stands !== was && !(stands === null && was === undefined)) return askAbout(key, cell, level, stands);
  }
  bases.set(key, was);
  if (cell) show(cell, level);
  save(key, level);
}

function leadTo(cellsLeft, child) {
  const page = childsPage(child);
  const { elsewhere, go } = leftovers.dataset;
  ask(leftovers, elsewhere.replace('{0}', page.textContent.trim()).replace('{1}', cellsLeft), [[go, page.href]]);
}

function askAbout(key, cell, level, stands) {
  const { differs, take, leave } = leftovers.dataset;
  const sentence = differs.replace('{0}', placeOf(card, key)).replace('{1}', nameOf(stands)).replace('{2}', nameOf(level));
  ask(leftovers, sentence, [
    [take, () => enter(cell, level)],
    [leave, () => device.drop(key).catch(() => {})],
  ]);
}

// The sums are the service's own, fetched when the typing pauses.
let timer;
function sumUpSoon() {
  clearTimeout(timer);
  timer = setTimeout(sumUp, 500);
}

async function sumUp() {
  keep();
  if (card.dataset.one) return say(card.dataset.saved);
  const answer = await fetch(COUNTS);
  if (!answer.ok) return;
  for (const sums of (await answer.json()).indicators) {
    const row = card.querySelector(`tr[data-indicator="${sums.number}"]`);
    for (const cell of row.querySelectorAll('[data-sum]')) {
      const value = sums[cell.dataset.sum];
      const isPercent = cell.dataset.sum === 'problemsPercentTenths';
      cell.textContent = value === null ? '—' : isPercent ? oneDigit.format(value / 10) + '\u00a0%' : value;
    }
  }
  say(card.dataset.saved);
}

// The mean and what it proposes are the service's own too. They come with its answer: to fetch the matrix would be to read it.
function propose({ sheet, observations }) {
  const [, indicator, day] = sheet.date.split('|');
  const mean = cellOf(sheet.date)?.closest('tr').querySelector('[data-mean]');
  if (!mean) return;
  if (day) {
    const seen = observations?.[indicator];
    mean.textContent = seen ? oneDigit.format(seen.meanHundredths / 100) : '—';
    mean.dataset.proposed = seen?.proposed ?? '';
  }
  showProposal(mean);
}

function showProposal(mean) {
  const result = mean.nextElementSibling;
  const level = mean.dataset.proposed;
  const empty = !['RED', 'BLUE', 'GREEN'].some(one => result.classList.contains('level-' + one));
  result.dataset.ghost = empty && level ? letter(level.toLowerCase()) : '';
}
card.querySelectorAll('[data-mean]').forEach(showProposal);

card.addEventListener('keydown', event => {
  const cell = event.target.closest('td.level');
  if (!cell || event.ctrlKey || event.altKey || event.metaKey) return;
  const [row, column] = place(cell);
  const key = event.key.length === 1 ? event.key.toLowerCase() : event.key;
  if (key in MOVES) {
    focus(row + MOVES[key][0], column + MOVES[key][1]);
  } else if (key === 'Home' || key === 'End') {
    focus(row, key === 'Home' ? 0 : cells[0].length);
  } else if (key === 'Enter' && cell.dataset.ghost) {
    enter(cell, cell.previousElementSibling.dataset.proposed.toLowerCase());
    focus(row + 1, column);
  } else if (key in KEYS) {
    const level = KEYS[key] === null ? null : LEVELS[KEYS[key]];
    enter(cell, level);
    if (level !== null) focus(row + 1 < cells.length ? row + 1 : 0, row + 1 < cells.length ? column : column + 1);
  } else {
    return;
  }
  event.preventDefault();
});

// By mouse or touch each press gives the next level; where a kept page does not know the level, the first press only goes there.
let pressed;
card.addEventListener('click', event => {
  const cell = event.target.closest('td.level');
  if (!cell) return;
  focus(...place(cell));
  const again = pressed === cell;
  pressed = cell;
  if (again || !isHidden(cell)) enter(cell, LEVELS[LEVELS.indexOf(shown(cell)) + 1] ?? null);
});
