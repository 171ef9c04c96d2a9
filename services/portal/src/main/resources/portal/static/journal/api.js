import {EMPTY, entryOf} from './model.js';

/**
 * The journal's and the roster's HTTP, as the grid needs it.
 *
 * @typedef {{journal: string, roster: string, csrf: string, group: string, language: string}} Doors  journal: root of the
 *     journal service seen from here; roster: address of the group's roster; csrf: where a token against forged requests is had
 */
export class JournalApi {
  #doors;
  /** @type {Promise<Object<string, string>>|null} the header with the token; asked for again after a sign-in */
  #token = null;

  /** @param {Doors} doors */
  constructor(doors) {
    this.#doors = doors;
  }

  /** @param {string} month `2019-01` @returns {Promise<object>} rejects with a problem detail */
  async month(month) {
    return this.#read(`${this.#group}/months/${month}`, 20_000);
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
   * Saves a day sheet. Answers for the queue, never rejects.
   *
   * @param {import('./queue.js').Sheet} sheet @returns {Promise<import('./queue.js').Answer>}
   */
  save = async ({date, marks, version}) => {
    const entries = Object.entries(marks)
      .filter(([, mark]) => mark !== EMPTY)
      .map(([child, mark]) => entryOf(child, mark));
    try {
      const headers = {'Content-Type': 'application/json', ...this.#accept, ...(await this.#guard())};
      if (version > 0) headers['If-Match'] = `"${version}"`;
      const response = await fetch(`${this.#group}/days/${date}`, {
        method: 'PUT',
        headers,
        body: JSON.stringify({entries}),
        redirect: 'manual',
        signal: AbortSignal.timeout(15_000),
      });
      if (OUTDATED.includes(response.status)) return {kind: 'stale', day: await this.#day(date)};
      const answer = await answerOf(response);
      if (answer.kind === 'signed-out') this.#token = null;
      return answer;
    } catch {
      this.#token = null;
      return {kind: 'unreachable'};
    }
  };

  #guard() {
    this.#token ??= this.#read(this.#doors.csrf, 10_000).then(({header, token}) => ({[header]: token}));
    return this.#token;
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
    if (!response.ok) throw await problemOf(response);
    return response.json();
  }
}

/** Answers to a sheet that another person has saved meanwhile: stale version, version required. */
const OUTDATED = [412, 428];

const initial = (name) => (name ? `${name[0]}.` : '');

/** @param {Response} response @returns {Promise<import('./queue.js').Answer>} */
async function answerOf(response) {
  if (response.ok) return {kind: 'saved', version: (await response.json()).version};
  if (response.status === 401 || response.type === 'opaqueredirect') return {kind: 'signed-out'};
  if (response.status >= 500 || response.status === 408 || response.status === 429) return {kind: 'unreachable'};
  return {kind: 'refused', problem: await problemOf(response)};
}

/** @param {Response} response @returns {Promise<object>} its problem detail, or one made of the status */
async function problemOf(response) {
  const problem = await response.json().catch(() => ({}));
  return {...problem, status: response.status, detail: problem.detail ?? problem.title ?? `HTTP ${response.status}`};
}
