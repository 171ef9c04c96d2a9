/**
 * What stands in one cell of the journal, and what a key makes of it. Pure functions, no page, no network.
 *
 * A mark is written as on paper, one short string, so that equality, undo and storing need no code of their own:
 * `''` not filled, `'Н'` absent, otherwise the digits of the codes given that day without the leading «5.», sorted.
 * A present child always carries the 1 of code 5.1: `'1'` is «present, no sessions», `'13567'` the day of S003 VI.4.
 * After a bar stands what page 1 keeps besides, as JSON: why the child is away, or that it left early and with whom.
 *
 * A sheet is the marks of a day by child; under `QUIET` it has the numbers of the pages with «занятия нет», under `THEMES` what stands
 * beside the marks: JSON of the themes by digit.
 *
 * @typedef {string} Mark
 * @typedef {'1'|'2'|'3'|'all'} Page  a page of the paper journal, or all three at once
 * @typedef {Object<string, Mark>} Sheet
 * @typedef {{reason: string, comment?: string}} Absence
 * @typedef {{at: string, takenBy: 'PERMITTED'|'OWN'|'OTHER', reason?: string}} Leaving
 * @typedef {{childId: string, attendance: 'PRESENT'|'ABSENT', codes: string[], absence?: Absence, leaving?: Leaving}} Entry
 *     as the service writes it
 */

export const EMPTY = '';
export const ABSENT = 'Н';
export const PRESENT = '1';

/** Where a sheet says on which pages there was no session. */
export const QUIET = '#';

/** Where a sheet says the themes of the day. */
export const THEMES = '@';

/** The longest theme that the service takes. */
export const THEME_LENGTH = 300;

/** The codes that each page of the journal keeps (S003 VI.4). */
export const PAGES = Object.freeze({1: '1', 2: '256789', 3: '34', all: '123456789'});

/** @param {string} code such as `5.3` @returns {string} its digit */
export const digitOf = (code) => code.slice(code.indexOf('.') + 1);

/** @param {string} digit @returns {string} the code, `5.3` for `3` */
export const codeOf = (digit) => `5.${digit}`;

/** @param {Mark} mark @returns {string} the letter or the digits alone */
export const faceOf = (mark) => mark.split('|', 1)[0];

/** @param {Mark} mark @returns {string} what stands after the face, the bar included */
const restOf = (mark) => mark.slice(faceOf(mark).length);

/** @param {Mark} mark */
export const isAbsent = (mark) => faceOf(mark) === ABSENT;

/** @param {Mark} mark */
export const isPresent = (mark) => mark !== EMPTY && !isAbsent(mark);

/** @param {Mark} mark @param {string} digit */
export const has = (mark, digit) => isPresent(mark) && faceOf(mark).includes(digit);

/** @param {Mark} mark @returns {Absence|Leaving|null} */
export const detailOf = (mark) => (restOf(mark) ? JSON.parse(restOf(mark).slice(1)) : null);

/** Always written the same way, so that equal marks are equal strings. @param {Mark} mark @param {object|null} detail @returns {Mark} */
export function detailing(mark, detail) {
  const kept = ['reason', 'comment', 'at', 'takenBy'].filter((key) => detail?.[key]).map((key) => [key, key === 'at' ? detail.at.slice(0, 5) : detail[key]]);
  return faceOf(mark) + (kept.length ? `|${JSON.stringify(Object.fromEntries(kept))}` : '');
}

/** A present mark of these digits: sorted, each once, with the 1. @param {string} digits @param {string} [rest] @returns {Mark} */
const present = (digits, rest = '') => [...new Set(PRESENT + digits)].sort().join('') + rest;

/** @param {string} digits @param {string} among */
const only = (digits, among) => [...digits].filter((digit) => among.includes(digit)).join('');

/** @param {string} digits @param {string} those */
const without = (digits, those) => [...digits].filter((digit) => !those.includes(digit)).join('');

/** @param {Entry|undefined} entry @returns {Mark} */
export function markOf(entry) {
  if (!entry) return EMPTY;
  return entry.attendance === 'ABSENT' ? detailing(ABSENT, entry.absence) : detailing(present(entry.codes.map(digitOf).join('')), entry.leaving);
}

/** @param {string} childId @param {Mark} mark, not empty @returns {Entry} */
export function entryOf(childId, mark) {
  const detail = detailOf(mark) ?? undefined;
  if (isAbsent(mark)) return {childId, attendance: 'ABSENT', codes: [], absence: detail};
  return {childId, attendance: 'PRESENT', codes: [...faceOf(mark)].map(codeOf), leaving: detail};
}

