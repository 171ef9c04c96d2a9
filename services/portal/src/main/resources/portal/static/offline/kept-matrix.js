// What stays on the device of a page of levels: names, indicators, and which cells are filled in, but no level that the service has.
const LEVELS = ['level-RED', 'level-BLUE', 'level-GREEN'];

/** Whether this page is what the device kept of it. */
export const isKept = 'kept' in document.documentElement.dataset;

/** @param {HTMLElement} card @returns {string[]} where the page opens: the primary round is what a group's page shows unasked */
export function addressesOf({ dataset: { one, stage } }) {
  const path = location.pathname;
  if (one) return [path];
  return stage === 'PRIMARY' ? [`${path}?stage=${stage}`, path] : [`${path}?stage=${stage}`];
}

/** @returns {string} this page as HTML, without levels, sums, what the days propose, and without what needs a network */
export function withoutLevels() {
  const page = document.documentElement.cloneNode(true);
  const card = page.querySelector('#card');
  page.dataset.kept = '';
  page.querySelector('#kept').hidden = false;
  page.querySelector('#live').textContent = '';
  for (const asked of page.querySelectorAll('#leftovers, #refusals')) asked.hidden = true;
  page.querySelector('#leftovers ul').replaceChildren();
  page.querySelector('#refusals').textContent = '';
  page.querySelectorAll('#content form, #content details, #content [download], #content .note-done, #content .note-refused').forEach(some => some.remove());
  card.querySelectorAll('[data-sum], [data-mean]').forEach(cell => {
    cell.textContent = '—';
    cell.removeAttribute('data-proposed');
  });
  card.querySelectorAll('td.level').forEach(cell => {
    const filled = LEVELS.some(level => cell.classList.contains(level)) && !cell.classList.contains('refused');
    cell.classList.remove(...LEVELS, 'refused', 'waiting');
    ['title', 'data-ghost'].forEach(name => cell.removeAttribute(name));
    cell.textContent = filled ? '•' : '';
    cell.setAttribute('aria-label', `${cell.dataset.name} — ${filled ? card.dataset.filled : card.dataset.empty}`);
  });
  return `<!DOCTYPE html>${page.outerHTML}`;
}
