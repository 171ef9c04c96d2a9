import {
  EMPTY, PAGES, QUIET, THEMES, codeOf, counting, differing, digitOf, entryOf, has, isAbsent, isQuiet, markOf, merging, quieting, samePage, sameSheet,
  themesOf, theming, turning,
} from './model.js';

/**
 * The month on the screen: for every day what the service holds and what stands here, what went wrong in a cell, what to undo.
 *
 * @typedef {import('./model.js').Mark} Mark
 * @typedef {{from: string, to: string, allowed: string, volumes: Object<string, number>, elsewhere: Object<string, number>}} Stay
 *     allowed: digits of the child's programme; volumes: by digit what it gives; elsewhere: by digit what the other months of the course had
 * @typedef {{id: string, caseNumber: string, name: string, fullName: string, stays: Stay[]}} Child
 * @typedef {{kind: 'refused', detail: string, whole: boolean} | {kind: 'clash', theirs: Mark, version: number} | {kind: 'taken', was: Mark}} Note
 * @typedef {{code: string, detail: string}} Question  a rule that wants a reason
 * @typedef {{date: string, planned: string, plannedThemes: Object<string, string>, version: number, pages: Object<string, number>, saved: import('./model.js').Sheet,
 *            local: import('./model.js').Sheet, notes: Map<string, Note>, sent: {page: number, marks: import('./model.js').Sheet}|null,
 *            asked: {page: number, marks: import('./model.js').Sheet, questions: Question[]}|null, reasons: Object<string, Object<string, string>>,
 *            typedAt: string, told: object|null, written: Object<string, {by: string, at: string, late: boolean}>}} Day
 *            plannedThemes: by digit what the thematic plan has for the day; told: what the service last told of every mark, asked for by the panel; pages: the version of each page; asked: the page that waits
 *            for reasons; reasons: by page and rule those that were given and did not arrive yet; typedAt: when the last mark was typed; sent: what is under way without an answer; written: who wrote the saved mark of a child, as far as this page was told
 * @typedef {{child: Child, day: Day}} Place
 * @typedef {{date: string, child: string, before: Mark, after: Mark}} Change
 */
export class MonthBook {
  #answer;
  /** @type {Change[][]} */
  #done = [];
  /** @type {Change[][]} */
  #undone = [];

  /**
   * @param {object} month the service's answer for the month
   * @param {Map<string, {name: string, fullName: string}>} names by child; without one the case number stands
   * @param {string} today ISO date of the centre; later days cannot be filled
   * @param {string} language for the order of names
   * @param {boolean} readOnly whether the person may only look
   */
  constructor(month, names, today, language, readOnly) {
    this.#answer = month;
    this.today = today;
    /** @type {{closedOn: string}|null} */
    this.closing = month.closing ?? null;
    this.readOnly = readOnly;
    /** @type {Child[]} */
    this.children = [...Map.groupBy(month.children, (child) => child.childId)].map(([id, stays]) => ({
      id,
      caseNumber: stays.at(-1).caseNumber,
      name: names.get(id)?.name ?? `№ ${stays.at(-1).caseNumber}`,
      fullName: names.get(id)?.fullName ?? `№ ${stays.at(-1).caseNumber}`,
      stays: stays.map(stayOf),
    }));
    const order = new Intl.Collator(language, {numeric: true});
    this.children.sort((one, other) => order.compare(one.fullName, other.fullName));
    /** @type {Day[]} */
    this.days = month.workingDays.map((date) => dayOf(date, month.days.find((day) => day.date === date)));
  }

  /** @param {string} date @returns {Day|undefined} */
  day(date) {
    return this.days.find((day) => day.date === date);
  }

  /** @param {Place} place @returns {Mark} */
  mark({child, day}) {
    return day.local[child.id] ?? EMPTY;
  }

  /** @param {Place} place @returns {'open'|'outside'|'future'} whether a mark belongs there */
  access(place) {
    if (!this.#stay(place)) return 'outside';
    return place.day.date > this.today ? 'future' : 'open';
  }

  /** @param {Place} place @returns {string} digits that the child's programme allows that day */
  allowed(place) {
    return this.#stay(place)?.allowed ?? '';
  }

  #stay({child, day}) {
    return child.stays.find((stay) => stay.from <= day.date && (!stay.to || day.date <= stay.to));
  }

