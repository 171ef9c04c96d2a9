import {EMPTY, PAGES, PRESENT, codeOf, has, isAbsent, isPresent} from './model.js';
import {LEGEND, noteText, spoken} from './cell.js';
import {DetailForms} from './detail.js';
import {ThemeForms} from './themes.js';
import {keptOf, writtenText} from './kept.js';
import {el} from './dom.js';
import {KEY_MAP} from './keys.js';

/**
 * The side panel of one cell: whose, when, the marks, what became of them, and the decision where two people wrote.
 *
 * @typedef {{run: (command: import('./keys.js').Command) => void, decide: (choice: 'mine'|'theirs') => void, close: () => void,
 *            detail: (detail: object|null) => void, name: (day: import('./month.js').Day, themes: Object<string, string>) => void, explain: (day: import('./month.js').Day) => void}} Deeds
 */
export class Panel {
  #texts;
  #deeds;
  #forms = new DetailForms();
  #themes = new ThemeForms();

  /** @param {import('./texts.js').Texts} texts @param {Deeds} deeds */
  constructor(texts, deeds) {
    this.#texts = texts;
    this.#deeds = deeds;
    this.element = el('aside.jg-panel', {hidden: true, 'aria-label': texts.say('panel')});
    this.element.addEventListener('keydown', (event) => {
      if (event.key !== 'Escape') return;
      event.stopPropagation();
      deeds.close();
    });
  }

  get open() {
    return !this.element.hidden;
  }

  /** Opens and takes the focus: to the decision if one is due, else to the marks. */
  show(book, place) {
    this.element.hidden = false;
    this.paint(book, place);
    const first = ['.jg-decision button', '.jg-marks button:not(:disabled)', '.jg-close'];
    first.map((selector) => this.element.querySelector(selector)).find(Boolean).focus();
  }

  hide() {
    this.element.hidden = true;
  }

  /** @param {import('./month.js').MonthBook} book @param {import('./month.js').Place} place */
  paint(book, place) {
    if (!this.open) return;
    const focused = this.element.contains(document.activeElement) ? document.activeElement.dataset.key : undefined;
    const {child, day} = place;
    this.element.replaceChildren(...[
      el('button.jg-close', {type: 'button', 'data-key': 'close', 'aria-label': this.#texts.say('panel.close'), onclick: this.#deeds.close}, '×'),
      el('h2', {}, child.fullName),
      el('p.jg-when', {}, this.#texts.date(day.date, 'weekdayLong'), el('span', {}, ` · № ${child.caseNumber}`)),
      noteView(book, place, this.#texts, this.#deeds),
      this.#marks(book, place),
      this.#forms.of(book, place, this.#texts, (detail) => this.#deeds.detail(detail)),
      this.#themes.of(book, day, this.#texts, (themes) => this.#deeds.name(day, themes)),
      this.#facts(book, place),
      el('p', {}, el('a', {'data-key': 'card', href: `${location.pathname}/children/${encodeURIComponent(child.id)}`}, this.#texts.say('panel.card'))),
    ].filter(Boolean));
    if (focused) this.element.querySelector(`[data-key="${focused}"]`)?.focus();
  }

  #marks(book, place) {
    const mark = book.mark(place);
    const open = book.access(place) === 'open' && !book.readOnly;
    const toggle = (key, command, pressed, face, enabled) => el('button.jg-chip', {
      type: 'button', 'data-key': key, 'aria-pressed': String(pressed), disabled: !open || !enabled,
      onclick: () => this.#deeds.run({...command, here: true}),
    }, face);
    const codes = [...PAGES.all].filter((digit) => digit !== PRESENT).map((digit) =>
      toggle(`digit-${digit}`, {do: 'digit', digit}, has(mark, digit), codeOf(digit), book.allowed(place).includes(digit)));
    return el('div.jg-marks', {role: 'group', 'aria-label': this.#texts.say('panel.marks')},
      toggle('present', {do: 'digit', digit: PRESENT}, isPresent(mark), this.#texts.say('panel.present'), true),
      toggle('absent', {do: 'absent'}, isAbsent(mark), this.#texts.say('panel.absent'), true),
      el('div.jg-codes', {}, ...codes),
      toggle('clear', {do: 'clear'}, mark === EMPTY, this.#texts.say('panel.empty'), true));
  }

  #facts(book, {child, day}) {
    const texts = this.#texts;
    const count = book.childCount(child);
    const month = [...PAGES.all].filter((digit) => count.codes[digit]).map((digit) => `${codeOf(digit)} — ${count.codes[digit]}`);
    const facts = [
      ['panel.planned', day.planned ? spoken(PRESENT + day.planned, 'all', texts) : texts.say('panel.no-plan')],
      ['panel.written', writtenText(day.written[child.id], texts)],
      ['panel.version', day.version || texts.say('panel.no-version')],
      ['panel.month', month.join('; ') || '0'],
      ['panel.absences', count.absent],
      ['panel.balance', book.balance(child).map(({digit, volume, given, left}) => texts.say('panel.left', {code: codeOf(digit), volume, given, left})).join('; ')],
    ];
    const lines = [...facts.filter(([, value]) => value !== '').map(([key, value]) => [texts.say(key), value]), ...keptOf({child, day}, texts)];
    return el('dl', {}, ...lines.flatMap(([term, value]) => [el('dt', {}, term), el('dd', {}, String(value))]));
  }
}

/** What is wrong with a cell, with the two ways out where another person wrote meanwhile; null where nothing is. */
export function noteView(book, place, texts, deeds) {
  const note = book.state(place) === 'asked' ? {kind: 'asked'} : place.day.notes.get(place.child.id);
  if (!note) return null;
  const choice = (which, mark) => el('button.jg-choice', {
    type: 'button', 'data-key': which, onclick: () => deeds.decide(which),
  }, texts.say(`panel.${which}`, {mark: spoken(mark, 'all', texts)}));
  return el('div.jg-note', {'data-kind': note.kind}, el('p', {}, noteText(book, place, texts)),
    note.kind === 'clash' ? el('p.jg-decision', {}, choice('mine', book.mark(place)), choice('theirs', note.theirs)) : null,
    note.kind === 'asked' && !book.readOnly ? el('p.jg-decision', {}, el('button.jg-choice', {
      type: 'button', 'data-key': 'explain', onclick: () => deeds.explain(place.day),
    }, texts.say('panel.explain'))) : null);
}

/** The key map and the signs as a dialog. @param {import('./texts.js').Texts} texts @returns {HTMLDialogElement} */
export function keyMapDialog(texts) {
  const row = (faces, text) => el('tr', {}, el('th', {scope: 'row'}, ...faces), el('td', {}, texts.say(text)));
  const keys = KEY_MAP.map(([names, text]) => row(names.split(' · ').map((name) => el('kbd', {}, name)), text));
  const signs = LEGEND.map(([sign, text]) => row([el('span.jg-sign', {}, sign)], text));
  return el('dialog.jg-keys', {'aria-labelledby': 'jg-keys-title'},
    el('h2', {id: 'jg-keys-title'}, texts.say('keys')),
    el('div.jg-columns', {},
      el('section', {}, el('table', {}, el('tbody', {}, ...keys)), el('p', {}, texts.say('keys.absence-stands'))),
      el('section', {}, el('h3', {}, texts.say('legend')), el('table', {}, el('tbody', {}, ...signs)))),
    el('form', {method: 'dialog'}, el('button.jg-choice', {}, texts.say('keys.close'))));
}