/** The digits that a page shows of a mark; the 1 speaks only where nothing else does. @param {Mark} mark @param {Page} page */
export function digitsOn(mark, page) {
  if (!isPresent(mark)) return '';
  const shown = only(faceOf(mark), PAGES[page]);
  return page === 'all' && shown.length > 1 ? shown.slice(1) : shown;
}

/** @param {Mark} mark @param {string} digit @returns {Mark} the child present, with this code given */
export const adding = (mark, digit) => (isPresent(mark) ? present(faceOf(mark) + digit, restOf(mark)) : present(digit));

/** Takes a code away. The 1 goes only when no other code hangs on it. @param {Mark} mark @param {string} digit @returns {Mark} */
export function removing(mark, digit) {
  if (!has(mark, digit)) return mark;
  if (digit === PRESENT) return faceOf(mark) === PRESENT ? EMPTY : mark;
  return present(without(faceOf(mark), digit), restOf(mark));
}

/** Clears a page of the mark; a bare presence, an absence, and page 1 itself are cleared whole. @param {Mark} mark @param {Page} page @returns {Mark} */
export function clearing(mark, page) {
  if (!isPresent(mark) || faceOf(mark) === PRESENT || page === 'all' || page === '1') return EMPTY;
  return present(without(faceOf(mark), PAGES[page]), restOf(mark));
}

/**
 * Writes another mark over this one, as far as the page reaches: what other pages keep stays. Why another child is away, or left early,
 * is never copied.
 *
 * @param {Mark} mark @param {Mark} source an empty one changes nothing
 * @param {Page} page @param {string} allowed digits of the child's programme @returns {Mark}
 */
export function overlaying(mark, source, page, allowed) {
  if (!isPresent(source)) return source === EMPTY || isAbsent(mark) ? mark : ABSENT;
  const kept = isPresent(mark) ? without(faceOf(mark), PAGES[page]) : '';
  return present(kept + only(only(faceOf(source), PAGES[page]), allowed), isPresent(mark) ? restOf(mark) : '');
}

/** What each page of the paper says of a mark: the roll call, then the digits of pages 2 and 3. @param {Mark} mark @returns {string[]} */
const partsOf = (mark) => (isPresent(mark)
  ? [PRESENT + restOf(mark), only(faceOf(mark), PAGES[2]), only(faceOf(mark), PAGES[3])] : [mark, '', '']);

/** @param {string[]} parts whose services nobody absent has @returns {Mark} */
const whole = ([call, ...services]) => (isPresent(call) ? present(services.join(''), restOf(call)) : call);

/** The mark with one page of another; where that page says that the child did not come, nothing else stays. @param {Mark} mark @param {Mark} source @param {number} page @returns {Mark} */
const paging = (mark, source, page) => whole(partsOf(mark).map((part, at) => (at === page - 1 ? partsOf(source)[at] : part)));

/** @param {Sheet} sheet @returns {string[]} */
const childrenOf = (...sheets) => [...new Set(sheets.flatMap(Object.keys))].filter((key) => key !== QUIET && key !== THEMES);

/** @param {Sheet} sheet @param {number|string} page */
export const isQuiet = (sheet, page) => (sheet[QUIET] ?? '').includes(page);

/** @param {Sheet} sheet @param {number|string} page @param {boolean} quiet @returns {string} what then stands under `QUIET` */
export const quieting = (sheet, page, quiet) => ['2', '3'].filter((each) => (each === String(page) ? quiet : isQuiet(sheet, each))).join('');

/** @param {Sheet} sheet @returns {Object<string, string>} themes by digit */
export const themesOf = (sheet) => (sheet[THEMES] ? JSON.parse(sheet[THEMES]) : {});

/** Always written the same way, so that equal themes are equal strings. @param {Object<string, string>} themes by digit @returns {string} */
export function theming(themes) {
  const digits = Object.keys(themes).filter((digit) => themes[digit]).sort();
  return digits.length ? JSON.stringify(Object.fromEntries(digits.map((digit) => [digit, themes[digit]]))) : '';
}

/** The themes of one page. @param {Sheet} sheet @param {number|string} page */
const themesOn = (sheet, page) => Object.fromEntries(Object.entries(themesOf(sheet)).filter(([digit]) => PAGES[page].includes(digit)));

/** The themes of both, those that two people wrote differently one after the other: neither is lost. */
function joiningThemes(base, mine, theirs) {
  const [was, my, their] = [base, mine, theirs].map(themesOf);
  return theming(Object.fromEntries([...PAGES.all].map((digit) => {
    if (my[digit] === was[digit] || my[digit] === their[digit]) return [digit, their[digit]];
    if (their[digit] === was[digit]) return [digit, my[digit]];
    return [digit, [their[digit], my[digit]].filter(Boolean).join('; ').slice(0, THEME_LENGTH)];
  })));
}

