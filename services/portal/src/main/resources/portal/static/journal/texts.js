/** The texts of the page, in the person's language, as the server put them beside the grid. */
export class Texts {
  #texts;

  /** @param {Object<string, string>} texts @param {string} language such as `ru` */
  constructor(texts, language) {
    this.#texts = texts;
    this.language = language;
    this.#formats = {
      day: new Intl.DateTimeFormat(language, {day: 'numeric', month: 'long', timeZone: 'UTC'}),
      weekday: new Intl.DateTimeFormat(language, {weekday: 'short', timeZone: 'UTC'}),
      moment: new Intl.DateTimeFormat(language, {day: 'numeric', month: 'short', hour: '2-digit', minute: '2-digit'}),
      month: new Intl.DateTimeFormat(language, {month: 'long', year: 'numeric', timeZone: 'UTC'}),
      weekdayLong: new Intl.DateTimeFormat(language, {weekday: 'long', day: 'numeric', month: 'long', timeZone: 'UTC'}),
    };
  }

  #formats;

  /** @type {{code: string, text: string, needsComment: boolean}[]} why a child may be away; empty while nobody could be asked */
  reasons = [];

  /** @type {Object<string, string>} the names of the staff by account */
  people = {};

  /** @param {string} account @returns {string} the account itself where nobody told a name */
  person(account) {
    return this.people[account] ?? account;
  }

  /** @param {string} code of a reason of absence */
  absence(code) {
    return this.reasons.find((reason) => reason.code === code)?.text ?? code;
  }

  /** @param {string} key @param {Object<string, *>} facts for the `{names}` in the text @returns {string} */
  say(key, facts = {}) {
    const text = this.#texts[key] ?? key;
    return text.replace(/\{(\w+)\}/g, (whole, name) => facts[name] ?? whole);
  }

  /** @param {string} date ISO @param {'day'|'weekday'|'weekdayLong'} style */
  date(date, style = 'day') {
    return this.#formats[style].format(new Date(`${date}T00:00:00Z`));
  }

  /** @param {string} month `2019-01` */
  month(month) {
    return this.#formats.month.format(new Date(`${month}-01T00:00:00Z`));
  }

  /** @param {string} instant ISO */
  moment(instant) {
    return this.#formats.moment.format(new Date(instant));
  }
}
