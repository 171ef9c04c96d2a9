import {SaveQueue} from './queue.js';

/**
 * Between the book and the service: what was changed goes into the queue and, until the service has it, onto the device.
 *
 * Fires `saved`, `refused` {date, problem}, `joined` {date, clashes} after the book was brought up to it, and `change` after any step.
 */
export class Saving extends EventTarget {
  #book;
  #api;
  #device;
  #queue;
  /** Why a closed month is corrected; empty while it is open. */
  reason = '';

  /**
   * @param {import('./month.js').MonthBook} book @param {import('./api.js').JournalApi} api
   * @param {import('./device.js').Device} device
   */
  constructor(book, api, device) {
    super();
    this.#book = book;
    this.#api = api;
    this.#device = device;
    this.#queue = new SaveQueue((sheet) => this.#send(sheet));
    this.#queue.addEventListener('saved', ({detail}) => this.#saved(detail));
    this.#queue.addEventListener('refused', ({detail}) => this.#refused(detail));
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
   * Says why a child is away. Needs the service at once: a reason is no mark and does not wait on the device.
   *
   * @param {import('./month.js').Place} place a saved «Н» @param {{reason: string, comment: string}} absence
   * @returns {Promise<import('./queue.js').Answer>}
   */
  async excuse({child, day}, absence) {
    const {date, version, saved: marks} = day;
    const answer = await this.#api.save({date, marks, version, reason: this.reason, absences: {[child.id]: absence}});
    if (answer.kind === 'saved') this.#saved({sheet: {date, marks}, version: answer.version});
    if (answer.kind === 'stale') this.#joined(date, answer.day);
    return answer;
  }

  #neverArrived(day) {
    day.sent = null;
    this.#keep(day);
  }

  async #send(sheet) {
    const day = this.#book.day(sheet.date);
    day.sent ??= sheet.marks;
    await this.#keep(day);
    return this.#api.save(sheet);
  }

  #enqueue(day) {
    const {date, version} = day;
    if (this.#book.sendable(day)) this.#queue.put({date, marks: this.#book.outgoing(day), version, reason: this.reason});
    else this.#queue.drop(date);
    this.#keep(day);
  }

  /** A device that cannot store takes nothing from the typing; only what is here ends with the page. */
  #keep(day) {
    const draft = this.#book.draft(day);
    return (draft ? this.#device.keep({...draft, reason: this.reason}) : this.#device.drop(day.date)).catch(() => {});
  }

  #saved({sheet, version}) {
    this.#book.saved(sheet.date, sheet.marks, version);
    this.#enqueue(this.#book.day(sheet.date));
    this.#fire('saved');
  }

  #refused({sheet, problem}) {
    this.#book.refused(sheet.date, sheet.marks, problem);
    this.#enqueue(this.#book.day(sheet.date));
    this.#fire('refused', {date: sheet.date, problem});
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
