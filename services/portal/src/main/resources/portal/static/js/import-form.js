// Hands a workbook to enrolment to be tried, and goes to its outcome. The key is kept until then: sent twice it is one import.
import { writeHeaders } from './portal.js';

const form = document.getElementById('import-form');
const refused = document.getElementById('import-refused');
let key = crypto.randomUUID();

const refuse = sentence => {
  refused.textContent = sentence;
  refused.hidden = false;
};

form.elements.file.addEventListener('change', () => { key = crypto.randomUUID(); });
form.elements.group.addEventListener('change', () => { key = crypto.randomUUID(); });

form.addEventListener('submit', async event => {
  event.preventDefault();
  refused.hidden = true;
  const button = form.querySelector('button');
  button.disabled = true;
  const body = new FormData();
  body.append('file', form.elements.file.files[0]);
  const query = new URLSearchParams({ dryRun: 'true', group: form.elements.group.value });
  try {
    const answer = await fetch(`/api/enrolment/imports?${query}`, { method: 'POST', headers: { ...writeHeaders(), 'Idempotency-Key': key }, body });
    const read = await answer.json();
    if (answer.ok) {
      location.assign(`/imports/${read.id}`);
      return;
    }
    refuse(read.detail ?? form.dataset.failed);
  } catch {
    refuse(form.dataset.failed);
  } finally {
    button.disabled = false;
  }
});
