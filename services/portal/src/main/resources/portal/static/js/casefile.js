// A scan goes up while the page shows how far it is. Without scripts the same form is sent as it is.
import { say, writeHeaders } from './portal.js';

const form = document.getElementById('upload-form');
const progress = document.getElementById('upload-progress');
const fault = document.getElementById('upload-fault');
const button = form.querySelector('button');

form.addEventListener('submit', event => {
  event.preventDefault();
  const request = new XMLHttpRequest();
  request.open('POST', form.action);
  request.setRequestHeader('X-Requested-With', 'XMLHttpRequest');
  request.setRequestHeader('Accept', 'text/plain, */*');
  for (const [name, value] of Object.entries(writeHeaders())) request.setRequestHeader(name, value);
  request.upload.addEventListener('progress', part => {
    if (part.lengthComputable) progress.value = Math.round(100 * part.loaded / part.total);
  });
  request.addEventListener('load', () => {
    if (request.status === 204) location.reload();
    else finish(request.status === 422 || request.status === 403 || request.status === 409 ? request.responseText : form.dataset.silent);
  });
  request.addEventListener('error', () => finish(form.dataset.silent));
  fault.textContent = '';
  progress.value = 0;
  progress.hidden = false;
  button.disabled = true;
  say(form.dataset.sending);
  request.send(new FormData(form));
});

function finish(sentence) {
  progress.hidden = true;
  button.disabled = false;
  fault.textContent = sentence;
  button.focus();
}
