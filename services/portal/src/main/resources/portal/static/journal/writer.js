import {ABSENT, EMPTY, PAGES, PRESENT, adding, clearing, codeOf, detailing, has, isAbsent, overlaying, removing} from './model.js';

/**
 * What the keys, buttons and taps write into cells of the book, on whatever page and screen; and why nothing was written where
 * nothing could be.
 *
 * @typedef {import('./month.js').Place} Place
 * @typedef {import('./model.js').Page} Page
 * @typedef {{written: (changes: import('./month.js').Change[], text?: string) => void,
 *            tell: (key: string, facts?: object, options?: {loud?: boolean}) => void,
 *            mayWrite: (again: () => void) => boolean}} Hearer  mayWrite: false where something must be asked first, and then `again` is called
 */
export class Writer {
  #book;
  #hearer;

  /** @param {import('./month.js').MonthBook} book @param {Hearer} hearer */
  constructor(book, hearer) {
    this.#book = book;
    this.#hearer = hearer;
  }

  /** Puts a code, or takes it off where all have it. @param {Place[]} wanted @param {string} digit @param {Page} page */
  digit(wanted, digit, page) {
    if (digit !== PRESENT && !PAGES[page].includes(digit)) {
      const own = ['1', '2', '3'].find((each) => PAGES[each].includes(digit));
      return this.#hearer.tell('other-page', {code: codeOf(digit), page: own});
    }
    const places = this.#book.writable(wanted);
    const off = places.length > 0 && places.every((place) => has(this.#book.mark(place), digit));
    const able = places.filter((place) => off || this.#book.allowed(place).includes(digit));
    if (places.length && !able.length) return this.#hearer.tell('not-in-programme', {code: codeOf(digit)}, {loud: true});
    this.#write(able.length ? able : wanted, (mark) => (off ? removing(mark, digit) : adding(mark, digit)), off ? 'marks-hang-on-presence' : undefined);
  }

  /** Puts a code or takes it off, whoever has it now. @param {Place[]} wanted @param {string} digit @param {boolean} on */
  give(wanted, digit, on) {
    const able = wanted.filter((place) => !on || this.#book.allowed(place).includes(digit));
    this.#write(able, (mark) => (on ? adding(mark, digit) : removing(mark, digit)));
  }

  /** @param {Place[]} wanted */
  absent(wanted) {
    const all = this.#book.writable(wanted).every((place) => isAbsent(this.#book.mark(place)));
    this.#write(wanted, () => (all ? EMPTY : ABSENT));
  }

  /** Says why a child is away, or that it left early. @param {Place} place @param {object|null} detail */
  detail(place, detail) {
    this.#write([place], (mark) => detailing(mark, detail));
  }

  /** «Занятия нет». @param {Place[]} wanted any cells of the days @param {Page} page */
  quiet(wanted, page) {
    if (page === '1') return this.#hearer.tell('no-sessions-there');
    if (!this.#hearer.mayWrite(() => this.quiet(wanted, page))) return;
    const changes = this.#book.quiet([...new Set(wanted.map(({day}) => day))], page === 'all' ? ['2', '3'] : [page]);
    if (changes.length) this.#hearer.written(changes, changes.some(({before, after}) => after.length > before.length) ? 'quiet' : 'not-quiet');
    else this.#hearer.tell(this.#book.readOnly ? 'closed.read-only' : 'sessions-there', {}, {loud: true});
  }

  /** @param {Place[]} wanted @param {Page} page */
  clear(wanted, page) {
    this.#write(wanted, (mark) => clearing(mark, page));
  }

  /** The plan of each day. @param {Place[]} wanted @param {Page} page */
  planned(wanted, page) {
    this.#write(wanted, (mark, place) => this.#overlay(mark, place.day.planned && PRESENT + place.day.planned, place, page), 'no-plan', {planned: true});
  }

  /** What the same child has on the working day before. @param {Place[]} wanted @param {Page} page */
  previous(wanted, page) {
    this.#write(wanted, (mark, place) => {
      const before = this.#book.days[this.#book.days.indexOf(place.day) - 1];
      return before ? this.#overlay(mark, this.#book.mark({child: place.child, day: before}), place, page) : mark;
    }, 'no-previous');
  }

  /** What one child has on each of the days. @param {Place[]} wanted @param {import('./month.js').Child} child @param {Page} page */
  like(wanted, child, page) {
    this.#write(wanted.filter((place) => place.child !== child), (mark, place) =>
      this.#overlay(mark, this.#book.mark({child, day: place.day}), place, page));
  }

  /**
   * The same mark everywhere, as far as the page and each child's programme reach.
   *
   * @param {Place[]} wanted @param {string} source @param {Page} page @param {{planned?: boolean}} options planned: see `MonthBook.write`
   */
  same(wanted, source, page, options) {
    this.#write(wanted, (mark, place) => this.#overlay(mark, source, place, page), undefined, options);
  }

  /** Writes themes beside the marks. @param {import('./month.js').Day} day @param {Object<string, string>} themes by digit */
  name(day, themes) {
    if (!this.#hearer.mayWrite(() => this.name(day, themes))) return;
    const changes = this.#book.name(day, themes);
    if (changes.length) this.#hearer.written(changes, 'named');
  }

  undo() {
    this.#hearer.written(this.#book.undo(), 'undone');
  }

  redo() {
    this.#hearer.written(this.#book.redo(), 'redone');
  }

  #overlay(mark, source, place, page) {
    return overlaying(mark, source, page, this.#book.allowed(place));
  }

  /** @param {string} [nothing] text to say if nothing could change */
  #write(wanted, writing, nothing, options) {
    if (!wanted.length) return;
    const places = this.#book.writable(wanted);
    if (!places.length) {
      const closed = this.#book.readOnly ? 'read-only' : this.#book.access(wanted[0]);
      return this.#hearer.tell(`closed.${closed}`, {}, {loud: true});
    }
    if (!this.#hearer.mayWrite(() => this.#write(wanted, writing, nothing, options))) return;
    const changes = this.#book.write(places, writing, options);
    if (changes.length) this.#hearer.written(changes, changes.length > 1 ? 'written' : undefined);
    else if (nothing) this.#hearer.tell(nothing);
  }
}