  /** @param {Place} place @returns {'saved'|'waiting'|'asked'|'refused'|'clash'|'taken'} */
  state({child, day}) {
    const note = day.notes.get(child.id);
    if (note) return note.kind;
    if (!this.#differs(day, child.id)) return this.#asksOfTheDay(day) && child === this.children[0] ? 'asked' : 'saved';
    return day.asked && differing(day.asked.marks, day.saved, day.asked.page).includes(child.id) ? 'asked' : 'waiting';
  }

  /** Whether reasons are wanted for what stands in no child's cell: a theme, «занятия нет». */
  #asksOfTheDay(day) {
    return day.asked !== null && !differing(day.asked.marks, day.saved, day.asked.page).length;
  }

  /**
   * The places that a key may write into: the open ones, and of several only the present and empty ones — an absence is changed
   * in its own cell, never by filling over it.
   *
   * @param {Place[]} places @returns {Place[]}
   */
  writable(places) {
    const open = this.readOnly ? [] : places.filter((place) => this.access(place) === 'open');
    const present = open.filter((place) => !isAbsent(this.mark(place)));
    return present.length ? present : open;
  }

  /**
   * @param {Place[]} places writable ones @param {(mark: Mark, place: Place) => Mark} writing
   * @param {{planned?: boolean}} options planned: it follows the plan, so that themes are taken from the thematic plan too
   * @returns {Change[]} what really changed
   */
  write(places, writing, {planned = false} = {}) {
    const changes = places
      .map((place) => {
        const before = this.mark(place);
        return {date: place.day.date, child: place.child.id, before, after: writing(before, place)};
      })
      .filter((change) => change.before !== change.after);
    if (changes.length) {
      changes.push(...this.#soundless(changes), ...(planned ? this.#themed(changes) : []));
      this.#done.push(changes);
      this.#undone = [];
      this.#apply(changes, 'after');
    }
    return changes;
  }

  /**
   * Says «занятия нет» of a page, or takes it back.
   *
   * @param {Day[]} days @param {string[]} pages @returns {Change[]} days with services on the page stay as they are
   */
  quiet(days, pages) {
    const able = this.readOnly ? [] : days.filter((day) => day.date <= this.today)
      .flatMap((day) => pages.filter((page) => !this.#gives(day, page)).map((page) => ({day, page})));
    const off = able.every(({day, page}) => isQuiet(day.local, page));
    const changes = [];
    for (const day of new Set(able.map((each) => each.day))) {
      const before = day.local[QUIET] ?? '';
      const after = able.filter((each) => each.day === day).reduce((sheet, {page}) => ({[QUIET]: quieting(sheet, page, !off)}), day.local)[QUIET];
      if (before !== after) changes.push({date: day.date, child: QUIET, before, after});
    }
    if (changes.length) {
      this.#done.push(changes);
      this.#undone = [];
      this.#apply(changes, 'after');
    }
    return changes;
  }

  #gives(day, page) {
    return this.children.some(({id}) => [...PAGES[page]].some((digit) => has(day.local[id] ?? EMPTY, digit)));
  }

  /** Themes of the thematic plan for services that are given by it now and have none yet. @param {Change[]} changes @returns {Change[]} */
  #themed(changes) {
    return [...new Set(changes.map(({date}) => date))].flatMap((date) => {
      const {local, plannedThemes} = this.day(date);
      const given = Object.entries(plannedThemes).filter(([digit]) => changes.some((change) => change.date === date && has(change.after, digit)));
      const before = local[THEMES] ?? '';
      const after = theming({...Object.fromEntries(given), ...themesOf(local)});
      return before === after ? [] : [{date, child: THEMES, before, after}];
    });
  }

  /** The themes of a day by digit. @param {Day} day @returns {Object<string, string>} */
  themes(day) {
    return themesOf(day.local);
  }

  /** @param {Day} day @returns {string} the digits whose theme is written, planned, or wanted because the service was given */
  themable(day) {
    const {codes} = this.dayCount(day);
    return [...PAGES[2], ...PAGES[3]].filter((digit) => codes[digit] || this.themes(day)[digit] || day.plannedThemes[digit]).sort().join('');
  }

  /** @param {Day} day @param {Object<string, string>} themes by digit; those left out stay @returns {Change[]} */
  name(day, themes) {
    const before = day.local[THEMES] ?? '';
    const after = theming({...themesOf(day.local), ...themes});
    if (this.readOnly || day.date > this.today || before === after) return [];
    const changes = [{date: day.date, child: THEMES, before, after}];
    this.#done.push(changes);
    this.#undone = [];
    return this.#apply(changes, 'after');
  }

  /** A service takes «занятия нет» off its page. @param {Change[]} changes @returns {Change[]} */
  #soundless(changes) {
    return [...new Set(changes.map(({date}) => date))].flatMap((date) => {
      const before = this.day(date).local[QUIET] ?? '';
      const after = [...before].filter((page) => !changes.some((change) => change.date === date
        && [...PAGES[page]].some((digit) => has(change.after, digit)))).join('');
      return before === after ? [] : [{date, child: QUIET, before, after}];
    });
  }

