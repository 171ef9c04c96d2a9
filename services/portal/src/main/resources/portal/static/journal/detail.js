import {detailOf, isAbsent, isPresent} from './model.js';
import {el} from './dom.js';

const TAKEN_BY = ['PERMITTED', 'OWN', 'OTHER'];

/**
 * What page 1 keeps besides the mark: why a child is away; or that it left early, when, and whether with somebody whom the permission
 * names. Nothing for a cell without a mark. A form stays the same while its mark does, so that nothing typed in it is lost when the page is drawn anew.
 */
export class DetailForms {
  #kept = new Map();

  /**
   * @param {import('./month.js').MonthBook} book @param {import('./month.js').Place} place @param {import('./texts.js').Texts} texts
   * @param {(detail: object|null) => void} write @returns {HTMLElement|null}
   */
  of(book, place, texts, write) {
    const id = `jg-${place.child.id}-${place.day.date}`;
    const mark = book.mark(place);
    const called = isPresent(mark) ? JSON.stringify(detailOf(mark)) : mark;
    if (this.#kept.get(id)?.called !== called) this.#kept.set(id, {called, form: detailForm(id, mark, book, place, texts, write)});
    return this.#kept.get(id).form;
  }
}

function detailForm(id, mark, book, place, texts, write) {
  const closed = book.readOnly || book.access(place) !== 'open';
  if (isAbsent(mark) && texts.reasons.length) return absenceForm(id, detailOf(mark), closed, texts, write);
  return isPresent(mark) ? leavingForm(id, detailOf(mark), closed, texts, write) : null;
}

function absenceForm(id, known, disabled, texts, write) {
  const none = {code: '', text: texts.say('panel.absence.none')};
  const reason = choice(id, 'why', [none, ...texts.reasons], known?.reason, disabled);
  const comment = el('input', {id: `${id}-more`, 'data-key': 'why-more', maxlength: 200, value: known?.comment, disabled});
  wanting(comment, reason, () => texts.reasons.some(({code, needsComment}) => code === reason.value && needsComment));
  return form('jg-absence', () => write(reason.value ? {reason: reason.value, comment: comment.value.trim()} : null),
    label(`${id}-why`, texts.say('panel.absence')), reason, label(`${id}-more`, texts.say('panel.absence.comment')), comment,
    save('excuse', texts.say('panel.absence.save'), disabled));
}

function leavingForm(id, known, disabled, texts, write) {
  const at = el('input', {id: `${id}-at`, type: 'time', 'data-key': 'left-at', value: known?.at, disabled});
  const takenBy = choice(id, 'taken', TAKEN_BY.map((code) => ({code, text: texts.say(`left.${code}`)})), known?.takenBy, disabled);
  const reason = el('input', {id: `${id}-more`, 'data-key': 'left-why', maxlength: 200, value: known?.reason, disabled});
  wanting(reason, takenBy, () => at.value !== '' && takenBy.value === 'OTHER');
  at.addEventListener('change', () => takenBy.dispatchEvent(new Event('change')));
  return el('details.jg-left-early', {open: known !== null}, el('summary', {'data-key': 'left'}, texts.say('panel.left-early')),
    form('jg-absence', () => write(at.value ? {at: at.value, takenBy: takenBy.value, reason: reason.value.trim()} : null),
      label(`${id}-at`, texts.say('panel.left-at')), at, label(`${id}-taken`, texts.say('panel.taken-by')), takenBy,
      label(`${id}-more`, texts.say('panel.taken-why')), reason, save('leave', texts.say('panel.left-save'), disabled)));
}

const label = (id, text) => el('label', {for: id}, text);

const save = (key, text, disabled) => el('button.jg-choice', {'data-key': key, disabled}, text);

const choice = (id, key, options, chosen, disabled) => el('select', {id: `${id}-${key}`, 'data-key': key, disabled},
  ...options.map(({code, text}) => el('option', {value: code, selected: code === (chosen ?? options[0].code)}, text)));

/** The field must be filled in while the condition holds, which depends on another one. */
function wanting(field, other, condition) {
  const needed = () => (field.required = condition());
  other.addEventListener('change', needed);
  needed();
}

function form(name, submit, ...fields) {
  return el(`form.${name}`, {onsubmit: (event) => {
    event.preventDefault();
    submit();
  }}, ...fields);
}
