// How far an import is: the bar moves by itself, and the page comes anew when the work is done.
import { say } from './portal.js';

const BETWEEN_LOOKS = 1000;
const SAID_EVERY = 10000;
const holder = document.getElementById('import');
const pause = time => new Promise(done => setTimeout(done, time));
const number = new Intl.NumberFormat(document.documentElement.lang);

const sentence = found => holder.dataset.pattern
  .replace('[done]', number.format(found.done))
  .replace('[total]', number.format(found.total))
  .replace('[failed]', number.format(found.failed));

async function watch() {
  let saidAt = 0;
  while (holder.dataset.atWork === 'true') {
    await pause(BETWEEN_LOOKS);
    const answer = await fetch(`/api/enrolment/imports/${holder.dataset.id}`, { headers: { Accept: 'application/json' } }).catch(() => null);
    if (!answer?.ok) continue;
    const found = await answer.json();
    if (found.state !== holder.dataset.state) {
      location.reload();
      return;
    }
    document.getElementById('import-progress').value = found.done;
    document.getElementById('import-said').textContent = sentence(found);
    if (Date.now() - saidAt > SAID_EVERY) {
      say(sentence(found));
      saidAt = Date.now();
    }
  }
}

watch();
