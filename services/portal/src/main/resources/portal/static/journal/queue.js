/**
 * Brings changed day sheets to the service, behind the typing.
 *
 * One lane per day: at most one request is under way in it, and however many changes come meanwhile, only the newest sheet
 * follows. A sheet that got no answer is sent again unchanged until it gets one — the service answers a repeated sheet with
 * the version it already has — and only then a newer one goes. Refused and outdated sheets leave the lane: the page decides.
 *
 * The newest sheet of every lane also stands in a store, so that a store that survives the page makes the queue survive it.
 *
 * @typedef {{date: string, marks: Object<string, string>, version: number}} Sheet  version: the one that it changes, 0 for none
 * @typedef {{kind: 'saved', version: number} | {kind: 'stale', day: object} | {kind: 'refused', problem: object}
 *          | {kind: 'unreachable'} | {kind: 'signed-out'}} Answer
 * @typedef {{put(sheet: Sheet): Promise<void>, delete(date: string): Promise<void>, all(): Promise<Sheet[]>}} SheetStore
 * @typedef {{sending: Sheet|null, next: Sheet|null, busy: boolean, attempts: number, timer: number}} Lane
 */

/** Keeps sheets as long as the page lives. @implements {SheetStore} */
export class MemoryStore {
  #sheets = new Map();

  async put(sheet) {
    this.#sheets.set(sheet.date, sheet);
  }

  async delete(date) {
    this.#sheets.delete(date);
  }

  async all() {
    return [...this.#sheets.values()];
  }
}

/** Fires `saved` {sheet, version}, `refused` {sheet, problem}, `stale` {sheet, day: as the service has it now} and, after any step, `change`. */
export class SaveQueue extends EventTarget {
  /** @type {Map<string, Lane>} */
  #lanes = new Map();
  #send;
  #store;
  #pause;
  #longest;
  /** @type {'well'|'unreachable'|'signed-out'} how the last request went */
  link = 'well';

  /**
   * @param {(sheet: Sheet) => Promise<Answer>} send never rejects
   * @param {{store?: SheetStore, pause?: number, longest?: number}} options pause: ms after the last key before a sheet goes;
   *     longest: ms, the upper bound of the growing wait between attempts
   */
  constructor(send, {store = new MemoryStore(), pause = 350, longest = 30_000} = {}) {
    super();
    this.#send = send;
    this.#store = store;
    this.#pause = pause;
    this.#longest = longest;
  }

  /** Takes up what an earlier page left in the store. */
  async restore() {
    for (const sheet of await this.#store.all()) this.put(sheet);
  }

  /** The newest wish for a day; replaces one that has not been sent yet. @param {Sheet} sheet */
  put(sheet) {
    const lane = this.#lane(sheet.date);
    lane.next = sheet;
    this.#store.put(sheet);
    if (!lane.sending) this.#arm(lane, this.#pause);
    this.#changed();
  }

  /** Forgets the wish for a day: the sheet is again as the service has it, or waits for a decision. @param {string} date */
  drop(date) {
    const lane = this.#lane(date);
    lane.next = null;
    if (!lane.sending) {
      clearTimeout(lane.timer);
      this.#lanes.delete(date);
    }
    this.#store.delete(date);
    this.#changed();
  }

  /** @param {string} date @returns {boolean} whether a sheet of this day is under way without an answer */
  underWay(date) {
    return Boolean(this.#lanes.get(date)?.sending);
  }

  /** @returns {number} days that still have something to send */
  get size() {
    return this.#lanes.size;
  }

  /** Tries at once what waits for its next attempt: the network is back, or the person signed in again. */
  wake() {
    for (const lane of this.#lanes.values()) {
      if (!lane.busy && lane.sending) this.#arm(lane, 0);
    }
  }

  #lane(date) {
    if (!this.#lanes.has(date)) {
      this.#lanes.set(date, {sending: null, next: null, busy: false, attempts: 0, timer: 0});
    }
    return this.#lanes.get(date);
  }

  #arm(lane, wait) {
    clearTimeout(lane.timer);
    lane.timer = setTimeout(() => this.#run(lane), wait);
  }

  async #run(lane) {
    if (lane.busy) return;
    if (!lane.sending) {
      lane.sending = lane.next;
      lane.next = null;
    }
    const sheet = lane.sending;
    lane.busy = true;
    this.#changed();
    const answer = await this.#send(sheet);
    lane.busy = false;
    if (answer.kind === 'unreachable' || answer.kind === 'signed-out') {
      this.link = answer.kind;
      lane.attempts += 1;
      this.#arm(lane, Math.min(this.#longest, 1000 * 2 ** (lane.attempts - 1)) * (0.75 + Math.random() / 2));
      this.#changed();
      return;
    }
    this.link = 'well';
    this.#settle(lane, sheet, answer);
  }

  /** @param {Lane} lane @param {Sheet} sheet @param {Answer} answer a final one */
  #settle(lane, sheet, answer) {
    const newer = lane.next;
    lane.sending = null;
    lane.next = null;
    lane.attempts = 0;
    if (answer.kind === 'saved' && newer) {
      lane.next = {...newer, version: answer.version};
      this.#arm(lane, 0);
    } else {
      this.#lanes.delete(sheet.date);
      this.#store.delete(sheet.date);
    }
    const {kind, ...facts} = answer;
    this.dispatchEvent(new CustomEvent(kind, {detail: {sheet, ...facts}}));
    this.#changed();
    this.wake();
  }

  #changed() {
    this.dispatchEvent(new Event('change'));
  }
}
