/**
 * The journal's and the roster's HTTP, as the grid needs it.
 *
 * @typedef {{journal: string, roster: string, csrf: string, group: string, account: string, language: string}} Doors  journal: root of
 *     the journal service seen from here; roster: address of the group's roster; csrf: where a token against forged requests is had;
 *     account: whose page this is
 */
export class JournalApi {
  #doors;
  /** @type {{header: string, token: string}|null} */
  #token = null;
  /** @param {Doors} doors */
  constructor(doors) {
    this.#doors = doors;
  }

  /** @param {string} month `2019-01` @returns {Promise<object>} rejects with a problem detail, or with `signedOut` */
  async month(month) {
    return this.#read(`${this.#group}/months/${month}`, 20_000);
  }

  /**
   * What a day sheet keeps of every mark, and what was replaced in it.
   *
   * @param {string} date @returns {Promise<{version: number, entries: object[], marks: object[], history: object[]}>} rejects as `month`
   */
  async day(date) {
    const [day, ledger] = await Promise.all([
      this.#read(`${this.#group}/days/${date}`, 10_000), this.#read(`${this.#group}/months/${date.slice(0, 7)}/ledger?state=CORRECTED`, 10_000),
    ]);
    return {...day, history: ledger.lines.filter((line) => line.date === date)};
  }

  /** @returns {Promise<{code: string, text: string, needsComment: boolean}[]>} why a child may be away; rejects as `month` */
  async absenceReasons() {
    return this.#read(`${this.#doors.journal}/absence-reasons`, 10_000);
  }

  /** @returns {Promise<Map<string, {name: string, fullName: string}>>} by child; rejects while the roster cannot be had */
  async names() {
    const roster = await this.#read(this.#doors.roster, 5_000);
    return new Map(roster.children.map(({childId, lastName, firstName, patronymic}) => [childId, {
      name: `${lastName} ${initial(firstName)}${initial(patronymic)}`.trim(),
      fullName: [lastName, firstName, patronymic].filter(Boolean).join(' '),
    }]));
  }

  /**
   * Saves a page of a day sheet. Answers for the queue, never rejects.
   *
   * @param {import('../offline/queue.js').Sheet} sheet @returns {Promise<import('./queue.js').Answer>}
   */
  save = async (sheet) => {
    try {
      let response = await this.#put(sheet);
      if (response.status === 403 && !(await problemOf(response.clone())).code) {
        this.#token = null;
        response = await this.#put(sheet);
      }
      return await this.#told(sheet, await answerOf(response));
    } catch (failure) {
      return {kind: failure.signedOut ? 'signed-out' : 'unreachable'};
    }
  };

  /** The answer, with the day as the service has it now where another person's page is in the way or was written before ours. */
  async #told(sheet, answer) {
    if (answer.kind === 'saved') {
      return answer.told.version > sheet.sheet + 1 ? {...answer, day: await this.#day(sheet.date).catch(() => undefined)} : answer;
    }
    if (answer.kind !== 'refused' || !CONTRADICTED.includes(answer.problem.code)) return answer;
    const day = await this.#day(sheet.date);
    return OUTDATED.includes(answer.problem.status) || day.version > sheet.sheet ? {kind: 'stale', day} : answer;
  }

  async #put({date, page, body, version, reason, reasons, typedAt}) {
    const headers = {'Content-Type': 'application/json', ...this.#accept, ...(await this.#guard())};
    if (version > 0) headers['If-Match'] = `"${version}"`;
    const response = await fetch(`${this.#group}/days/${date}/pages/${page}`, {
      method: 'PUT',
      headers,
      body: JSON.stringify({...body, reasons, correctionReason: reason || undefined, typedAt: typedAt || undefined}),
      redirect: 'manual',
      signal: AbortSignal.timeout(15_000),
    });
    if (signedOut(response)) throw {signedOut: true};
    return response;
  }

  /**
   * The token against forged requests; asked for again when the portal did not take it: the session is another one. A token is good for
   * one session only, so what one person typed never goes out in the session of another.
   */
  async #guard() {
    this.#token ??= await this.#read(this.#doors.csrf, 10_000);
    if (this.#token.account !== this.#doors.account) {
      this.#token = null;
      throw {signedOut: true};
    }
    return {[this.#token.header]: this.#token.token};
  }

  async #day(date) {
    const month = await this.month(date.slice(0, 7));
    return month.days.find((day) => day.date === date);
  }

  get #group() {
    return `${this.#doors.journal}/groups/${encodeURIComponent(this.#doors.group)}`;
  }

  get #accept() {
    return {Accept: 'application/json, application/problem+json', 'Accept-Language': this.#doors.language};
  }

  async #read(address, patience) {
    const response = await fetch(address, {
      headers: this.#accept,
      redirect: 'manual',
      signal: AbortSignal.timeout(patience),
    });
    if (signedOut(response)) throw {signedOut: true};
    if (!response.ok) throw await problemOf(response);
    return response.json();
  }
}

/** Answers to a page that another person has saved meanwhile: stale version, version required. */
const OUTDATED = [412, 428];

/** Refusals that another person's page of the same day may be the cause of. */
const CONTRADICTED = ['page-stale-version', 'page-version-required', 'marks-on-other-pages', 'presence-missing', 'service-on-absence'];

/** @param {Response} response the portal leads away to the sign-in, or says that one is due */
const signedOut = (response) => response.type === 'opaqueredirect' || response.status === 401;

const initial = (name) => (name ? `${name[0]}.` : '');

/** @param {Response} response @returns {Promise<import('../offline/queue.js').Answer>} */
async function answerOf(response) {
  if (response.ok) return {kind: 'saved', told: await response.json()};
  if (response.status >= 500 || response.status === 408 || response.status === 429) return {kind: 'failing'};
  const problem = await problemOf(response);
  return {kind: problem.code === 'reason-required' ? 'asked' : 'refused', problem};
}

/** @param {Response} response @returns {Promise<object>} its problem detail, or one made of the status */
async function problemOf(response) {
  const problem = await response.json().catch(() => ({}));
  return {...problem, status: response.status, detail: problem.detail ?? problem.title ?? `HTTP ${response.status}`};
}
