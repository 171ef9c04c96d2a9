/**
 * Makes an element. Attributes that are null or false are left out, true ones stand empty; `on…` are listeners.
 *
 * @param {string} name such as `button` or `th.jg-day` @param {Object<string, *>} attributes
 * @param {...(Node|string|null|undefined)} children @returns {HTMLElement}
 */
export function el(name, attributes = {}, ...children) {
  const [tag, ...classes] = name.split('.');
  const element = document.createElement(tag);
  if (classes.length) element.className = classes.join(' ');
  for (const [key, value] of Object.entries(attributes)) {
    if (key.startsWith('on')) element.addEventListener(key.slice(2), value);
    else if (value !== null && value !== undefined && value !== false) element.setAttribute(key, value === true ? '' : value);
  }
  element.append(...children.filter((child) => child !== null && child !== undefined));
  return element;
}

/** Sets a text only where it changed, so that thousands of untouched nodes stay quiet. @param {Node} node @param {string|number} text */
export function setText(node, text) {
  const value = String(text);
  if (node.textContent !== value) node.textContent = value;
}

/**
 * One tab stop for a row of buttons: arrows move between them.
 *
 * @param {HTMLElement} row @param {{follow?: boolean}} options follow: moving presses the button, as in tabs
 */
export function rove(row, {follow = false} = {}) {
  const buttons = () => [...row.querySelectorAll('button:not(:disabled)')];
  const stop = (button) => buttons().forEach((each) => (each.tabIndex = each === button ? 0 : -1));
  stop(row.querySelector('[aria-selected=true]') ?? buttons()[0]);
  row.addEventListener('focusin', (event) => stop(event.target));
  row.addEventListener('keydown', (event) => {
    const step = {ArrowLeft: -1, ArrowRight: 1}[event.key];
    if (!step) return;
    const all = buttons();
    const next = all[(all.indexOf(document.activeElement) + step + all.length) % all.length];
    next.focus();
    if (follow) next.click();
    event.preventDefault();
  });
}
