/**
 * Asks about something typed that is only on this device: one line for each, with a button for every answer.
 *
 * @param {HTMLElement} section hidden while nothing is asked; it holds a list
 * @param {string} sentence what is asked about
 * @param {[string, () => void][]} answers label and deed
 */
export function ask(section, sentence, answers) {
  const line = document.createElement('li');
  line.append(`${sentence} `);
  for (const [label, deed] of answers) {
    const button = document.createElement('button');
    button.type = 'button';
    button.className = 'btn btn-outline-primary btn-sm';
    button.textContent = label;
    button.setAttribute('aria-label', `${label}: ${sentence}`);
    button.addEventListener('click', () => {
      const next = line.nextElementSibling ?? line.previousElementSibling;
      line.remove();
      section.hidden = !next;
      next?.querySelector('button').focus();
      deed();
    });
    line.append(button, ' ');
  }
  section.querySelector('ul').append(line);
  section.hidden = false;
}