  /** @returns {Change[]} what was taken back; empty when there is nothing to undo */
  undo() {
    const changes = this.#done.pop() ?? [];
    if (changes.length) this.#undone.push(changes);
    return this.#apply(changes, 'before');
  }

  /** @returns {Change[]} what was written again */
  redo() {
    const changes = this.#undone.pop() ?? [];
    if (changes.length) this.#done.push(changes);
    return this.#apply(changes, 'after');
  }

  /** @param {Change[]} changes @param {'before'|'after'} side */
  #apply(changes, side) {
    for (const change of changes) {
      const day = this.day(change.date);
      const {notes, local} = day;
      day.asked = null;
      day.typedAt = new Date().toISOString();
      notes.delete(change.child);
      notes.forEach((note, child) => note.whole && notes.delete(child));
      local[change.child] = change[side];
    }
    return changes;
  }

  /**
   * @param {string} date @param {number} page @param {import('./model.js').Sheet} marks as they were sent
   * @param {{version: number, pages: Object<string, number>}} told what the service answered: while nobody else wrote in between, its
   *     versions hold for the other pages too
   */
  saved(date, page, marks, told) {
    const day = this.day(date);
    const next = turning(day.saved, marks, page);
    for (const child of Object.keys(day.written)) if ((day.saved[child] ?? EMPTY) !== (next[child] ?? EMPTY)) delete day.written[child];
    day.saved = next;
    day.sent = null;
    day.asked = null;
    delete day.reasons[page];
    const alone = told.version <= day.version + 1;
    day.pages = alone ? {...told.pages} : {...day.pages, [page]: told.pages[page]};
    if (alone) day.version = told.version;
    return alone;
  }

  /**
   * Notes a refusal at the child it names, which is then held back so that the others go. If it names nobody, or the page without
   * that child's change is the refused one already, every unsaved cell bears it until any of them changes. Cells written anew since
   * the page went out bear nothing: they are going to be tried.
   *
   * @param {string} date @param {number} page @param {import('./model.js').Sheet} marks as they were sent @param {object} problem a problem detail
   */
  refused(date, page, marks, problem) {
    const day = this.day(date);
    day.sent = null;
    const asSent = ({id}) => (day.local[id] ?? EMPTY) === (marks[id] ?? EMPTY);
    const bear = (children, whole) => children.filter(asSent)
      .forEach(({id}) => day.notes.set(id, {kind: 'refused', detail: problem.detail, whole}));
    const named = this.children.filter(({id}) => id === problem.child);
    bear(named, false);
    if (!named.length || samePage(this.outgoing(day), marks, page)) {
      bear(this.children.filter((child) => this.state({child, day}) === 'waiting'), true);
    }
    if (samePage(this.outgoing(day), marks, page)) {
      const {[QUIET]: quiet, [THEMES]: themes} = turning(day.local, day.saved, page);
      Object.assign(day.local, {[QUIET]: quiet, [THEMES]: themes});
    }
  }

  /** The page waits for reasons. @param {string} date @param {number} page @param {import('./model.js').Sheet} marks as they were sent @param {Question[]} questions */
  ask(date, page, marks, questions) {
    const day = this.day(date);
    day.sent = null;
    if (samePage(this.outgoing(day), marks, page)) day.asked = {page, marks, questions};
  }

  /** @param {Day} day whose page waits @param {Object<string, string>} reasons by rule */
  explain(day, reasons) {
    day.reasons[day.asked.page] = {...day.reasons[day.asked.page], ...reasons};
    day.asked = null;
  }

  /** @returns {Day[]} days that wait for reasons */
  questions() {
    return this.days.filter((day) => day.asked);
  }

  /**
   * Takes in the sheet that another person saved meanwhile.
   *
   * @param {string} date @param {object} theirDay the day as the service holds it now @returns {number} cells that need a decision
   */
  merge(date, theirDay) {
    return this.#join(this.day(date), dayOf(date, theirDay));
  }

  /** @param {Day} day @param {{saved: Object<string, Mark>, written: object, version: number}} theirs */
  #join(day, theirs) {
    const own = day.sent && samePage(day.sent.marks, theirs.saved, day.sent.page);
    const base = own ? turning(day.saved, theirs.saved, day.sent.page) : day.saved;
    const {merged, taken, clashes} = merging(base, day.local, theirs.saved);
    taken.forEach((child) => day.notes.set(child, {kind: 'taken', was: day.saved[child] ?? EMPTY}));
    clashes.forEach((child) => day.notes.set(child, {kind: 'clash', theirs: theirs.saved[child] ?? EMPTY, version: theirs.version}));
    day.saved = theirs.saved;
    day.written = theirs.written;
    day.local = merged;
    if (own || theirs.version > day.version) day.sent = null;
    day.version = theirs.version;
    day.pages = theirs.pages;
    day.asked = null;
    return clashes.length;
  }

  /** What of a day only this page knows. @param {Day} day @returns {import('../offline/device.js').Draft|null} null for nothing */
  draft(day) {
    if (!day.sent && sameSheet(day.local, day.saved)) return null;
    const clashes = [...day.notes].filter(([, note]) => note.kind === 'clash').map(([child]) => child);
    return {date: day.date, version: day.version, pages: {...day.pages}, reasons: {...day.reasons}, typedAt: day.typedAt, base: {...day.saved}, marks: {...day.local}, sent: day.sent, clashes};
  }

  /**
   * Takes up what an earlier page left: as it stood where the service has not moved on since, else joined with what it has now.
   *
   * @param {import('../offline/device.js').Draft} draft @returns {number} cells that need a decision
   */
  resume(draft) {
    const day = this.day(draft.date);
    if (!day) return 0;
    if (draft.version > day.version) Object.assign(day, {saved: draft.base, version: draft.version, pages: draft.pages ?? {}, written: {}});
    const now = {version: day.version, pages: day.pages, saved: day.saved, written: day.written};
    const sent = draft.sent?.page ? draft.sent : null;
    Object.assign(day, {saved: draft.base, local: draft.marks, sent, reasons: draft.reasons ?? {}, typedAt: draft.typedAt ?? ''});
    this.#join(day, now);
    draft.clashes.filter((child) => this.#differs(day, child)).forEach((child) =>
      day.notes.set(child, {kind: 'clash', theirs: day.saved[child] ?? EMPTY, version: day.version}));
    return [...day.notes.values()].filter((note) => note.kind === 'clash').length;
  }

  /** @returns {object} the service's answer for the month, brought up to what it has told since */
  seen() {
    const days = this.#answer.days.map((told) => {
      const day = this.day(told.date);
      const entries = Object.entries(day.saved).filter(([child, mark]) => child !== QUIET && child !== THEMES && mark !== EMPTY).map(([child, mark]) => {
        const {by: recordedBy, at: recordedAt, late} = day.written[child] ?? {};
        return {...entryOf(child, mark), recordedBy, recordedAt, late};
      });
      return {...told, version: day.version, pages: day.pages, noSession: [...day.saved[QUIET] ?? ''].map(Number), themes: byCode(themesOf(day.saved)), entries};
    });
    return {...this.#answer, days};
  }

  /** @param {Place} place a clash @param {'mine'|'theirs'} choice */
  decide({child, day}, choice) {
    const note = day.notes.get(child.id);
    if (note?.kind !== 'clash') return;
    if (choice === 'theirs') day.local[child.id] = note.theirs;
    day.notes.delete(child.id);
  }

  /** The sheet to send: where a cell was refused or waits for a decision, what the service has, so that it holds up no other. @param {Day} day */
  outgoing(day) {
    const marks = {...day.local};
    day.notes.forEach((note, child) => {
      if (note.kind !== 'taken') marks[child] = day.saved[child] ?? EMPTY;
    });
    return marks;
  }

  /**
   * The page to send next: in their order, for the roll call comes before the services.
   *
   * @param {Day} day @returns {number|undefined} none where there is nothing to send, or a reason is waited for
   */
  sendable(day) {
    const outgoing = this.outgoing(day);
    return day.asked ? undefined : [1, 2, 3].find((page) => !samePage(outgoing, day.saved, page));
  }

  /** @returns {Place[]} every cell that was refused or clashes, in the order of the days */
  issues() {
    return this.days.flatMap((day) => this.children.map((child) => ({child, day})))
      .filter((place) => ['refused', 'clash', 'asked'].includes(this.state(place)));
  }

  /** @returns {number} cells that stand here and not yet in the service */
  unsaved() {
    return this.days.reduce((sum, day) => sum + [...this.children.map(({id}) => id), QUIET, THEMES].filter((id) => this.#differs(day, id)).length, 0);
  }

  #differs(day, child) {
    return (day.local[child] ?? EMPTY) !== (day.saved[child] ?? EMPTY);
  }

  /** @param {Day} day @returns {{due: number, filled: number}} children expected that day, and those with a mark */
  filling(day) {
    const open = this.children.filter((child) => this.access({child, day}) === 'open');
    return {due: open.length, filled: open.filter((child) => this.mark({child, day}) !== EMPTY).length};
  }

  /** @returns {number[]} columns of the days that are due and not filled to the last child */
  gaps() {
    return [...this.days.keys()].filter((column) => {
      const {due, filled} = this.filling(this.days[column]);
      return filled < due;
    });
  }

  /** @param {Day} day */
  dayCount(day) {
    return counting(this.children.map((child) => this.mark({child, day})));
  }

  /** @param {Child} child */
  childCount(child) {
    return counting(this.days.map((day) => this.mark({child, day})));
  }

  monthCount() {
    return counting(this.days.flatMap((day) => this.children.map((child) => this.mark({child, day}))));
  }

  /**
   * What the programme gives the child and what is left of it with this month as it stands here; of each code for itself, so that more of
   * one never hides less of another.
   *
   * @param {Child} child @returns {{digit: string, volume: number, given: number, left: number}[]} empty where nobody told the volumes
   */
  balance(child) {
    const {volumes, elsewhere} = child.stays.at(-1);
    const {codes} = this.childCount(child);
    return Object.entries(volumes).map(([digit, volume]) => {
      const given = (elsewhere[digit] ?? 0) + codes[digit];
      return {digit, volume, given, left: Math.max(0, volume - given)};
    });
  }
}

