// Hands the workbook of a month to the journal, tried first, and shows what comes of it day by day as the answer arrives.
import { writeHeaders } from './portal.js';

const form = document.getElementById('month-import');
const refused = document.getElementById('import-refused');
const progress = document.getElementById('import-progress');
const bar = document.getElementById('import-bar');
const said = document.getElementById('import-said');
const outcome = document.getElementById('import-outcome');
const rows = outcome.querySelector('tbody');
const store = document.getElementById('store');
const date = (iso) => iso.split('-').reverse().join('.');

const refuse = (sentence) => {
  refused.textContent = sentence;
  refused.hidden = false;
};

/** The lines of an answer, each as soon as it is whole. */
async function* lines(answer) {
  const reader = answer.body.pipeThrough(new TextDecoderStream()).getReader();
  let rest = '';
  for (let part = await reader.read(); !part.done; part = await reader.read()) {
    const all = (rest + part.value).split('\n');
    rest = all.pop();
    yield* all.filter((line) => line.trim()).map((line) => JSON.parse(line));
  }
}

function show(day) {
  bar.max = day.total;
  bar.value = day.done;
  for (const cell of day.cells) {
    const row = rows.insertRow();
    const head = document.createElement('th');
    head.scope = 'row';
    head.textContent = date(day.date);
    row.append(head);
    const state = form.dataset[cell.state.toLowerCase()];
    [cell.caseNumber, state, cell.was || '—', cell.wanted || '—', cell.detail ?? ''].forEach((text) => { row.insertCell().textContent = text; });
  }
}

async function send(trial) {
  refused.hidden = true;
  rows.replaceChildren();
  outcome.hidden = true;
  progress.hidden = false;
  said.textContent = '';
  const body = new FormData();
  body.append('file', form.elements.file.files[0]);
  const answer = await fetch(`${form.dataset.action}?trial=${trial}`, { method: 'POST', headers: writeHeaders(), body });
  if (!answer.ok) {
    refuse((await answer.json()).detail ?? form.dataset.failed);
    return;
  }
  let [done, turnedDown] = [0, 0];
  for await (const day of lines(answer)) {
    show(day);
    turnedDown += day.cells.filter((cell) => cell.state === 'REFUSED').length;
    done += day.cells.filter((cell) => cell.state !== 'REFUSED').length;
  }
  outcome.hidden = done + turnedDown === 0;
  const sentence = done + turnedDown === 0 ? form.dataset.nothing : trial ? form.dataset.tried : form.dataset.stored;
  said.textContent = sentence.replace('[done]', done).replace('[refused]', turnedDown);
  store.disabled = !trial || done === 0;
}

form?.elements.file.addEventListener('change', () => { store.disabled = true; });

form?.addEventListener('submit', async (event) => {
  event.preventDefault();
  const buttons = [...form.querySelectorAll('button')];
  const wasOpen = !store.disabled;
  buttons.forEach((button) => { button.disabled = true; });
  try {
    await send(event.submitter?.value !== 'false');
  } catch {
    refuse(form.dataset.failed);
    store.disabled = !wasOpen;
  } finally {
    progress.hidden = true;
    buttons.filter((button) => button !== store).forEach((button) => { button.disabled = false; });
  }
});
