import {ABSENT, EMPTY, PAGES, PRESENT, codeOf, faceOf, has, isAbsent, isPresent, isQuiet} from './model.js';
import {FLAGS, viewOf} from './cell.js';
import {DetailForms} from './detail.js';
import {ThemeForms} from './themes.js';
import {el} from './dom.js';
import {noteView} from './panel.js';

/**
 * One day for a narrow screen: children as large rows, one tap for present or «Н»; sessions as chips, those of the plan chosen
 * beforehand; and «подтвердить день», which gives the chosen sessions to everybody who came and has none yet. Writes by the same
 * commands as the table.
 *
 * @typedef {{run: (command: import('./keys.js').Command) => void, decide: (choice: 'mine'|'theirs') => void, moved: () => void,
 *            writer: import('./writer.js').Writer, explain: (day: import('./month.js').Day) => void}} Deeds
 */
export class DayView {
  #book;
  #texts;
  #deeds;
  #day;
  #child;
  #forms = new DetailForms();
  #themeForms = new ThemeForms();
  /** @type {Map<string, Set<string>>} by date the digits of the chips that are on, once somebody touched them */
  #chosen = new Map();

  /** @param {import('./month.js').MonthBook} book @param {import('./texts.js').Texts} texts @param {string} label @param {Deeds} deeds */
  constructor(book, texts, label, deeds) {
    this.#book = book;
    this.#texts = texts;
    this.#deeds = deeds;
    [this.#day, this.#child] = [book.days[0], book.children[0]];
    this.element = el('section.jd', {'aria-label': label});
  }

  commands = {
    gap: () => {
      const gaps = this.#book.gaps();
      const here = this.#book.days.indexOf(this.#day);
      const next = gaps.find((column) => column > here) ?? gaps[0];
      if (next !== undefined) this.show({child: this.#child, day: this.#book.days[next]});
    },
    leave: () => {},
  };

  stay() {}

  /** There is no cell to hang a hint on: what is wrong stands in the child's row. */
  cell = undefined;

  /** @returns {import('./month.js').Place} the child that was touched last */
  get here() {
    return {child: this.#child, day: this.#day};
  }

  places() {
    return this.#all(() => true);
  }

  /** @param {import('./month.js').Place} place */
  show({child, day}) {
    [this.#child, this.#day] = [child, day];
    this.paint();
    this.#deeds.moved();
  }

  focus() {
    this.element.querySelector(`[data-key="name-${this.#child?.id}"]`)?.focus();
  }

  turn() {
    this.paint();
  }

  paint() {
    if (!this.#day || !this.#child) return;
    const focused = this.element.contains(document.activeElement) ? document.activeElement.dataset.key : undefined;
    this.element.replaceChildren(...[this.#head(), this.#sessions(), this.#themes()].filter(Boolean), el('ul.jd-children', {}, ...this.#book.children
      .filter((child) => this.#book.access({child, day: this.#day}) !== 'outside').map((child) => this.#row(child))), this.#foot());
    if (focused) this.element.querySelector(`[data-key="${focused}"]:not(:disabled)`)?.focus();
  }

  #head() {
    const at = this.#book.days.indexOf(this.#day);
    const step = (key, face, day) => this.#button('jd-step', key, face, null, {
      disabled: !day, 'aria-label': this.#texts.say(`day.${key}`), onclick: () => this.show({child: this.#child, day}),
    });
    return el('div.jd-head', {}, step('before', '‹', this.#book.days[at - 1]),
      el('h2', {'aria-live': 'polite'}, this.#texts.date(this.#day.date, 'weekdayLong')), step('after', '›', this.#book.days[at + 1]));
  }

  #sessions() {
    const chosen = this.#wish();
    const codes = [...PAGES.all].filter((digit) => digit !== PRESENT);
    const chips = [...codes.filter((digit) => this.#day.planned.includes(digit)), ...codes.filter((digit) => !this.#day.planned.includes(digit))]
      .map((digit) => this.#button(this.#day.planned.includes(digit) ? 'jd-chip' : 'jd-chip.spare', `chip-${digit}`, codeOf(digit), chosen.has(digit),
        {onclick: () => this.#choose(digit)}));
    return el('div.jd-sessions', {role: 'group', 'aria-label': this.#texts.say('day.sessions')}, el('span', {}, this.#texts.say('day.sessions')), ...chips);
  }

  #themes() {
    return this.#themeForms.of(this.#book, this.#day, this.#texts, (themes) => this.#deeds.writer.name(this.#day, themes));
  }

  #row(child) {
    const place = {child, day: this.#day};
    const mark = this.#book.mark(place);
    const view = viewOf(this.#book, place, 'all', this.#texts);
    const open = this.#book.access(place) === 'open' && !this.#book.readOnly;
    const deed = (command) => () => {
      this.#child = child;
      this.#deeds.run({...command, here: true});
    };
    const given = [...faceOf(mark)].filter((digit) => isPresent(mark) && digit !== PRESENT).map(codeOf).join(', ');
    return el('li', {'data-child': child.id, 'data-kind': view.kind, 'data-state': view.state},
      el('button.jd-name', {type: 'button', 'data-key': `name-${child.id}`, 'aria-label': `${child.fullName}: ${view.label}`, onclick: deed({do: 'panel'})},
        el('b', {}, child.name), el('small', {}, `${FLAGS[view.state]} ${given}`)),
      this.#button('jd-came', `came-${child.id}`, this.#texts.say('day.came'), isPresent(mark),
        {disabled: !open, 'aria-label': `${child.name}: ${this.#texts.say('panel.present')}`, onclick: deed({do: 'digit', digit: PRESENT})}),
      this.#button('jd-away', `away-${child.id}`, ABSENT, isAbsent(mark),
        {disabled: !open, 'aria-label': `${child.name}: ${this.#texts.say('panel.absent')}`, onclick: deed({do: 'absent'})}),
      noteView(this.#book, place, this.#texts, {decide: (choice) => {
        this.#child = child;
        this.#deeds.decide(choice);
      }, explain: this.#deeds.explain}),
      isAbsent(mark) ? this.#forms.of(this.#book, place, this.#texts, (detail) => this.#deeds.writer.detail(place, detail)) : null);
  }

  #foot() {
    const {due, filled} = this.#book.filling(this.#day);
    const bare = this.#all((mark) => faceOf(mark) === PRESENT);
    const wish = [...this.#wish()].join('');
    const stage = due === 0 ? 'closed' : filled < due ? 'marking' : bare.length === 0 ? 'done' : this.#quiet() ? 'quiet' : wish ? 'ready' : 'choosing';
    const none = () => this.#deeds.writer.quiet(bare, 'all');
    const rest = () => this.#deeds.writer.same(this.#all((mark) => mark === EMPTY), PRESENT, '1');
    const confirm = () => this.#deeds.writer.same(bare, PRESENT + wish, 'all', {planned: true});
    return el('div.jd-foot', {'data-stage': stage},
      el('p', {}, this.#texts.say(`day.stage.${stage}`, {filled, due, left: due - filled})),
      stage === 'marking' ? this.#button('jd-rest', 'rest', this.#texts.say('day.rest'), null, {disabled: this.#book.readOnly, onclick: rest}) : null,
      ['quiet', 'ready', 'choosing'].includes(stage) && bare.length === this.#all(isPresent).length
        ? this.#button('jd-rest', 'quiet', this.#texts.say('day.quiet'), stage === 'quiet', {disabled: this.#book.readOnly, onclick: none}) : null,
      this.#button('jd-confirm', 'confirm', this.#texts.say('day.confirm'), null,
        {disabled: stage !== 'ready' || this.#book.readOnly, onclick: confirm}));
  }

  #quiet() {
    return ['2', '3'].every((page) => isQuiet(this.#day.local, page));
  }

  #choose(digit) {
    const wish = new Set(this.#wish());
    const on = !wish.has(digit);
    if (on) wish.add(digit);
    else wish.delete(digit);
    this.#chosen.set(this.#day.date, wish);
    this.#deeds.writer.give(this.#all((mark) => isPresent(mark) && faceOf(mark) !== PRESENT), digit, on);
    this.paint();
  }

  /** What the chips say: as they were touched; else what was given that day; else the plan. */
  #wish() {
    const given = [...PAGES.all].filter((digit) => digit !== PRESENT && this.#all((mark) => has(mark, digit)).length);
    return this.#chosen.get(this.#day.date) ?? new Set(given.length ? given : [...this.#day.planned].filter((digit) => digit !== PRESENT));
  }

  #all(which) {
    return this.#book.children.map((child) => ({child, day: this.#day}))
      .filter((place) => this.#book.access(place) === 'open' && which(this.#book.mark(place)));
  }

  #button(style, key, face, pressed, attributes) {
    return el(`button.${style}`, {type: 'button', 'data-key': key, 'aria-pressed': pressed === null ? null : String(pressed), ...attributes}, face);
  }
}