/** The sheet with one page of another. @param {Sheet} sheet @param {Sheet} source @param {number} page @returns {Sheet} */
export function turning(sheet, source, page) {
  const next = Object.fromEntries(childrenOf(sheet, source).map((child) => [child, paging(sheet[child] ?? EMPTY, source[child] ?? EMPTY, page)]));
  const themes = theming({...[1, 2, 3].filter((each) => each !== page).reduce((all, each) => ({...all, ...themesOn(sheet, each)}), {}), ...themesOn(source, page)});
  return {...next, [QUIET]: quieting(sheet, page, isQuiet(source, page)), [THEMES]: themes};
}

/** @param {Sheet} one @param {Sheet} other @param {number} page @returns {string[]} the children of whom the page says something else */
export const differing = (one, other, page) => childrenOf(one, other)
  .filter((child) => partsOf(one[child] ?? EMPTY)[page - 1] !== partsOf(other[child] ?? EMPTY)[page - 1]);

/** @param {Sheet} one @param {Sheet} other @param {number} page */
export const samePage = (one, other, page) => !differing(one, other, page).length && isQuiet(one, page) === isQuiet(other, page) && sameThemes(one, other, page);

const sameThemes = (one, other, page) => theming(themesOn(one, page)) === theming(themesOn(other, page));

/** What goes to the service as one page. @param {Sheet} marks @param {Sheet} saved what the service has @param {number} page */
export function pageOf(marks, saved, page) {
  const written = childrenOf(marks).filter((child) => marks[child] !== EMPTY);
  if (page === 1) {
    const gone = childrenOf(saved).filter((child) => !isPresent(marks[child] ?? EMPTY) && faceOf(saved[child]).length > 1 && isPresent(saved[child]));
    return {
      entries: written.map((child) => ({...entryOf(child, marks[child]), codes: undefined})),
      clear: gone.length ? Object.fromEntries(gone.map((child) => [child, [...without(faceOf(saved[child]), PRESENT)].map(codeOf)])) : undefined,
    };
  }
  const entries = written.map((childId) => ({childId, codes: [...partsOf(marks[childId])[page - 1]].map(codeOf)})).filter(({codes}) => codes.length);
  const themes = sameThemes(marks, saved, page) ? undefined
    : Object.fromEntries(Object.entries(themesOn(marks, page)).map(([digit, theme]) => [codeOf(digit), theme]));
  return {entries, noSession: (isQuiet(marks, page) && !entries.length) || undefined, themes};
}

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
  return isPresent(call) || services.join('') === '' ? whole([call, ...services]) : null;
}

/**
 * Joins my sheet with the one that another person saved meanwhile, child by child and page by page: two people never lose anything to
 * each other, and where they keep different pages they are not asked either.
 *
 * @param {Object<string, Mark>} base what both started from
 * @param {Object<string, Mark>} mine @param {Object<string, Mark>} theirs
 * @returns {{merged: Object<string, Mark>, taken: string[], clashes: string[]}} the joined sheet (mine where it clashes),
 *     the children of whom something of theirs was taken in, and those whose changes do not go together. «Занятия нет» yields to services
 */
export function merging(base, mine, theirs) {
  const merged = {};
  const taken = [];
  const clashes = [];
  for (const child of childrenOf(base, mine, theirs)) {
    const [was, my, their] = [base, mine, theirs].map((sheet) => sheet[child] ?? EMPTY);
    const joined = joining(was, my, their);
    if (joined === null) clashes.push(child);
    else if (joined !== my) taken.push(child);
    merged[child] = joined ?? my;
  }
  const quiet = [2, 3].filter((page) => isQuiet(isQuiet(mine, page) === isQuiet(base, page) ? theirs : mine, page)
    && Object.values(merged).every((mark) => partsOf(mark)[page - 1] === '')).join('');
  const themes = joiningThemes(base, mine, theirs);
  return {merged: {...merged, ...(quiet && {[QUIET]: quiet}), ...(themes && {[THEMES]: themes})}, taken, clashes};
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
    if (isAbsent(mark)) absent += 1;
    else for (const digit of faceOf(mark)) codes[digit] += 1;
  }
  return {codes, present: codes[PRESENT], absent};
}

/** @param {Object<string, number>} codes @param {Page} page @returns {number} services on that page */
export const served = (codes, page) => [...PAGES[page]].reduce((sum, digit) => sum + codes[digit], 0);
