import {pageOf} from './model.js';
import {SaveQueue} from '../offline/queue.js';

/**
 * Between the book and the service: what was changed goes into the queue and, until the service has it, onto the device.
 *
 * Fires `saved`, `refused` {date, problem}, `asked` {day}, `joined` {date, clashes} after the book was brought up to it, and `change` after any step.
 */
export class Saving extends EventTarget {
  #book;
  #api;
  #device;
  #queue;
  /** Why a closed month is corrected; empty while it is open. */
  reason = '';
  /** Reasons that were given for everything that this page still asks for, by rule. */
  #standing = {};

  /**
   * @param {import('./month.js').MonthBook} book @param {import('./api.js').JournalApi} api
   * @param {import('../offline/device.js').Device} device
   */
  constructor(book, api, device) {
    super();
    this.#book = book;
    this.#api = api;
    this.#device = device;
    this.#queue = new SaveQueue((sheet) => this.#send(sheet));
    this.#queue.addEventListener('saved', ({detail}) => this.#saved(detail));
    this.#queue.addEventListener('refused', ({detail}) => this.#refused(detail));
    this.#queue.addEventListener('asked', ({detail}) => this.#asked(detail));
    this.#queue.addEventListener('stale', ({detail}) => this.#outdated(detail));
    this.#queue.addEventListener('change', () => this.#fire('change'));
  }

  /** @returns {'well'|'unreachable'|'signed-out'} */
  get link() {
    return this.#queue.link;
  }

  wake() {
    this.#queue.wake();
  }

  /** Takes up what an earlier page left on the device. @returns {Promise<void>} */
  async resume() {
    for (const draft of await this.#device.drafts()) {
      if (!this.#book.day(draft.date)) continue;
      this.reason ||= draft.reason;
      const clashes = this.#book.resume(draft);
      this.changed([draft.date]);
      if (clashes) this.#fire('joined', {date: draft.date, clashes});
    }
  }

  /** @param {Iterable<string>} dates of the days that changed here */
  changed(dates) {
    new Set(dates).forEach((date) => this.#enqueue(this.#book.day(date)));
  }

  /** Takes in the month as the service has it now; days that wait here are told apart when they go out. @param {object} month */
  takeIn(month) {
    for (const told of month.days) {
      const day = this.#book.day(told.date);
      if (this.#queue.holds(told.date)) continue;
      if (told.version > day.version) this.#joined(told.date, told);
      else if (day.sent) this.#neverArrived(day);
    }
  }

  /**
   * Sends a page again that waited for reasons.
   *
   * @param {import('./month.js').Day} day @param {Object<string, string>} reasons by rule
   * @param {string[]} standing rules whose reason is good for everything else that is asked for on this page
   */
  explain(day, reasons, standing) {
    this.#book.explain(day, reasons);
    standing.forEach((rule) => (this.#standing[rule] = reasons[rule]));
    this.changed([day.date, ...this.#book.questions().filter((each) => this.#answered(each)).map((each) => each.date)]);
  }

  /** Whether reasons that stand answer all that the page of this day is asked; then they are its own. */
  #answered(day) {
    const {page, questions} = day.asked;
    const known = questions.every(({code}) => this.#standing[code] && !day.reasons[page]?.[code]);
    if (known) this.#book.explain(day, Object.fromEntries(questions.map(({code}) => [code, this.#standing[code]])));
    return known;
  }

  #neverArrived(day) {
    day.sent = null;
    this.#keep(day);
  }

  async #send(sheet) {
    const day = this.#book.day(sheet.date);
    day.sent ??= {page: sheet.page, marks: sheet.marks};
    await this.#keep(day);
    return this.#api.save(sheet);
  }

  #enqueue(day, {next = false} = {}) {
    const {date, version, saved, reasons, typedAt} = day;
    const page = this.#book.sendable(day);
    if (page) {
      const marks = this.#book.outgoing(day);
      this.#queue.put({
        date, page, marks, body: pageOf(marks, saved, page), sheet: version, version: day.pages[page] ?? 0, reason: this.reason,
        reasons: reasons[page], typedAt,
      }, {next});
    } else this.#queue.drop(date);
    this.#keep(day);
  }

  /** A device that cannot store takes nothing from the typing; only what is here ends with the page. */
  #keep(day) {
    const draft = this.#book.draft(day);
    return (draft ? this.#device.keep({...draft, reason: this.reason}) : this.#device.drop(day.date)).catch(() => {});
  }

  #saved({sheet, told, day}) {
    this.#book.saved(sheet.date, sheet.page, sheet.marks, told);
    if (day) this.#joined(sheet.date, day);
    else this.#enqueue(this.#book.day(sheet.date), {next: true});
    this.#fire('saved');
  }

  #refused({sheet, problem}) {
    this.#book.refused(sheet.date, sheet.page, sheet.marks, problem);
    this.#enqueue(this.#book.day(sheet.date), {next: true});
    this.#fire('refused', {date: sheet.date, problem});
  }

  #asked({sheet, problem}) {
    const day = this.#book.day(sheet.date);
    this.#book.ask(sheet.date, sheet.page, sheet.marks, problem.rules);
    const asks = day.asked && !this.#answered(day);
    this.#enqueue(day, {next: true});
    if (asks) this.#fire('asked', {day});
  }

  #outdated({sheet, day}) {
    this.#joined(sheet.date, day);
  }

  #joined(date, told) {
    const clashes = this.#book.merge(date, told);
    this.#enqueue(this.#book.day(date));
    this.#fire('joined', {date, clashes});
  }

  #fire(kind, detail) {
    this.dispatchEvent(new CustomEvent(kind, {detail}));
  }
}
