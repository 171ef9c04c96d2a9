import {ABSENT, EMPTY, PAGES, PRESENT, codeOf, detailOf, digitsOn, faceOf, isAbsent} from './model.js';

/**
 * How a cell looks and what a screen reader says of it.
 *
 * @typedef {{text: string, kind: 'empty'|'absent'|'bare'|'marks'|'outside'|'future',
 *            state: 'saved'|'waiting'|'asked'|'refused'|'clash'|'taken', label: string,
 *            more: boolean}} CellView  more: page 1 keeps something besides
 */

/** A sign in the corner of a cell, so that colour is never alone. */
export const FLAGS = Object.freeze({saved: '', waiting: '↑', asked: '?', refused: '!', clash: '≠', taken: '⇄'});

/** The signs of the table and the texts that explain them, for the help. */
export const LEGEND = Object.freeze([
  ['·', 'cell.empty'], ['○', 'cell.bare'], ['×', 'cell.outside'], [FLAGS.waiting, 'cell.waiting'], [FLAGS.asked, 'legend.asked'], [FLAGS.refused, 'legend.refused'],
  [FLAGS.clash, 'legend.clash'], [FLAGS.taken, 'legend.taken'],
]);

/**
 * @param {import('./month.js').MonthBook} book @param {import('./month.js').Place} place
 * @param {import('./model.js').Page} page @param {import('./texts.js').Texts} texts @returns {CellView}
 */
export function viewOf(book, place, page, texts) {
  const access = book.access(place);
  const mark = book.mark(place);
  if (access !== 'open' && mark === EMPTY) {
    return {text: access === 'outside' ? '×' : '', kind: access, state: 'saved', more: false, label: texts.say(`cell.${access}`)};
  }
  const state = book.state(place);
  const note = noteText(book, place, texts);
  const plan = mark === EMPTY && place.day.date === book.today && place.day.planned
    ? texts.say('cell.plan', {codes: [...place.day.planned].filter((digit) => digit !== PRESENT).map(codeOf).join(', ')}) : '';
  const label = [spoken(mark, page, texts), plan, note].filter(Boolean).join('; ');
  return {...written(mark, page), state, label, more: detailOf(mark) !== null};
}

/** @param {import('./model.js').Mark} mark @param {import('./model.js').Page} page */
function written(mark, page) {
  if (mark === EMPTY) return {text: '', kind: 'empty'};
  if (isAbsent(mark)) return {text: ABSENT, kind: 'absent'};
  const digits = digitsOn(mark, page);
  if (digits === '') return {text: '○', kind: 'bare'};
  return {text: digits, kind: digits === PRESENT && page === 'all' ? 'bare' : 'marks'};
}

/** A mark in words. @param {import('./model.js').Mark} mark @param {import('./model.js').Page} page @param {import('./texts.js').Texts} texts */
export function spoken(mark, page, texts) {
  if (mark === EMPTY) return texts.say('cell.empty');
  return [called(mark, page, texts), detailed(detailOf(mark), texts)].filter(Boolean).join(', ');
}

function called(mark, page, texts) {
  if (isAbsent(mark)) return texts.say('cell.absent');
  const digits = [...faceOf(mark)].filter((digit) => digit !== PRESENT && PAGES[page].includes(digit));
  if (page === '1') return texts.say('cell.present');
  return digits.length ? digits.map(codeOf).join(', ') : texts.say('cell.bare');
}

/** Why a child is away, or how it left early; empty for nothing. */
function detailed(detail, texts) {
  if (!detail) return '';
  if (detail.at) return texts.say('cell.left', {at: detail.at, with: texts.say(`left.${detail.takenBy}`)}) + (detail.reason ? `: ${detail.reason}` : '');
  return [texts.absence(detail.reason), detail.comment].filter(Boolean).join(': ');
}

/** What is to be said of a cell's way to the journal; empty for a saved one. */
export function noteText(book, {child, day}, texts) {
  const state = book.state({child, day});
  const note = day.notes.get(child.id);
  if (state === 'asked') return texts.say('cell.asked', {detail: day.asked.questions.map(({detail}) => detail).join(' ')});
  if (state === 'refused') return texts.say('cell.refused', {detail: note.detail});
  if (state === 'clash') {
    const mine = spoken(book.mark({child, day}), 'all', texts);
    return texts.say('cell.clash', {mine, theirs: spoken(note.theirs, 'all', texts), version: note.version});
  }
  if (state === 'taken') return texts.say('cell.taken', {was: spoken(note.was, 'all', texts)});
  return state === 'waiting' ? texts.say('cell.waiting') : '';
}
