/**
 * What a key means in the grid. The toolbar's buttons carry the same commands, so the mouse can do whatever the keys can.
 *
 * @typedef {{do: string, digit?: string, rows?: number, columns?: number, to?: string, extend?: boolean}} Command
 */

const MOVES = {
  ArrowUp: {rows: -1}, ArrowDown: {rows: 1}, ArrowLeft: {columns: -1}, ArrowRight: {columns: 1},
  PageUp: {rows: -5}, PageDown: {rows: 5},
};

/** The key map as the help shows it: keys, then the text that explains them. */
export const KEY_MAP = Object.freeze([
  ['1 … 9', 'keys.digit'],
  ['Н / Y', 'keys.absent'],
  ['Space', 'keys.planned'],
  ['Delete', 'keys.clear'],
  ['.', 'keys.previous'],
  ['Ctrl D', 'keys.fill'],
  ['-', 'keys.quiet'],
  ['Ctrl Z · Ctrl Y', 'keys.undo'],
  ['← ↑ → ↓ · Tab', 'keys.move'],
  ['Home · End · PgUp · PgDn', 'keys.jump'],
  ['Shift + ← ↑ → ↓', 'keys.select'],
  ['Alt PgUp · Alt PgDn', 'keys.page'],
  ['Enter', 'keys.panel'],
  ['Esc', 'keys.leave'],
  ['?', 'keys.help'],
]);

/** @param {KeyboardEvent} event @returns {Command|null} null for a key that the grid leaves to the browser */
export function commandOf(event) {
  if (event.altKey) return paging(event);
  return event.ctrlKey || event.metaKey ? chord(event) : moving(event) ?? writing(event);
}

function paging({key}) {
  if (key === 'PageDown') return {do: 'page', columns: 1};
  if (key === 'PageUp') return {do: 'page', columns: -1};
  return null;
}

function chord({code, key, shiftKey: extend}) {
  if (key === 'Home') return {do: 'move', to: 'start', rows: -Infinity, extend};
  if (key === 'End') return {do: 'move', to: 'end', rows: Infinity, extend};
  if (code === 'KeyD') return {do: 'fill'};
  if (code === 'KeyZ') return {do: extend ? 'redo' : 'undo'};
  if (code === 'KeyY') return {do: 'redo'};
  if (code === 'KeyA') return {do: 'all'};
  return null;
}

function moving({key, shiftKey: extend}) {
  if (key in MOVES) return {do: 'move', extend, ...MOVES[key]};
  if (key === 'Home') return {do: 'move', to: 'start', extend};
  if (key === 'End') return {do: 'move', to: 'end', extend};
  if (key === 'Tab') return {do: 'tab', columns: extend ? -1 : 1};
  return null;
}

function writing({key, code, shiftKey}) {
  if (/^[1-9]$/.test(key)) return {do: 'digit', digit: key};
  if (key === ' ') return {do: 'planned'};
  if (key === '-' || key === '–') return {do: 'quiet'};
  if (key === 'Delete' || key === 'Backspace') return {do: 'clear'};
  if (key === 'Enter') return {do: 'panel'};
  if (key === 'Escape') return {do: 'leave'};
  if (key === '?' || (code === 'Slash' && shiftKey)) return {do: 'help'};
  if (key === '.' || (code === 'Period' && !shiftKey)) return {do: 'previous'};
  if (code === 'KeyY' || key === 'н' || key === 'Н') return {do: 'absent'};
  return null;
}
