import {PAGES} from './model.js';
import {JournalApi} from './api.js';
import {Bar} from './bar.js';
import {noteText} from './cell.js';
import {Device, keepPage, onlyFor, unsentMonths} from '../offline/device.js';
import {DayView} from './day-view.js';
import {el} from './dom.js';
import {MonthBook} from './month.js';
import {MonthView} from './month-view.js';
import {Panel, keyMapDialog, noteView} from './panel.js';
import {QuestionsDialog, ReasonDialog} from './reason.js';
import {Saving} from './saving.js';
import {Texts} from './texts.js';
import {Writer} from './writer.js';

/** From this width down one day is shown instead of the month. */
const NARROW = '(max-width: 640px)';

/** How long nobody must have typed before a dialog comes between, in ms. */
const PAUSE = 700;

/** How often a page that shows the month as last seen asks for it anew, in ms. */
const ASKING = 30_000;

/**
 * `<journal-grid>`: the month of a group, filled by keys, mouse or touch; on a narrow screen one day of it.
 *
 * Attributes: `group`, `month` (yyyy-MM), `today` (ISO date of the centre) and `zone`, `journal` and `roster` and `csrf` (addresses),
 * `account` (whose page it is), `people` (JSON, names of the staff by account), `keep-days` (how long names stay on the device), `day` and `child` (the column and the row to begin at), `label` (of the table),
 * `read-only` (to look without writing). A `<script type="application/json">` inside holds the texts.
 */
export class JournalGrid extends HTMLElement {
  #texts;
  #api;
  #device;
  #book;
  #saving;
  #writer;
  #view;
  #bar;
  #panel;
  #reasons;
  #questions;
  #dismissed = new WeakSet();
  #lastKey = 0;
  #soon = 0;
  #page = 'all';
  #names = new Map();
  #asking = 0;
  #lastBadge = '';

