import {ABSENT, EMPTY, PAGES, PRESENT, adding, clearing, codeOf, has, overlaying, removing} from './model.js';
import {JournalApi} from './api.js';
import {Bar} from './bar.js';
import {noteText} from './cell.js';
import {el, setText} from './dom.js';
import {commandOf} from './keys.js';
import {MonthBook} from './month.js';
import {Panel, keyMapDialog, noteView} from './panel.js';
import {SaveQueue} from './queue.js';
import {ReasonDialog} from './reason.js';
import {GridTable} from './table.js';
import {Texts} from './texts.js';

/**
 * `<journal-grid>`: the month of a group, filled by keys or mouse.
 *
 * Attributes: `group`, `month` (yyyy-MM), `today` (ISO date of the centre), `journal` and `roster` and `csrf` (addresses),
 * `day` (the column to begin at), `label` (of the table), `read-only` (to look without writing). A `<script type="application/json">` inside holds the texts.
 */
export class JournalGrid extends HTMLElement {
  #texts;
  #api;
  #queue;
  #book;
  #table;
  #bar;
  #panel;
  #reasons;
  #page = 'all';
  #active = {row: 0, column: 0};
  #anchor = {row: 0, column: 0};
  #leaving = false;
  #lastBadge = '';

  connectedCallback() {
    if (this.#texts) return;
    const language = this.closest('[lang]')?.lang || 'ru';
    this.#texts = new Texts(JSON.parse(this.querySelector('script').textContent), language);
    this.#api = new JournalApi({
      journal: this.getAttribute('journal'), roster: this.getAttribute('roster'), csrf: this.getAttribute('csrf'),
      group: this.getAttribute('group'), language,
    });
    this.#queue = new SaveQueue(this.#api.save);
    this.status = el('p.visually-hidden', {role: 'status'});
    this.alert = el('p.visually-hidden', {role: 'alert'});
    this.banners = el('div.jg-banners');
    this.append(this.status, this.alert, this.banners);
    this.#open();
  }

  async #open() {
    this.banners.replaceChildren(el('p.jg-loading', {}, this.#texts.say('loading')));
    const [month, names] = await Promise.allSettled([this.#api.month(this.getAttribute('month')), this.#api.names()]);
    this.banners.replaceChildren();
    if (month.status === 'rejected') return this.#banner('load-failed', {detail: month.reason.detail ?? ''}, () => this.#open());
    this.#build(month.value, names.status === 'fulfilled' ? names.value : new Map());
    if (names.status === 'rejected') this.#banner('no-names', {}, () => location.reload());
    this.setAttribute('ready', '');
  }

  #build(month, names) {
    this.#book = new MonthBook(month, names, this.getAttribute('today'), this.#texts.language, this.hasAttribute('read-only'));
    this.#table = new GridTable(this.#book, this.#texts, this.getAttribute('label'));
    this.#bar = new Bar(this.#texts, (command) => this.#run(command));
    this.#panel = new Panel(this.#texts, {
      run: (command) => this.#run(command), decide: (choice) => this.#decide(choice), close: () => this.#closePanel(),
    });
    this.issues = el('div.jg-issues', {hidden: true});
    this.hint = el('div.jg-hint', {hidden: true, id: 'jg-hint'});
    this.help = keyMapDialog(this.#texts);
    this.#table.element.append(this.hint);
    const sheet = el('div.jg-sheet', {id: 'jg-sheet', role: 'tabpanel'}, this.#table.element, this.#panel.element);
    this.#reasons = new ReasonDialog(this.#texts);
    this.append(this.#bar.element, this.issues, sheet, this.help, this.#reasons.element);
    if (this.#book.closing) this.#banner('closed', {date: this.#texts.date(this.#book.closing.closedOn)});
    if (!this.#book.children.length) this.#banner('no-children', {});
    this.#listen();
    this.#turn(this.getAttribute('page') ?? 'all');
    this.#begin();
  }

  #listen() {
    const {table} = this.#table;
    table.addEventListener('keydown', (event) => this.#pressed(event));
    table.addEventListener('mousedown', (event) => this.#clicked(event));
    table.addEventListener('mouseover', (event) => event.buttons === 1 && this.#dragged(event));
    table.addEventListener('dblclick', () => this.#run({do: 'panel'}));
    table.addEventListener('click', (event) => {
      const column = event.target.closest('.jg-fill')?.dataset.column;
      if (column) this.#fillColumn(Number(column));
    });
    this.#queue.addEventListener('saved', ({detail}) => this.#saved(detail));
    this.#queue.addEventListener('refused', ({detail}) => this.#refused(detail));
    this.#queue.addEventListener('stale', ({detail}) => this.#outdated(detail));
    this.#queue.addEventListener('change', () => this.#showBadge());
    window.addEventListener('online', () => this.#queue.wake());
    window.addEventListener('focus', () => this.#queue.link === 'signed-out' && this.#queue.wake());
    window.addEventListener('beforeunload', (event) => this.#book.unsaved() && event.preventDefault());
  }

  /** Where the day of the address, today, or the first unfilled day is. */
  #begin() {
    const {days, children} = this.#book;
    if (!days.length || !children.length) return;
    const asked = this.getAttribute('day');
    const wanted = [asked, this.#book.today].map((date) => days.findIndex((day) => day.date === date)).find((index) => index >= 0);
    this.#goTo({row: 0, column: wanted ?? this.#book.gaps()[0] ?? 0}, {focus: Boolean(asked)});
  }

  // --- moving and selecting

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

  #places({top, bottom, left, right} = this.#area()) {
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
    if (focus) this.#table.focusable(position.row, position.column).focus();
    this.#showHint();
    this.#panel.paint(this.#book, this.#place(position));
  }

  #pressed(event) {
    const head = event.target.closest('.jg-fill');
    const command = commandOf(event);
    if (!command || (head && !['move', 'help'].includes(command.do))) return;
    if (head && command.do === 'move') this.#moveInHead(Number(head.dataset.column), command);
    else if (this.#run(command) === false) return;
    event.preventDefault();
  }

  #moveInHead(column, {rows = 0, columns = 0}) {
    if (rows > 0) return this.#goTo({row: 0, column});
    const next = clamp(column + columns, this.#book.days.length);
    this.#table.focusable(-1, next).focus();
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

  // --- commands; one that returns false leaves the key to the browser

  #run(command) {
    if (command.do !== 'tab' && command.do !== 'leave') this.#leaving = false;
    return this.#commands[command.do](command);
  }

  #commands = {
    move: ({rows = 0, columns = 0, to, extend}) => this.#move(rows, columns, to, extend),
    tab: ({columns}) => this.#tab(columns),
    leave: () => this.#leave(),
    all: () => {
      this.#anchor = {row: 0, column: 0};
      this.#goTo({row: this.#book.children.length - 1, column: this.#book.days.length - 1}, {extend: true});
    },
    page: ({to, columns}) => {
      const pages = Object.keys(PAGES);
      this.#turn(to ?? pages[(pages.indexOf(this.#page) + columns + pages.length) % pages.length]);
    },
    panel: () => {
      this.#panel.show(this.#book, this.#place(this.#active));
      this.#showHint();
    },
    gap: () => {
      const gaps = this.#book.gaps();
      const next = gaps.find((column) => column > this.#active.column) ?? gaps[0];
      if (next !== undefined) this.#goTo({row: 0, column: next});
    },
    help: () => this.help.showModal(),
    digit: (command) => this.#toggleDigit(command),
    absent: ({here}) => {
      const places = this.#writable(here);
      const all = places.every((place) => this.#book.mark(place) === ABSENT);
      this.#write(places, () => (all ? EMPTY : ABSENT));
    },
    clear: ({here}) => this.#write(this.#writable(here), (mark) => clearing(mark, here ? 'all' : this.#page)),
    planned: () => this.#write(this.#writable(), (mark, place) =>
      this.#overlay(mark, place.day.planned && PRESENT + place.day.planned, place), 'no-plan'),
    previous: () => this.#write(this.#writable(), (mark, place) => {
      const before = this.#book.days[this.#book.days.indexOf(place.day) - 1];
      return before ? this.#overlay(mark, this.#book.mark({child: place.child, day: before}), place) : mark;
    }, 'no-previous'),
    fill: () => this.#fillDown(),
    undo: () => this.#changed(this.#book.undo(), 'undone'),
    redo: () => this.#changed(this.#book.redo(), 'redone'),
  };

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

  #leave() {
    if (this.#panel.open) return this.#closePanel();
    this.#leaving = true;
    this.#goTo(this.#active);
    this.#tell('leaving');
  }

  #turn(page) {
    this.#page = page;
    this.#bar.turn(page);
    this.#table.turn(page);
    this.querySelector('#jg-sheet').setAttribute('aria-labelledby', `jg-tab-${page}`);
    this.#showBadge();
    this.#showHint();
    this.#bar.showGaps(this.#book.gaps().length);
  }

  // --- writing

  #writable(here) {
    return this.#book.writable(here ? [this.#place(this.#active)] : this.#places());
  }

  #overlay(mark, source, place) {
    return overlaying(mark, source, this.#page, this.#book.allowed(place));
  }

  #toggleDigit({digit, here}) {
    if (!here && digit !== PRESENT && !PAGES[this.#page].includes(digit)) {
      const page = ['1', '2', '3'].find((each) => PAGES[each].includes(digit));
      return this.#tell('other-page', {code: codeOf(digit), page});
    }
    const places = this.#writable(here);
    const off = places.length > 0 && places.every((place) => has(this.#book.mark(place), digit));
    const able = places.filter((place) => off || this.#book.allowed(place).includes(digit));
    if (places.length && !able.length) return this.#tell('not-in-programme', {code: codeOf(digit)}, {loud: true});
    this.#write(able, (mark) => (off ? removing(mark, digit) : adding(mark, digit)), off ? 'marks-hang-on-presence' : undefined);
  }

  #fillDown() {
    const {top, bottom, left, right} = this.#area();
    const last = bottom > top ? bottom : this.#book.children.length - 1;
    const targets = this.#places({top: Math.min(top + 1, last), bottom: last, left, right}).filter(({child}) => child !== this.#book.children[top]);
    this.#write(this.#book.writable(targets), (mark, place) =>
      this.#overlay(mark, this.#book.mark({child: this.#book.children[top], day: place.day}), place));
  }

  /** The head's button: the value of the cell one stands in, if it is a presence of that day; else the day's plan. */
  #fillColumn(column) {
    const day = this.#book.days[column];
    const own = this.#active.column === column ? this.#book.mark(this.#place(this.#active)) : EMPTY;
    const source = own && own !== ABSENT ? own : PRESENT + day.planned;
    const places = this.#places({top: 0, bottom: this.#book.children.length - 1, left: column, right: column});
    this.#goTo({row: this.#active.column === column ? this.#active.row : 0, column});
    this.#write(this.#book.writable(places), (mark, place) => this.#overlay(mark, source, place));
  }

  /** @param {string} [nothing] text to say if nothing could change */
  #write(places, writing, nothing) {
    const closed = this.#book.readOnly ? 'read-only' : this.#book.access(this.#place(this.#active));
    if (!places.length) return this.#tell(`closed.${closed}`, {}, {loud: true});
    if (this.#book.closing && !this.#reasons.reason) return this.#askReason(() => this.#write(places, writing, nothing));
    const changes = this.#book.write(places, writing);
    if (!changes.length) return nothing ? this.#tell(nothing) : undefined;
    this.#changed(changes, changes.length > 1 ? 'written' : undefined);
  }

  /** A closed month is corrected with a reason; the first one given stands until the person gives another. */
  async #askReason(then) {
    const given = await this.#reasons.ask();
    this.#goTo(this.#active);
    if (!given) return;
    this.#api.reason = this.#reasons.reason;
    this.banners.querySelector('[data-kind=reason]')?.remove();
    this.#banner('reason', {reason: this.#api.reason}, () => this.#askReason(() => {}), 'other-reason');
    then();
  }

  #changed(changes, text) {
    new Set(changes.map((change) => change.date)).forEach((date) => this.#enqueue(this.#book.day(date)));
    this.#repaint();
    if (text) this.#tell(text, {count: changes.length});
  }

  #repaint() {
    this.#table.paint();
    this.#panel.paint(this.#book, this.#place(this.#active));
    this.#showHint();
    this.#showIssues();
    this.#showBadge();
    this.#bar.showGaps(this.#book.gaps().length);
  }

  // --- saving

  #enqueue(day) {
    if (this.#book.sendable(day)) this.#queue.put({date: day.date, marks: this.#book.outgoing(day), version: day.version});
    else this.#queue.drop(day.date);
  }

  #saved({sheet, version}) {
    this.#book.saved(sheet.date, sheet.marks, version);
    this.#enqueue(this.#book.day(sheet.date));
    this.#repaint();
    this.dispatchEvent(new Event('journal-saved', {bubbles: true}));
  }

  #refused({sheet, problem}) {
    this.#book.refused(sheet.date, sheet.marks, problem);
    this.#enqueue(this.#book.day(sheet.date));
    this.#repaint();
    this.#tell('refused', {date: this.#texts.date(sheet.date), detail: problem.detail}, {loud: true, shown: false});
  }

  #outdated({sheet, day}) {
    const clashes = this.#book.merge(sheet.date, day);
    this.#enqueue(this.#book.day(sheet.date));
    this.#repaint();
    this.#tell(clashes ? 'clashes' : 'joined', {date: this.#texts.date(sheet.date), count: clashes}, {loud: clashes > 0, shown: !clashes});
  }

  #decide(choice) {
    const place = this.#place(this.#active);
    this.#book.decide(place, choice);
    this.#enqueue(place.day);
    this.#repaint();
    this.#goTo(this.#active);
  }

  // --- telling

  /** Says a sentence to a screen reader and, unless it stands elsewhere on the page, in the bar. */
  #tell(key, facts = {}, {loud = false, shown = true} = {}) {
    const sentence = this.#texts.say(`say.${key}`, facts);
    (loud ? this.alert : this.status).textContent = sentence;
    this.#bar.say(shown ? sentence : '', loud);
  }

  #showBadge() {
    const badge = this.#bar.show(this.#book.unsaved(), this.#queue.link);
    const state = this.#bar.badge.dataset.state;
    if (state !== this.#lastBadge && state !== 'queued' && this.#lastBadge) this.status.textContent = badge;
    this.#lastBadge = state;
  }

  #showHint() {
    const cell = this.#book.children.length && this.#table.focusable(this.#active.row, this.#active.column);
    const note = cell && noteView(this.#book, this.#place(this.#active), this.#texts, {decide: (choice) => this.#decide(choice)});
    this.hint.hidden = !note || this.#panel.open;
    if (this.hint.hidden) return;
    this.hint.replaceChildren(note);
    this.hint.style.top = `${cell.offsetTop + cell.offsetHeight + 4}px`;
    this.hint.style.left = `${Math.max(0, Math.min(cell.offsetLeft, this.#table.element.scrollWidth - 330))}px`;
  }

  #showIssues() {
    const issues = this.#book.issues();
    this.issues.hidden = !issues.length;
    if (!issues.length) return;
    const {child, day} = issues[0];
    const what = `${this.#texts.date(day.date)}, ${child.name}: ${noteText(this.#book, issues[0], this.#texts)}`;
    const show = () => {
      this.#goTo({row: this.#book.children.indexOf(child), column: this.#book.days.indexOf(day)});
      this.#run({do: 'panel'});
    };
    this.issues.replaceChildren(el('b', {}, this.#texts.say('issues', {count: issues.length})), el('span', {}, what),
      el('button.jg-choice', {type: 'button', onclick: show}, this.#texts.say('issues.show')));
  }

  #banner(key, facts, again, button = 'again') {
    this.banners.append(el('p.jg-banner', {'data-kind': key}, this.#texts.say(`banner.${key}`, facts),
      again && el('button.jg-choice', {type: 'button', onclick: again}, this.#texts.say(`banner.${button}`))));
  }

  #closePanel() {
    this.#panel.hide();
    this.#goTo(this.#active);
  }
}

const clamp = (value, count) => Math.max(0, Math.min(count - 1, value));
