// What every page needs: htmx sends the token against forged requests, and says aloud when something was refused.
import './forms.js';

const meta = name => document.querySelector(`meta[name="${name}"]`)?.content;

document.body.addEventListener('htmx:configRequest', event => {
  const header = meta('_csrf_header');
  if (header) event.detail.headers[header] = meta('_csrf');
});

/** Says a sentence to a screen reader without moving the focus. */
export const say = sentence => {
  document.getElementById('live').textContent = sentence;
};

/** The headers a page sends with a write: the token against forged requests. */
export const writeHeaders = () => ({ [meta('_csrf_header')]: meta('_csrf') });
