import {el} from './dom.js';

const SHORTEST = 3;
const LONGEST = 500;

/** Rules of which the same reason is mostly good for everything else that is written at one sitting. */
const SITTING = ['entered-late'];

/** Asks for the reasons of everything that a page of the journal contradicts and that its writer may go over. */
export class QuestionsDialog {
  #texts;
  #fields = [];

  /** @param {import('./texts.js').Texts} texts */
  constructor(texts) {
    this.#texts = texts;
    this.element = el('dialog.jg-questions', {'aria-labelledby': 'jg-questions-title'});
  }

  /** @param {import('./month.js').Day} day whose page waits @returns {Promise<{reasons: Object<string, string>, standing: string[]}|null>} null for not now */
  ask(day) {
    const texts = this.#texts;
    const {page, questions} = day.asked;
    this.#fields = questions.map(({code, detail}, index) => ({
      code,
      detail,
      reason: el('textarea', {id: `jg-question-${index}`, required: true, minlength: SHORTEST, maxlength: LONGEST, rows: 2}),
      stands: el('input', {id: `jg-stands-${index}`, type: 'checkbox', checked: SITTING.includes(code)}),
    }));
    this.element.replaceChildren(el('form', {method: 'dialog'},
      el('h2', {id: 'jg-questions-title'}, texts.say('questions', {date: texts.date(day.date), page})),
      ...this.#fields.flatMap(({detail, reason, stands}) => [
        el('label', {for: reason.id}, detail), reason,
        el('p.jg-stands', {}, stands, el('label', {for: stands.id}, texts.say('questions.stands'))),
      ]),
      el('p', {}, texts.say('reason.hint')),
      el('button.jg-choice', {value: 'go'}, texts.say('questions.go')),
      el('button.jg-choice', {value: '', formnovalidate: true}, texts.say('questions.later'))));
    this.element.addEventListener('keydown', sending);
    const answer = answering(this.element, () => this.#given());
    this.#fields[0].reason.focus();
    return answer;
  }

  #given() {
    const given = this.#fields.map(({code, reason, stands}) => ({code, text: reason.value.trim(), stands: stands.checked}));
    if (given.some(({text}) => text.length < SHORTEST)) return null;
    return {
      reasons: Object.fromEntries(given.map(({code, text}) => [code, text])),
      standing: given.filter(({stands}) => stands).map(({code}) => code),
    };
  }
}

/** Ctrl+Enter, or Enter in a field of one reason: the hand stays on the keys. */
function sending(event) {
  if (event.key !== 'Enter' || event.shiftKey || event.target.tagName !== 'TEXTAREA') return;
  event.preventDefault();
  event.target.form.requestSubmit(event.target.form.querySelector('[value=go]'));
}

/** Asks why a closed month is corrected. An answer stands for all corrections on the page until another is given. */
export class ReasonDialog {
  #field;
  /** @type {string} empty until one was given */
  reason = '';

  /** @param {import('./texts.js').Texts} texts */
  constructor(texts) {
    this.#field = el('textarea', {id: 'jg-reason', required: true, minlength: SHORTEST, maxlength: LONGEST, rows: 3, 'aria-describedby': 'jg-reason-hint'});
    this.element = el('dialog.jg-reason', {'aria-labelledby': 'jg-reason-title'},
      el('form', {method: 'dialog'},
        el('h2', {id: 'jg-reason-title'}, texts.say('reason')),
        el('label', {for: 'jg-reason'}, texts.say('reason.label')), this.#field,
        el('p', {id: 'jg-reason-hint'}, texts.say('reason.hint')),
        el('button.jg-choice', {value: 'go'}, texts.say('reason.go')),
        el('button.jg-choice', {value: '', formnovalidate: true}, texts.say('reason.cancel'))));
  }

  /** @returns {Promise<boolean>} whether a reason was given now */
  async ask() {
    this.#field.value = this.reason;
    return Boolean(await answering(this.element, () => {
      const text = this.#field.value.trim();
      if (text.length < SHORTEST) return null;
      return (this.reason = text);
    }));
  }
}

/**
 * Opens a dialog, and tells what it was answered at the moment its form is sent: the browser's own `close` comes later than the next
 * key, which would be asked for a reason again and lost.
 *
 * @template T
 * @param {HTMLDialogElement} dialog with a form whose button `go` answers and whose other button does not
 * @param {() => T|null} read @returns {Promise<T|null>} null where the person left without an answer
 */
function answering(dialog, read) {
  const over = new AbortController();
  return new Promise((done) => {
    const settle = (answer) => {
      over.abort();
      done(answer);
    };
    dialog.addEventListener('submit', (event) => {
      event.preventDefault();
      dialog.close();
      settle(event.submitter?.value === 'go' ? read() : null);
    }, over);
    // of an earlier opening it may still be under way
    dialog.addEventListener('close', () => dialog.open || settle(null), over);
    dialog.showModal();
  });
}
