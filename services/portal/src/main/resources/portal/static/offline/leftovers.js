/**
 * Asks about something typed that is only on this device: one line for each, with a button for every answer.
 *
 * @param {HTMLElement} section hidden while nothing is asked; it holds a list
 * @param {string} sentence what is asked about
 * @param {[string, string | (() => void)][]} answers label and deed, or the address of the page where it is answered
 */
export function ask(section, sentence, answers) {
  const line = document.createElement('li');
  line.append(`${sentence} `);
  for (const [label, deed] of answers) {
    const choice = typeof deed === 'string' ? linkTo(deed) : buttonFor(section, line, deed);
    choice.className = 'btn btn-outline-primary btn-sm';
    choice.textContent = label;
    choice.setAttribute('aria-label', `${label}: ${sentence}`);
    line.append(choice, ' ');
  }
  section.querySelector('ul').append(line);
  section.hidden = false;
}

function linkTo(address) {
  const link = document.createElement('a');
  link.href = address;
  return link;
}

function buttonFor(section, line, deed) {
  const button = document.createElement('button');
  button.type = 'button';
  button.addEventListener('click', () => {
    const next = line.nextElementSibling ?? line.previousElementSibling;
    line.remove();
    section.hidden = !next;
    next?.querySelector('button, a').focus();
    deed();
  });
  return button;
}

/** @param {string} child id @returns {HTMLAnchorElement|null} to the child's own page of this round, by the child's name */
export const childsPage = child => document.querySelector(`#content a[href$="/children/${CSS.escape(child)}"]`);

/** @param {HTMLElement} card with its words in the data @param {string} key of a draft @returns {string} child, indicator and day */
export function placeOf(card, key) {
  const [child, indicator, day] = key.split('|');
  const words = [
    childsPage(child)?.textContent,
    card.querySelector(`tr[data-indicator="${CSS.escape(indicator)}"] th[scope="row"] span:last-child`)?.textContent,
    day && card.dataset.day.replace('{0}', day),
  ];
  return words.filter(Boolean).map(word => word.trim()).join(', ');
}