  connectedCallback() {
    if (this.#texts) return;
    const language = this.closest('[lang]')?.lang || 'ru';
    const [group, account] = [this.getAttribute('group'), this.getAttribute('account')];
    this.#texts = new Texts(JSON.parse(this.querySelector('script').textContent), language);
    this.#texts.people = JSON.parse(this.getAttribute('people') ?? '{}');
    this.#api = new JournalApi({
      journal: this.getAttribute('journal'), roster: this.getAttribute('roster'), csrf: this.getAttribute('csrf'), group, account, language,
    });
    this.#device = new Device(account, group);
    this.status = el('p.visually-hidden', {role: 'status'});
    this.alert = el('p.visually-hidden', {role: 'alert'});
    this.banners = el('div.jg-banners');
    this.append(this.status, this.alert, this.banners);
    this.#open();
  }

  // --- opening: from the service, or as last seen

  async #open() {
    this.banners.replaceChildren(el('p.jg-loading', {}, this.#texts.say('loading')));
    await onlyFor(this.getAttribute('account'), Number(this.getAttribute('keep-days'))).catch(() => {});
    const [month, names, seen, reasons] = await Promise.allSettled([
      this.#api.month(this.getAttribute('month')), this.#api.names(), this.#seen(), this.#api.absenceReasons(),
    ]);
    this.banners.replaceChildren();
    const kept = reachable(month) ? undefined : seen.value;
    if (month.status === 'rejected' && !kept) {
      return this.#banner('load-failed', {detail: month.reason.detail ?? ''}, () => this.#open());
    }
    this.#names = names.value ?? seen.value?.names ?? new Map();
    this.#texts.reasons = reasons.value ?? seen.value?.reasons ?? [];
    this.#build(kept?.month ?? month.value);
    if (kept) this.#offline(kept.at);
    else if (!this.#names.size && names.status === 'rejected') this.#banner('no-names', {}, () => location.reload());
    await this.#saving.resume().catch(() => this.#banner('no-device', {}));
    if (!kept) this.#saving.takeIn(month.value);
    this.#repaint();
    if (!kept) this.#remember().then(() => keepPage(this.getAttribute('account'), new URL('.', import.meta.url).pathname)).catch(() => {});
    this.#tellOtherMonths();
    this.setAttribute('ready', '');
  }

  #seen() {
    return this.#device.seen(this.getAttribute('month')).catch(() => undefined);
  }

  /** Puts the month and the names on the device, as they are now. */
  #remember() {
    return this.#device.see(this.getAttribute('month'), {month: this.#book.seen(), names: this.#names, reasons: this.#texts.reasons, at: new Date().toISOString()});
  }

  #offline(at) {
    this.#banner('offline', {moment: this.#texts.moment(at)}, () => this.#ask());
    this.#asking = setInterval(() => this.#ask(), ASKING);
  }

  /** Asks for the month that is only shown as last seen. */
  async #ask() {
    if (!this.#asking) return;
    const month = await this.#api.month(this.getAttribute('month')).catch(() => undefined);
    if (!month || !this.#asking) return;
    clearInterval(this.#asking);
    this.#asking = 0;
    this.banners.querySelector('[data-kind=offline]')?.remove();
    this.#saving.takeIn(month);
    this.#saving.wake();
    this.#remember().catch(() => {});
  }

  async #tellOtherMonths() {
    const here = `${this.getAttribute('group')} ${this.getAttribute('month')}`;
    const others = (await unsentMonths(this.getAttribute('account')).catch(() => [])).filter(({group, month}) => `${group} ${month}` !== here);
    if (!others.length) return;
    const links = others.map(({group, month}) => el('a', {href: new URL(`../${group}/${month}`, location.href)}, this.#texts.month(month)));
    this.banners.append(el('p.jg-banner', {'data-kind': 'unsent'}, this.#texts.say('banner.unsent'), ...links));
  }

  #today() {
    const told = this.getAttribute('today');
    const now = new Intl.DateTimeFormat('sv', {timeZone: this.getAttribute('zone') ?? undefined}).format(new Date());
    return navigator.onLine || now < told ? told : now;
  }

  #build(month) {
    const texts = this.#texts;
    this.#book = new MonthBook(month, this.#names, this.#today(), texts.language, this.hasAttribute('read-only'));
    this.#saving = new Saving(this.#book, this.#api, this.#device);
    this.#reasons = new ReasonDialog(texts);
    this.#questions = new QuestionsDialog(texts);
    this.#writer = new Writer(this.#book, {
      written: (changes, text) => this.#written(changes, text), tell: (...what) => this.#tell(...what), mayWrite: (again) => this.#mayWrite(again),
    });
    this.#bar = new Bar(texts, (command) => this.#run(command));
    this.#panel = new Panel(texts, {
      run: (command) => this.#run(command), decide: (choice) => this.#decide(choice), close: () => this.#closePanel(),
      detail: (detail) => this.#writer.detail(this.#view.here, detail), name: (day, themes) => this.#writer.name(day, themes), explain: (day) => this.#explain(day),
    });
    this.issues = el('div.jg-issues', {hidden: true});
    this.hint = el('div.jg-hint', {hidden: true, id: 'jg-hint'});
    this.help = keyMapDialog(texts);
    this.sheet = el('div.jg-sheet', {id: 'jg-sheet', role: 'tabpanel'});
    this.#see(matchMedia(NARROW).matches);
    this.append(this.#bar.element, this.issues, this.sheet, this.help, this.#reasons.element, this.#questions.element);
    if (this.#book.closing) this.#banner('closed', {date: texts.date(this.#book.closing.closedOn)});
    if (!this.#book.children.length) this.#banner('no-children', {});
    this.#listen();
    this.#turn(this.getAttribute('page') ?? 'all');
    this.#begin();
  }

  /** @param {boolean} narrow */
  #see(narrow) {
    const deeds = {
      run: (command) => this.#run(command), moved: () => this.#moved(), decide: (choice) => this.#decide(choice), writer: this.#writer,
      explain: (day) => this.#explain(day),
      fill: (places, source, options) => this.#writer.same(places, source, this.#page, options),
    };
    this.#view = new (narrow ? DayView : MonthView)(this.#book, this.#texts, this.getAttribute('label'), deeds);
    if (!narrow) this.#view.element.append(this.hint);
    this.toggleAttribute('narrow', narrow);
    this.sheet.replaceChildren(this.#view.element, this.#panel.element);
  }

  #turnDevice(narrow) {
    const place = this.#view.here;
    this.#see(narrow);
    this.#turn(narrow ? 'all' : this.#page);
    if (place.child) this.#view.show(place, {focus: false});
  }

  #listen() {
    matchMedia(NARROW).addEventListener('change', ({matches}) => this.#turnDevice(matches));
    this.#saving.addEventListener('saved', () => this.#saved());
    this.#saving.addEventListener('refused', ({detail}) => this.#refused(detail));
    this.#saving.addEventListener('asked', () => this.#asked());
    this.addEventListener('keydown', () => (this.#lastKey = Date.now()), {capture: true});
    this.#saving.addEventListener('joined', ({detail}) => this.#joined(detail));
    this.#saving.addEventListener('change', () => this.#showBadge());
    window.addEventListener('online', () => (this.#asking ? this.#ask() : this.#saving.wake()));
    window.addEventListener('focus', () => this.#saving.link === 'signed-out' && this.#saving.wake());
    window.addEventListener('beforeunload', (event) => this.#book.unsaved() && event.preventDefault());
  }

  /** Where the day of the address, today, or the first unfilled day is. */
  #begin() {
    const {days, children} = this.#book;
    if (!days.length || !children.length) return;
    const asked = this.getAttribute('day');
    const wanted = [asked, this.#book.today].map((date) => this.#book.day(date)).find(Boolean);
    const child = children.find(({id}) => id === this.getAttribute('child')) ?? children[0];
    this.#view.show({child, day: wanted ?? days[this.#book.gaps()[0] ?? 0]}, {focus: Boolean(asked)});
  }

  // --- commands; one that returns false leaves the key to the browser

  #run(command) {
    if (command.do !== 'tab' && command.do !== 'leave') this.#view.stay();
    return (this.#commands[command.do] ?? this.#view.commands[command.do])(command);
  }

  /** @returns {[import('./month.js').Place[], import('./model.js').Page]} `here`: from the panel, which shows one cell with all its pages */
  #target = (here) => (here ? [[this.#view.here], 'all'] : [this.#view.places(), this.#page]);

  #commands = {
    page: ({to, columns}) => {
      const pages = Object.keys(PAGES);
      this.#turn(to ?? pages[(pages.indexOf(this.#page) + columns + pages.length) % pages.length]);
    },
    panel: () => {
      this.#panel.show(this.#book, this.#view.here);
      this.#learn(this.#view.here);
      this.#showHint();
    },
    help: () => this.help.showModal(),
    leave: () => {
      if (this.#panel.open) return this.#closePanel();
      this.#view.commands.leave();
      this.#tell('leaving');
    },
    digit: ({digit, here}) => {
      const [places, page] = this.#target(here);
      this.#writer.digit(places, digit, page);
    },
    quiet: () => this.#writer.quiet(this.#view.places(), this.#page),
    absent: ({here}) => this.#writer.absent(this.#target(here)[0]),
    clear: ({here}) => this.#writer.clear(...this.#target(here)),
    planned: () => this.#writer.planned(this.#view.places(), this.#page),
    previous: () => this.#writer.previous(this.#view.places(), this.#page),
    fill: () => {
      const places = this.#view.down();
      this.#writer.like(places, places[0].child, this.#page);
    },
    undo: () => this.#writer.undo(),
    redo: () => this.#writer.redo(),
  };

  #turn(page) {
    this.#page = page;
    this.#bar.turn(page);
    this.#view.turn(page);
    this.sheet.setAttribute('aria-labelledby', `jg-tab-${page}`);
    this.#showBadge();
    this.#showHint();
    this.#bar.showGaps(this.#book.gaps().length);
  }

  // --- writing

  /** A closed month is corrected with a reason; the first one given stands until the person gives another. */
  #mayWrite(again) {
    if (!this.#book.closing || this.#saving.reason) return true;
    this.#askReason(again);
    return false;
  }

  async #askReason(then) {
    const given = await this.#reasons.ask();
    this.#view.focus();
    if (!given) return;
    this.#saving.reason = this.#reasons.reason;
    this.banners.querySelector('[data-kind=reason]')?.remove();
    this.#banner('reason', {reason: this.#saving.reason}, () => this.#askReason(() => {}), 'other-reason');
    then();
  }

  #written(changes, text) {
    this.#saving.changed(changes.map((change) => change.date));
    this.#repaint();
    if (text) this.#tell(text, {count: changes.length});
  }

  #decide(choice) {
    const place = this.#view.here;
    this.#book.decide(place, choice);
    this.#saving.changed([place.day.date]);
    this.#repaint();
    this.#view.show(place);
  }

  /** What each mark keeps, for the open panel: asked for once for every version of a sheet. */
  async #learn({day}) {
    if (!this.#panel.open || !day.version || day.told?.version === day.version) return;
    day.told = {...day.told, entries: day.told?.entries ?? [], version: day.version};
    const told = await this.#api.day(day.date).catch(() => undefined);
    if (told) day.told = {...told, version: day.version};
    this.#panel.paint(this.#book, this.#view.here);
  }

  #repaint() {
    this.#view.paint();
    this.#moved();
    this.#showIssues();
    this.#showBadge();
    this.#bar.showGaps(this.#book.gaps().length);
  }

  #moved() {
    this.#panel.paint(this.#book, this.#view.here);
    this.#learn(this.#view.here);
    this.#showHint();
  }

  // --- what became of it

  #saved() {
    this.#repaint();
    this.#ask();
    this.#remember().catch(() => {});
    this.dispatchEvent(new Event('journal-saved', {bubbles: true}));
  }

  #refused({date, problem}) {
    this.#repaint();
    this.#tell('refused', {date: this.#texts.date(date), detail: problem.detail}, {loud: true, shown: false});
  }

  /** Asks for reasons, once nobody is typing; what was put off is asked again from its cell. */
  #asked() {
    this.#repaint();
    clearTimeout(this.#soon);
    const due = this.#book.questions().find((day) => !this.#dismissed.has(day.asked));
    if (!due) return;
    const wait = this.#lastKey + PAUSE - Date.now();
    if (wait > 0 || this.querySelector('dialog[open]')) this.#soon = setTimeout(() => this.#asked(), Math.max(wait, PAUSE / 2));
    else this.#explain(due);
  }

  async #explain(day) {
    const {asked} = day;
    const given = await this.#questions.ask(day);
    this.#view.focus();
    if (given && day.asked === asked) this.#saving.explain(day, given.reasons, given.standing);
    else this.#dismissed.add(asked);
    this.#asked();
  }

  #joined({date, clashes}) {
    this.#repaint();
    this.#tell(clashes ? 'clashes' : 'joined', {date: this.#texts.date(date), count: clashes}, {loud: clashes > 0, shown: !clashes});
  }

  // --- telling

  /** Says a sentence to a screen reader and, unless it stands elsewhere on the page, in the bar. */
  #tell(key, facts = {}, {loud = false, shown = true} = {}) {
    const sentence = this.#texts.say(`say.${key}`, facts);
    (loud ? this.alert : this.status).textContent = sentence;
    this.#bar.say(shown ? sentence : '', loud);
  }

  #showBadge() {
    const badge = this.#bar.show(this.#book.unsaved(), this.#saving.link);
    const state = this.#bar.badge.dataset.state;
    if (state !== this.#lastBadge && state !== 'queued' && this.#lastBadge) this.status.textContent = badge;
    this.#lastBadge = state;
  }

  #showHint() {
    const {cell} = this.#view;
    const note = cell && noteView(this.#book, this.#view.here, this.#texts, {
      decide: (choice) => this.#decide(choice), explain: (day) => this.#explain(day),
    });
    this.hint.hidden = !note || this.#panel.open;
    if (this.hint.hidden) return;
    this.hint.replaceChildren(note);
    this.hint.style.top = `${cell.offsetTop + cell.offsetHeight + 4}px`;
    this.hint.style.left = `${Math.max(0, Math.min(cell.offsetLeft, this.#view.element.scrollWidth - 330))}px`;
  }

  #showIssues() {
    const issues = this.#book.issues();
    this.issues.hidden = !issues.length;
    if (!issues.length) return;
    const {child, day} = issues[0];
    const asked = this.#book.state(issues[0]) === 'asked';
    const what = `${this.#texts.date(day.date)}, ${child.name}: ${noteText(this.#book, issues[0], this.#texts)}`;
    const show = () => {
      this.#view.show(issues[0]);
      this.#run({do: 'panel'});
    };
    this.issues.replaceChildren(el('b', {}, this.#texts.say('issues', {count: issues.length})), el('span', {}, what),
      el('button.jg-choice', {type: 'button', onclick: asked ? () => this.#explain(day) : show},
        this.#texts.say(asked ? 'panel.explain' : 'issues.show')));
  }

  #banner(key, facts, again, button = 'again') {
    this.banners.append(el('p.jg-banner', {'data-kind': key}, this.#texts.say(`banner.${key}`, facts),
      again && el('button.jg-choice', {type: 'button', onclick: again}, this.#texts.say(`banner.${button}`))));
  }

  #closePanel() {
    this.#panel.hide();
    this.#view.focus();
  }
}

/** @param {PromiseSettledResult<object>} month @returns {boolean} whether the service answered, if only by refusing */
const reachable = ({status, reason}) => status === 'fulfilled' || reason.signedOut === true || reason.status < 500;
