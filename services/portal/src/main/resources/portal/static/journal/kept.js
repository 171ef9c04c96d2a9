/**
 * What is kept of a cell and of the themes of its day: who gave a service, who wrote it down and when; and what stood there before.
 *
 * @param {import('./month.js').Place} place @param {import('./texts.js').Texts} texts @returns {[string, string][]} a term and what is said of it
 */
export function keptOf({child, day}, texts) {
  const given = (day.told?.marks ?? []).filter((mark) => mark.childId === child.id).map(({code, provider, recordedBy, recordedAt, late, why}) =>
    [code, [texts.say('panel.gave', {provider: texts.person(provider)}), writtenText({by: recordedBy, at: recordedAt, late}, texts), why].filter(Boolean).join('; ')]);
  const before = (day.told?.history ?? []).filter((line) => !line.childId || line.childId === child.id).map((line) =>
    [texts.say('panel.before'), texts.say('panel.replaced', {
      cell: cellText(line.cell, texts), value: valueText(line.cell, line.value, texts), to: line.to ? valueText(line.cell, line.to, texts) : texts.say('cell.empty'),
      by: texts.person(line.correctedBy), at: texts.moment(line.correctedAt), why: line.why ?? ''})]);
  return [...given, ...before];
}

/** @returns {string} who wrote it and when, and whether it came late; empty where this page does not know */
export const writtenText = (written, texts) => (written
  ? [texts.person(written.by), texts.moment(written.at), written.late ? texts.say('panel.late') : ''].filter(Boolean).join(', ') : '');

function cellText(cell, texts) {
  const [kind, code] = cell.split('-');
  return cell.startsWith('5.') ? cell : texts.say(`panel.cell.${kind}`, {code});
}

/** @param {string} value as the journal keeps it: of a service who gave it, and at what hour where that was said */
function valueText(cell, value, texts) {
  const [first, ...rest] = value.split(' ');
  const more = rest.join(' ');
  if (cell.startsWith('5.')) return [texts.person(first), more].filter(Boolean).join(', ');
  if (cell === 'attendance') return texts.say(`panel.value.${value}`);
  if (cell === 'absence') return [texts.absence(first), more].filter(Boolean).join(': ');
  if (cell === 'leaving') return [first, [texts.say(`left.${rest[0]}`), rest.slice(1).join(' ')].filter(Boolean).join(': ')].join(', ');
  return value;
}
