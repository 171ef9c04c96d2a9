import {PAGES, codeOf, served} from './model.js';
import {FLAGS, viewOf} from './cell.js';
import {el, setText} from './dom.js';

/** The table of the month: children down, working days across, totals below and at the right. Draws; decides nothing. */
export class GridTable {
  #book;
  #texts;
  #page;
  #cells = [];
  #heads = [];
  #childTotals = [];
  #totals = [];

  /** @param {import('./month.js').MonthBook} book @param {import('./texts.js').Texts} texts @param {string} label of the grid */
  constructor(book, texts, label) {
    this.#book = book;
    this.#texts = texts;
    this.body = el('tbody');
    this.foot = el('tfoot');
    this.table = el('table.jg-table', {role: 'grid', 'aria-label': label, 'aria-multiselectable': 'true'},
      el('thead', {}, this.#head()), this.body, this.foot);
    this.element = el('div.jg-scroll', {}, this.table);
    book.children.forEach((child, row) => this.body.append(this.#row(child, row)));
  }

  /** @param {number} row −1 for the head @param {number} column @returns {HTMLElement} what takes the focus there */
  focusable(row, column) {
    return row < 0 ? this.#heads[column].button : this.#cells[row][column];
  }

  /** @param {Element} target @returns {{row: number, column: number}|null} the cell that it lies in */
  positionOf(target) {
    const cell = target.closest('td[data-row]');
    return cell && {row: Number(cell.dataset.row), column: Number(cell.dataset.column)};
  }

  /** Shows another page of the journal. @param {import('./model.js').Page} page */
  turn(page) {
    this.#page = page;
    this.#totals = totalRows(page, this.#book.days, this.#texts);
    this.foot.replaceChildren(...this.#totals.map((total) => total.row));
    this.paint();
  }

  /** Brings every cell, head and total up to the book. */
  paint() {
    this.#book.children.forEach((child, row) => {
      this.#book.days.forEach((day, column) => this.#paintCell(this.#cells[row][column], {child, day}));
      setText(this.#childTotals[row], served(this.#book.childCount(child).codes, this.#page));
    });
    this.#book.days.forEach((day, column) => this.#paintHead(this.#heads[column], day));
    this.#paintTotals();
  }

  /** @param {{top: number, bottom: number, left: number, right: number}} area @param {{row: number, column: number}} active */
  select(area, active) {
    this.#cells.forEach((cells, row) => cells.forEach((cell, column) => {
      const inside = row >= area.top && row <= area.bottom && column >= area.left && column <= area.right;
      cell.setAttribute('aria-selected', inside);
      cell.tabIndex = row === active.row && column === active.column ? 0 : -1;
    }));
  }

  #head() {
    const days = this.#book.days.map((day, column) => this.#dayHead(day, column));
    return el('tr', {}, el('th.jg-name', {scope: 'col'}, this.#texts.say('head.child')), ...days,
      el('th.jg-sum', {scope: 'col'}, this.#texts.say('head.services')));
  }

  #dayHead(day, column) {
    const date = this.#texts.date(day.date, 'weekdayLong');
    const button = el('button.jg-fill', {
      type: 'button', tabindex: -1, 'data-column': column, title: this.#texts.say('head.fill-title'),
      'aria-label': this.#texts.say('head.fill', {date}),
    }, '↓');
    const status = el('span.jg-filling');
    const today = day.date === this.#book.today;
    const head = el('th.jg-day', {scope: 'col', 'aria-current': today && 'date'},
      el('span.jg-weekday', {}, this.#texts.date(day.date, 'weekday')),
      el('span.jg-number', {}, String(Number(day.date.slice(8)))), status, button);
    this.#heads.push({head, button, status});
    return head;
  }

  #row(child, row) {
    const cells = this.#book.days.map((day, column) => el(day.date === this.#book.today ? 'td.jg-today' : 'td', {
      role: 'gridcell', tabindex: -1, 'data-row': row, 'data-column': column, 'data-day': day.date, 'data-child': child.id,
    }));
    const total = el('td.jg-sum', {role: 'gridcell'});
    this.#cells.push(cells);
    this.#childTotals.push(total);
    return el('tr', {}, el('th.jg-name', {scope: 'row', title: `${child.fullName}, № ${child.caseNumber}`}, child.name), ...cells, total);
  }

  #paintCell(cell, place) {
    const view = viewOf(this.#book, place, this.#page, this.#texts);
    const face = `jg-cell k-${view.kind} s-${view.state}${view.text.length > 5 ? ' long' : ''}`;
    if (cell.getAttribute('aria-label') === view.label && cell.dataset.face === face && cell.textContent === view.text) return;
    cell.dataset.face = face;
    cell.dataset.flag = FLAGS[view.state];
    cell.className = cell.classList.contains('jg-today') ? `${face} jg-today` : face;
    cell.setAttribute('aria-label', view.label);
    cell.toggleAttribute('aria-disabled', false);
    if (view.kind === 'outside' || view.kind === 'future') cell.setAttribute('aria-disabled', 'true');
    setText(cell, view.text);
  }

  #paintHead({head, button, status}, day) {
    const {due, filled} = this.#book.filling(day);
    const {codes} = this.#book.dayCount(day);
    const bare = filled > 0 && served(codes, 'all') === codes['1'] && codes['1'] > 0;
    const stage = due === 0 ? 'closed' : filled === 0 ? 'empty' : filled < due ? 'partial' : bare ? 'bare' : 'full';
    head.dataset.stage = stage;
    setText(status, {closed: '', empty: this.#texts.say('head.empty'), partial: `${filled}/${due}`, bare: '○', full: '✓'}[stage]);
    head.title = this.#texts.say(`head.stage.${stage}`, {filled, due});
    button.disabled = due === 0 || this.#book.readOnly;
  }

  #paintTotals() {
    const days = this.#book.days.map((day) => this.#book.dayCount(day));
    const month = this.#book.monthCount();
    for (const {cells, sum, of} of this.#totals) {
      cells.forEach((cell, column) => setText(cell, of(days[column]) || (days[column].present || days[column].absent ? '–' : '')));
      setText(sum, of(month));
    }
  }
}

/** Rows «Всего оказано»: one for each code of the page, the absences on page 1, all together where there are several codes. */
function totalRows(page, days, texts) {
  const row = (name, kind, of, head) => {
    const cells = days.map((day) => el('td', {role: 'gridcell', 'data-total': kind, 'data-day': day.date}));
    const sum = el('td.jg-sum', {role: 'gridcell', 'data-total': kind, 'data-day': 'month'});
    return {cells, sum, of, row: el(`tr.jg-total.${name}`, {}, el('th.jg-name', {scope: 'row'}, ...head), ...cells, sum)};
  };
  const codes = [...PAGES[page]].map((digit, index) => row(index ? 'jg-code' : 'jg-code.first', digit, (count) => count.codes[digit],
    [el(index ? 'span.visually-hidden' : 'span', {}, texts.say('total.given')), el('span.jg-total-code', {}, codeOf(digit))]));
  if (page === '1') codes.push(row('jg-absences', 'absent', (count) => count.absent, [texts.say('total.absent')]));
  if (codes.length > 1 && page !== '1') {
    codes.push(row('jg-all', 'all', (count) => served(count.codes, page), [texts.say('total.all')]));
  }
  return codes;
}
