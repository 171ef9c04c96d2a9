import {THEME_LENGTH, codeOf} from './model.js';
import {el} from './dom.js';

/**
 * The themes of a day, one field for each service that has one, is planned with one, or was given. What the thematic plan has is offered. A
 * form stays the same while what it shows does, so that nothing typed in it is lost when the page is drawn anew.
 */
export class ThemeForms {
  #kept = new Map();

  /**
   * @param {import('./month.js').MonthBook} book @param {import('./month.js').Day} day @param {import('./texts.js').Texts} texts
   * @param {(themes: Object<string, string>) => void} write by digit @returns {HTMLElement|null} null where no service could have a theme
   */
  of(book, day, texts, write) {
    const digits = book.themable(day);
    if (!digits) return null;
    const shown = JSON.stringify([digits, book.themes(day)]);
    if (this.#kept.get(day.date)?.shown !== shown) this.#kept.set(day.date, {shown, form: themesForm(book, day, digits, texts, write)});
    return this.#kept.get(day.date).form;
  }
}

function themesForm(book, day, digits, texts, write) {
  const disabled = book.readOnly || day.date > book.today;
  const written = book.themes(day);
  const fields = [...digits].map((digit) => {
    const id = `jg-theme-${day.date}-${digit}`;
    const planned = day.plannedThemes[digit];
    const input = el('input', {id, 'data-key': `theme-${digit}`, 'data-digit': digit, minlength: 3, maxlength: THEME_LENGTH, value: written[digit] ?? '', disabled});
    const take = planned && planned !== written[digit] && !disabled ? el('button.jg-choice', {
      type: 'button', 'data-key': `take-${digit}`, onclick: () => write({[digit]: planned}),
    }, texts.say('themes.take', {theme: planned})) : null;
    return el('div.jg-theme-field', {}, el('label', {for: id}, texts.say('themes.of', {code: codeOf(digit)})), input, take);
  });
  const typed = (form) => Object.fromEntries([...form.querySelectorAll('input')].map((input) => [input.dataset.digit, input.value.trim()]));
  return el('details.jg-left-early', {open: true}, el('summary', {'data-key': 'themes'}, texts.say('themes.day')),
    el('form.jg-absence', {onsubmit: (event) => {
      event.preventDefault();
      write(typed(event.currentTarget));
    }}, ...fields, el('button.jg-choice', {'data-key': 'themes-save', disabled}, texts.say('themes.save'))));
}