/** @param {object} child of the service's answer, which tells a child that came back once for each stay @returns {Stay} */
function stayOf({from, to, codes, volumes, givenElsewhere}) {
  return {from, to, allowed: codes?.length ? `1${codes.map(digitOf).join('')}` : PAGES.all, volumes: byDigit(volumes), elsewhere: byDigit(givenElsewhere)};
}

/** @param {Object<string, *>|undefined} told by code @returns {Object<string, *>} */
const byDigit = (told) => Object.fromEntries(Object.entries(told ?? {}).map(([code, each]) => [digitOf(code), each]));

/** @param {Object<string, string>} byDigit @returns {Object<string, string>} */
const byCode = (byDigit) => Object.fromEntries(Object.entries(byDigit).map(([digit, text]) => [codeOf(digit), text]));

/** @param {string} date @param {object|undefined} answer the service's day; none outside the course @returns {Day} */
function dayOf(date, answer) {
  const saved = Object.fromEntries((answer?.entries ?? []).map((entry) => [entry.childId, markOf(entry)]));
  if (answer?.noSession?.length) saved[QUIET] = answer.noSession.join('');
  const themes = theming(byDigit(answer?.themes));
  if (themes) saved[THEMES] = themes;
  return {
    date,
    plannedThemes: Object.fromEntries((answer?.plannedThemes ?? []).filter(({code}) => code).map(({code, theme}) => [digitOf(code), theme])),
    planned: (answer?.planned ?? []).map(digitOf).join(''),
    version: answer?.version ?? 0,
    pages: answer?.pages ?? {},
    saved,
    local: {...saved},
    sent: null,
    asked: null,
    reasons: {},
    typedAt: '',
    told: null,
    notes: new Map(),
    written: Object.fromEntries((answer?.entries ?? []).filter(({recordedBy}) => recordedBy)
      .map(({childId, recordedBy, recordedAt, late}) => [childId, {by: recordedBy, at: recordedAt, late}])),
  };
}
