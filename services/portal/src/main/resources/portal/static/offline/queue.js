/**
 * Brings changed sheets to the service, behind the typing: one at a time, in the order in which they were changed. What is a sheet to the
 * journal is a level to the matrices.
 *
 * One lane per sheet: however many changes come while one is under way, only the newest sheet follows. A sheet that got no answer is
 * sent again unchanged until it gets one — the service answers a repeated sheet with the version it already has — and only then a
 * newer one goes. While nothing can be reached at all, everything waits behind it; a sheet that the service answers with a failure of
 * its own holds up no other. Refused and outdated sheets leave the lane: the page decides.
 *
 * The queue forgets with the page; what survives it are the drafts, see `device.js`.
 *
 * @typedef {{date: string, page: number, marks: import('../journal/model.js').Sheet, body: object, sheet: number, version: number, reason: string,
 *            reasons?: Object<string, string>, typedAt: string}} Sheet  one page of a day: body: what it says of every child; sheet, version: of
 *     the sheet and of its page, that it changes, 0 for none; reason: of a correction after the closing, otherwise empty; reasons: by rule;
 *     typedAt: when the last mark was typed
 * @typedef {{kind: 'saved', told: {version: number, pages: Object<string, number>}, day?: object} | {kind: 'stale', day: object}
 *          | {kind: 'refused', problem: object} | {kind: 'asked', problem: {rules: import('../journal/month.js').Question[]}}
 *          | {kind: 'unreachable'} | {kind: 'failing'} | {kind: 'signed-out'}} Answer  day: as the service has it, where another person
 *     wrote meanwhile
 * @typedef {{sending: Sheet|null, next: Sheet|null, due: number, attempts: number}} Lane  due: ms, as `Date.now()`
 */

/** Fires `saved` {sheet, told, day}, `refused` and `asked` {sheet, problem}, `stale` {sheet, day: as the service has it now} and, after any step, `change`. */
export class SaveQueue extends EventTarget {
  /** @type {Map<string, Lane>} in the order of the first change */
  #lanes = new Map();
  #send;
  #pause;
  #longest;
  #timer = 0;
  #busy = false;
  /** Nothing goes before; after a time without any connection. */
  #rest = {until: 0, attempts: 0};
  /** @type {'well'|'unreachable'|'signed-out'} how the last request went */
  link = 'well';

  /**
   * @param {(sheet: Sheet) => Promise<Answer>} send never rejects
   * @param {{pause?: number, longest?: number}} options pause: ms after the last key before a sheet goes;
   *     longest: ms, the upper bound of the growing wait between attempts
   */
  constructor(send, {pause = 350, longest = 30_000} = {}) {
    super();
    this.#send = send;
    this.#pause = pause;
    this.#longest = longest;
  }

  /**
   * The newest wish for a day; replaces one that has not been sent yet.
   *
   * @param {Sheet} sheet @param {{next?: boolean}} options next: it follows a page of the same day and waits for nothing
   */
  put(sheet, {next = false} = {}) {
    const lane = this.#lane(sheet.date);
    lane.next = sheet;
    if (!lane.sending) lane.due = Date.now() + (next ? 0 : this.#pause);
    this.#arm();
    this.#changed();
  }

  /** Forgets the wish: the sheet is again as the service has it, or waits for a decision. @param {string} date */
  drop(date) {
    const lane = this.#lanes.get(date);
    if (!lane) return;
    lane.next = null;
    if (!lane.sending) this.#lanes.delete(date);
    this.#changed();
  }

  /** @param {string} date @returns {boolean} whether a sheet of this day waits or is under way */
  holds(date) {
    return this.#lanes.has(date);
  }

  /** Tries at once what waits for its next attempt: the network is back, or the person signed in again. */
  wake() {
    this.#rest = {until: 0, attempts: 0};
    for (const lane of this.#lanes.values()) if (lane.sending) lane.due = 0;
    this.#arm();
  }

  #lane(date) {
    if (!this.#lanes.has(date)) this.#lanes.set(date, {sending: null, next: null, due: 0, attempts: 0});
    return this.#lanes.get(date);
  }

  #arm() {
    clearTimeout(this.#timer);
    if (this.#busy || !this.#lanes.size) return;
    const due = Math.max(this.#rest.until, Math.min(...[...this.#lanes.values()].map((lane) => lane.due)));
    this.#timer = setTimeout(() => this.#run(), Math.max(0, due - Date.now()));
  }

  async #run() {
    const lane = [...this.#lanes.values()].find(({due}) => due <= Date.now());
    if (!lane) return this.#arm();
    if (!lane.sending) {
      lane.sending = lane.next;
      lane.next = null;
    }
    this.#busy = true;
    this.#changed();
    const answer = await this.#send(lane.sending);
    this.#busy = false;
    if (['unreachable', 'failing', 'signed-out'].includes(answer.kind)) this.#retryLater(lane, answer.kind);
    else this.#settle(lane, answer);
    this.#changed();
    this.#arm();
  }

  #retryLater(lane, kind) {
    this.link = kind === 'signed-out' ? kind : 'unreachable';
    const waiting = kind === 'failing' ? lane : this.#rest;
    waiting.attempts += 1;
    const until = Date.now() + Math.min(this.#longest, 1000 * 2 ** (waiting.attempts - 1)) * (0.75 + Math.random() / 2);
    if (kind === 'failing') lane.due = until;
    else this.#rest.until = until;
  }

  /** @param {Lane} lane @param {Answer} answer a final one */
  #settle(lane, answer) {
    const {sending: sheet} = lane;
    if (this.link !== 'well') this.wake();
    this.link = 'well';
    Object.assign(lane, {sending: null, next: null, due: Infinity, attempts: 0});
    const {kind, ...facts} = answer;
    this.dispatchEvent(new CustomEvent(kind, {detail: {sheet, ...facts}}));
    if (!lane.next) this.#lanes.delete(sheet.date);
  }

  #changed() {
    this.dispatchEvent(new Event('change'));
  }
}
