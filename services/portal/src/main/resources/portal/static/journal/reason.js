import {el} from './dom.js';

const SHORTEST = 3;
const LONGEST = 500;

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
  ask() {
    this.#field.value = this.reason;
    this.element.returnValue = '';
    this.element.showModal();
    return new Promise((done) => this.element.addEventListener('close', () => {
      const given = this.element.returnValue === 'go' && this.#field.value.trim().length >= SHORTEST;
      if (given) this.reason = this.#field.value.trim();
      done(given);
    }, {once: true}));
  }
}
