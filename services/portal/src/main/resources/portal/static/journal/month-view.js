import {EMPTY, PRESENT, isPresent} from './model.js';
import {commandOf} from './keys.js';
import {GridTable} from './table.js';

/**
 * The month as a table, and where one stands in it: the active cell and the rectangle that the next key fills.
 *
 * @typedef {{run: (command: import('./keys.js').Command) => boolean|void, moved: () => void,
 *            fill: (places: import('./month.js').Place[], source: string, options: {planned: boolean}) => void}} Deeds  run: false leaves the key to the browser
 */
export class MonthView {
  #book;
  #deeds;
  #table;
  #active = {row: 0, column: 0};
  #anchor = {row: 0, column: 0};
  #leaving = false;

  /**
   * @param {import('./month.js').MonthBook} book @param {import('./texts.js').Texts} texts @param {string} label of the table
   * @param {Deeds} deeds
   */
  constructor(book, texts, label, deeds) {
    this.#book = book;
    this.#deeds = deeds;
    this.#table = new GridTable(book, texts, label);
    this.element = this.#table.element;
    const {table} = this.#table;
    table.addEventListener('keydown', (event) => this.#pressed(event));
    table.addEventListener('mousedown', (event) => this.#clicked(event));
    table.addEventListener('mouseover', (event) => event.buttons === 1 && this.#dragged(event));
    table.addEventListener('dblclick', () => deeds.run({do: 'panel'}));
    table.addEventListener('click', (event) => {
      const theme = event.target.closest('.jg-theme')?.dataset.column;
      if (theme) {
        this.#goTo({row: this.#active.row, column: Number(theme)});
        deeds.run({do: 'panel'});
      }
      const column = event.target.closest('.jg-fill')?.dataset.column;
      if (column) this.#fillColumn(Number(column));
    });
  }

  /** What the keys of moving do; one that returns false leaves the key to the browser. */
  commands = {
    move: ({rows = 0, columns = 0, to, extend}) => this.#move(rows, columns, to, extend),
    tab: ({columns}) => this.#tab(columns),
    leave: () => {
      this.#leaving = true;
      this.focus();
    },
    all: () => {
      this.#anchor = {row: 0, column: 0};
      this.#goTo({row: this.#book.children.length - 1, column: this.#book.days.length - 1}, {extend: true});
    },
    gap: () => {
      const gaps = this.#book.gaps();
      const next = gaps.find((column) => column > this.#active.column) ?? gaps[0];
      if (next !== undefined) this.#goTo({row: 0, column: next});
    },
  };

  /** Any other command than the two that lead out of the table. */
  stay() {
    this.#leaving = false;
  }

  /** @returns {import('./month.js').Place} the active cell */
  get here() {
    return this.#place(this.#active);
  }

  /** @returns {import('./month.js').Place[]} the rectangle */
  places() {
    return this.#places(this.#area());
  }

  /** @returns {import('./month.js').Place[]} the rectangle's first row, down to its last or, if it has but one, to the table's */
  down() {
    const {top, bottom, left, right} = this.#area();
    return this.#places({top, bottom: bottom > top ? bottom : this.#book.children.length - 1, left, right});
  }

  /** @returns {HTMLElement|undefined} the active cell as it stands on the page */
  get cell() {
    return this.#book.children.length && this.#book.days.length
      ? this.#table.focusable(this.#active.row, this.#active.column) : undefined;
  }

  /** @param {import('./month.js').Place} place */
  show({child, day}, {focus = true} = {}) {
    this.#goTo({row: this.#book.children.indexOf(child), column: this.#book.days.indexOf(day)}, {focus});
  }

  focus() {
    this.cell?.focus();
  }

  turn(page) {
    this.#table.turn(page);
  }

  paint() {
    this.#table.paint();
  }

  #place({row, column}) {
    return {child: this.#book.children[row], day: this.#book.days[column]};
  }

  #area() {
    const [one, other] = [this.#anchor, this.#active];
    return {
      top: Math.min(one.row, other.row), bottom: Math.max(one.row, other.row),
      left: Math.min(one.column, other.column), right: Math.max(one.column, other.column),
    };
  }

  #places({top, bottom, left, right}) {
    const places = [];
    for (let row = top; row <= bottom; row += 1) {
      for (let column = left; column <= right; column += 1) places.push(this.#place({row, column}));
    }
    return places;
  }

  #goTo(position, {extend = false, focus = true} = {}) {
    this.#active = position;
    if (!extend) this.#anchor = position;
    this.#table.select(this.#area(), position);
    if (focus) this.focus();
    this.#deeds.moved();
  }

  #pressed(event) {
    const head = event.target.closest('.jg-fill');
    const command = commandOf(event);
    if (!command || (head && !['move', 'help'].includes(command.do))) return;
    if (head && command.do === 'move') this.#moveInHead(Number(head.dataset.column), command);
    else if (this.#deeds.run(command) === false) return;
    event.preventDefault();
  }

  #moveInHead(column, {rows = 0, columns = 0}) {
    if (rows > 0) return this.#goTo({row: 0, column});
    this.#table.focusable(-1, clamp(column + columns, this.#book.days.length)).focus();
  }

  #clicked(event) {
    const position = this.#table.positionOf(event.target);
    if (!position || event.button !== 0) return;
    event.preventDefault();
    this.#goTo(position, {extend: event.shiftKey});
  }

  #dragged(event) {
    const position = this.#table.positionOf(event.target);
    if (position) this.#goTo(position, {extend: true});
  }

  #move(rows, columns, to, extend) {
    const {row, column} = this.#active;
    if (row + rows < 0 && rows === -1 && !extend) return this.#table.focusable(-1, column).focus();
    const across = {start: -Infinity, end: Infinity}[to] ?? columns;
    this.#goTo({row: clamp(row + rows, this.#book.children.length), column: clamp(column + across, this.#book.days.length)}, {extend});
  }

  #tab(step) {
    const column = this.#active.column + step;
    if (this.#leaving || column < 0 || column >= this.#book.days.length) return false;
    this.#goTo({row: this.#active.row, column});
  }

  /** The head's button: the value of the cell one stands in, if it is a presence of that day; else the day's plan. */
  #fillColumn(column) {
    const own = this.#active.column === column ? this.#book.mark(this.here) : EMPTY;
    const planned = !isPresent(own);
    const source = planned ? PRESENT + this.#book.days[column].planned : own;
    this.#goTo({row: this.#active.column === column ? this.#active.row : 0, column});
    this.#deeds.fill(this.#places({top: 0, bottom: this.#book.children.length - 1, left: column, right: column}), source, {planned});
  }
}

const clamp = (value, count) => Math.max(0, Math.min(count - 1, value));
