/**
 * What stands in one cell of the journal, and what a key makes of it. Pure functions, no page, no network.
 *
 * A mark is written as on paper, one short string, so that equality, undo and storing need no code of their own:
 * `''` not filled, `'Н'` absent, otherwise the digits of the codes given that day without the leading «5.», sorted.
 * A present child always carries the 1 of code 5.1: `'1'` is «present, no sessions», `'13567'` the day of S003 VI.4.
 *
 * @typedef {string} Mark
 * @typedef {'1'|'2'|'3'|'all'} Page  a page of the paper journal, or all three at once
 * @typedef {{childId: string, attendance: 'PRESENT'|'ABSENT', codes: string[]}} Entry  as the service writes it
 */

export const EMPTY = '';
export const ABSENT = 'Н';
export const PRESENT = '1';

/** The codes that each page of the journal keeps (S003 VI.4). */
export const PAGES = Object.freeze({1: '1', 2: '256789', 3: '34', all: '123456789'});

/** @param {string} code such as `5.3` @returns {string} its digit */
export const digitOf = (code) => code.slice(code.indexOf('.') + 1);

/** @param {string} digit @returns {string} the code, `5.3` for `3` */
export const codeOf = (digit) => `5.${digit}`;

/** @param {Mark} mark */
export const isPresent = (mark) => mark !== EMPTY && mark !== ABSENT;

/** @param {Mark} mark @param {string} digit */
export const has = (mark, digit) => isPresent(mark) && mark.includes(digit);

/** A present mark of these digits: sorted, each once, with the 1. @param {string} digits @returns {Mark} */
const present = (digits) => [...new Set(PRESENT + digits)].sort().join('');

/** @param {string} digits @param {string} among */
const only = (digits, among) => [...digits].filter((digit) => among.includes(digit)).join('');

/** @param {string} digits @param {string} those */
const without = (digits, those) => [...digits].filter((digit) => !those.includes(digit)).join('');

/** @param {Entry|undefined} entry @returns {Mark} */
export function markOf(entry) {
  if (!entry) return EMPTY;
  return entry.attendance === 'ABSENT' ? ABSENT : present(entry.codes.map(digitOf).join(''));
}

/** @param {string} childId @param {Mark} mark, not empty @returns {Entry} */
export function entryOf(childId, mark) {
  if (mark === ABSENT) return {childId, attendance: 'ABSENT', codes: []};
  return {childId, attendance: 'PRESENT', codes: [...mark].map(codeOf)};
}

/** The digits that a page shows of a mark; the 1 speaks only where nothing else does. @param {Mark} mark @param {Page} page */
export function digitsOn(mark, page) {
  if (!isPresent(mark)) return '';
  const shown = only(mark, PAGES[page]);
  return page === 'all' && shown.length > 1 ? shown.slice(1) : shown;
}

/** @param {Mark} mark @param {string} digit @returns {Mark} the child present, with this code given */
export const adding = (mark, digit) => present(isPresent(mark) ? mark + digit : digit);

/** Takes a code away. The 1 goes only when no other code hangs on it. @param {Mark} mark @param {string} digit @returns {Mark} */
export function removing(mark, digit) {
  if (!has(mark, digit)) return mark;
  if (digit === PRESENT) return mark === PRESENT ? EMPTY : mark;
  return present(without(mark, digit));
}

/** Clears a page of the mark; a bare presence, an absence, and page 1 itself are cleared whole. @param {Mark} mark @param {Page} page @returns {Mark} */
export function clearing(mark, page) {
  if (!isPresent(mark) || mark === PRESENT || page === 'all' || page === '1') return EMPTY;
  return present(without(mark, PAGES[page]));
}

/**
 * Writes another mark over this one, as far as the page reaches: what other pages keep stays.
 *
 * @param {Mark} mark @param {Mark} source an empty one changes nothing
 * @param {Page} page @param {string} allowed digits of the child's programme @returns {Mark}
 */
export function overlaying(mark, source, page, allowed) {
  if (source === EMPTY || source === ABSENT) return source || mark;
  const kept = isPresent(mark) ? without(mark, PAGES[page]) : '';
  return present(kept + only(only(source, PAGES[page]), allowed));
}

/** What each page of the paper says of a mark: the roll call, then the digits of pages 2 and 3. @param {Mark} mark @returns {string[]} */
const partsOf = (mark) => (isPresent(mark) ? [PRESENT, only(mark, PAGES[2]), only(mark, PAGES[3])] : [mark, '', '']);

/**
 * Joins two changes of one mark page by page.
 *
 * @param {Mark} was @param {Mark} my @param {Mark} their @returns {Mark|null} null where both changed one page differently, or where
 *     what they changed cannot stand together: an absence here, a service there
 */
function joining(was, my, their) {
  const [before, mine, theirs] = [was, my, their].map(partsOf);
  if (before.some((part, page) => mine[page] !== part && theirs[page] !== part && mine[page] !== theirs[page])) return null;
  const [call, ...services] = before.map((part, page) => (mine[page] === part ? theirs[page] : mine[page]));
  if (isPresent(call)) return present(services.join(''));
  return services.join('') === '' ? call : null;
}

/**
 * Joins my sheet with the one that another person saved meanwhile, child by child and page by page: two people never lose anything to
 * each other, and where they keep different pages they are not asked either.
 *
 * @param {Object<string, Mark>} base what both started from
 * @param {Object<string, Mark>} mine @param {Object<string, Mark>} theirs
 * @returns {{merged: Object<string, Mark>, taken: string[], clashes: string[]}} the joined sheet (mine where it clashes),
 *     the children of whom something of theirs was taken in, and those whose changes do not go together
 */
export function merging(base, mine, theirs) {
  const merged = {};
  const taken = [];
  const clashes = [];
  for (const child of new Set([...Object.keys(base), ...Object.keys(mine), ...Object.keys(theirs)])) {
    const [was, my, their] = [base, mine, theirs].map((sheet) => sheet[child] ?? EMPTY);
    const joined = joining(was, my, their);
    if (joined === null) clashes.push(child);
    else if (joined !== my) taken.push(child);
    merged[child] = joined ?? my;
  }
  return {merged, taken, clashes};
}

/** @param {Object<string, Mark>} one @param {Object<string, Mark>} other @returns {boolean} the same marks, empty ones aside */
export function sameSheet(one, other) {
  return [...Object.keys(one), ...Object.keys(other)].every((child) => (one[child] ?? EMPTY) === (other[child] ?? EMPTY));
}

/**
 * Counts sheets: services by code, present and absent children.
 *
 * @param {Mark[]} marks @returns {{codes: Object<string, number>, present: number, absent: number}} codes by digit 1…9
 */
export function counting(marks) {
  const codes = Object.fromEntries([...PAGES.all].map((digit) => [digit, 0]));
  let absent = 0;
  for (const mark of marks) {
    if (mark === ABSENT) absent += 1;
    else for (const digit of mark) codes[digit] += 1;
  }
  return {codes, present: codes[PRESENT], absent};
}

/** @param {Object<string, number>} codes @param {Page} page @returns {number} services on that page */
export const served = (codes, page) => [...PAGES[page]].reduce((sum, digit) => sum + codes[digit], 0);
