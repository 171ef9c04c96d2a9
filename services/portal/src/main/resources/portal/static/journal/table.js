import {EMPTY, PAGES, codeOf, digitsOn, isQuiet, served} from './model.js';
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
  #lefts = [];
  /** Whether the volumes of any programme are known, so that there is a column of what is left of them. */
  #balanced;
  #totals = [];
  #themes = [];

  /** @param {import('./month.js').MonthBook} book @param {import('./texts.js').Texts} texts @param {string} label of the grid */
  constructor(book, texts, label) {
    this.#book = book;
    this.#texts = texts;
    this.#balanced = book.children.some((child) => book.balance(child).length);
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
    this.#totals = totalRows(page, this.#book.days, this.#texts, this.#balanced);
    this.foot.replaceChildren(...this.#totals.map((total) => total.row), this.#themeRow());
    this.paint();
  }

  /** Brings every cell, head and total up to the book. */
  paint() {
    this.#book.children.forEach((child, row) => {
      this.#book.days.forEach((day, column) => this.#paintCell(this.#cells[row][column], {child, day}));
      setText(this.#childTotals[row], served(this.#book.childCount(child).codes, this.#page));
      if (this.#balanced) this.#paintLeft(this.#lefts[row], child);
    });
    this.#book.days.forEach((day, column) => this.#paintHead(this.#heads[column], day));
    this.#paintTotals();
    this.#paintThemes();
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
      el('th.jg-sum', {scope: 'col'}, this.#texts.say('head.services')),
      this.#balanced ? el('th.jg-left', {scope: 'col', title: this.#texts.say('head.left-title')}, this.#texts.say('head.left')) : null);
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
    return el('tr', {}, el('th.jg-name', {scope: 'row', title: `${child.fullName}, № ${child.caseNumber}`}, child.name), ...cells, total, this.#left());
  }

  #left() {
    if (!this.#balanced) return null;
    const left = el('td.jg-left', {role: 'gridcell'});
    this.#lefts.push(left);
    return left;
  }

  /** What is left of the child's programme on this page, and in words how that comes about. */
  #paintLeft(cell, child) {
    const lines = this.#book.balance(child).filter(({digit}) => PAGES[this.#page].includes(digit));
    const sum = (what) => lines.reduce((all, line) => all + line[what], 0);
    setText(cell, lines.length ? sum('left') : '');
    cell.toggleAttribute('data-done', lines.length > 0 && sum('left') === 0);
    const codes = lines.filter(({left}) => left).map(({digit, left}) => `${codeOf(digit)} — ${left}`).join('; ');
    cell.title = lines.length ? this.#texts.say('left.explained', {volume: sum('volume'), given: sum('given'), left: sum('left'), codes}) : '';
  }

  #paintCell(cell, place) {
    const view = viewOf(this.#book, place, this.#page, this.#texts);
    const face = `jg-cell k-${view.kind} s-${view.state}${view.text.length > 5 ? ' long' : ''}`;
    if (cell.getAttribute('aria-label') === view.label && cell.dataset.face === face && cell.textContent === view.text) return;
    cell.dataset.face = face;
    cell.dataset.flag = FLAGS[view.state];
    cell.className = cell.classList.contains('jg-today') ? `${face} jg-today` : face;
    cell.setAttribute('aria-label', view.label);
    cell.toggleAttribute('data-more', view.more);
    cell.toggleAttribute('aria-disabled', false);
    if (view.kind === 'outside' || view.kind === 'future') cell.setAttribute('aria-disabled', 'true');
    setText(cell, view.text);
    const plan = view.kind === 'empty' && place.day.date === this.#book.today ? digitsOn(`1${place.day.planned}`, this.#page) : EMPTY;
    cell.toggleAttribute('data-plan', false);
    if (plan) cell.setAttribute('data-plan', plan);
  }

  #paintHead({head, button, status}, day) {
    const {due, filled} = this.#book.filling(day);
    const {codes} = this.#book.dayCount(day);
    const bare = filled > 0 && served(codes, 'all') === codes['1'] && codes['1'] > 0;
    const quiet = isQuiet(day.local, '2') && isQuiet(day.local, '3');
    const stage = due === 0 ? 'closed' : filled === 0 ? 'empty' : filled < due ? 'partial' : quiet ? 'quiet' : bare ? 'bare' : 'full';
    head.dataset.stage = stage;
    setText(status, {closed: '', empty: this.#texts.say('head.empty'), partial: `${filled}/${due}`, bare: '○', quiet: this.#texts.say('head.quiet'), full: '✓'}[stage]);
    head.title = this.#texts.say(`head.stage.${stage}`, {filled, due});
    button.disabled = due === 0 || this.#book.readOnly;
  }

  /** The row of themes; a click on one opens the day's panel. */
  #themeRow() {
    this.#themes = this.#book.days.map((day, column) => el('td.jg-theme', {role: 'gridcell', 'data-day': day.date, 'data-column': column}));
    return el('tr.jg-total.jg-themes', {}, el('th.jg-name', {scope: 'row'}, this.#texts.say('themes')), ...this.#themes,
      el('td.jg-sum', {role: 'gridcell'}), this.#balanced ? el('td.jg-left', {role: 'gridcell'}) : null);
  }

  /** The digits that have a theme; in brackets those whose theme only the plan has, or that were given without one. */
  #paintThemes() {
    this.#book.days.forEach((day, column) => {
      const themes = this.#book.themes(day);
      const digits = [...this.#book.themable(day)].filter((digit) => PAGES[this.#page].includes(digit));
      const shown = digits.filter((digit) => themes[digit] || day.plannedThemes[digit]);
      setText(this.#themes[column], shown.map((digit) => (themes[digit] ? digit : `(${digit})`)).join(''));
      this.#themes[column].title = shown.map((digit) => `${codeOf(digit)} — ${themes[digit] ?? this.#texts.say('themes.planned', {theme: day.plannedThemes[digit]})}`).join('\n');
      this.#themes[column].setAttribute('aria-label', this.#themes[column].title || this.#texts.say('themes.none'));
    });
  }

  #paintTotals() {
    const days = this.#book.days.map((day) => this.#book.dayCount(day));
    const month = this.#book.monthCount();
    for (const {cells, sum, of, pages} of this.#totals) {
      const none = (column) => (pages.every((page) => isQuiet(this.#book.days[column].local, page)) ? this.#texts.say('total.quiet')
        : days[column].present || days[column].absent ? '–' : '');
      cells.forEach((cell, column) => setText(cell, of(days[column]) || none(column)));
      setText(sum, of(month));
    }
  }
}

/** Presence is on no page that could be without sessions. */
const NOWHERE = ['1'];

const ownPage = (digit) => ['1', '2', '3'].filter((page) => PAGES[page].includes(digit));

/** Rows «Всего оказано»: one for each code of the page, the absences on page 1, all together where there are several codes. */
function totalRows(page, days, texts, balanced) {
  const row = (name, kind, of, head, pages) => {
    const cells = days.map((day) => el('td', {role: 'gridcell', 'data-total': kind, 'data-day': day.date}));
    const sum = el('td.jg-sum', {role: 'gridcell', 'data-total': kind, 'data-day': 'month'});
    return {cells, sum, of, pages, row: el(`tr.jg-total.${name}`, {}, el('th.jg-name', {scope: 'row'}, ...head), ...cells, sum, balanced ? el('td.jg-left', {role: 'gridcell'}) : null)};
  };
  const codes = [...PAGES[page]].map((digit, index) => row(index ? 'jg-code' : 'jg-code.first', digit, (count) => count.codes[digit],
    [el(index ? 'span.visually-hidden' : 'span', {}, texts.say('total.given')), el('span.jg-total-code', {}, codeOf(digit))], ownPage(digit)));
  if (page === '1') codes.push(row('jg-absences', 'absent', (count) => count.absent, [texts.say('total.absent')], NOWHERE));
  if (codes.length > 1 && page !== '1') {
    codes.push(row('jg-all', 'all', (count) => served(count.codes, page), [texts.say('total.all')], page === 'all' ? ['2', '3'] : [page]));
  }
  return codes;
}
