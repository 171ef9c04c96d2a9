// How far a batch is while its form is on the way: cases read, then records drawn up, both counted.
const BETWEEN_LOOKS = 500;
const pause = time => new Promise(done => setTimeout(done, time));
const number = new Intl.NumberFormat(document.documentElement.lang);

const sentence = (form, found) => form.dataset[found.phase === 'READING' ? 'readingPattern' : 'drawingPattern']
  .replace('[done]', number.format(found.done))
  .replace('[total]', number.format(found.total))
  .replace('[percent]', number.format(Math.floor(100 * found.done / found.total)));

async function watch(form) {
  const [bar, said, busy] = ['progress', '.said', '.busy'].map(part => form.querySelector(part));
  const headers = { Accept: 'application/json', ...(form.dataset.key ? { 'Idempotency-Key': form.dataset.key } : {}) };
  while (!busy.hidden) {
    await pause(BETWEEN_LOOKS);
    const answer = await fetch(form.dataset.drawing, { headers }).catch(() => null);
    // not at work, or at work where another process answers: the bar only says that something is done
    if (answer?.status !== 200) continue;
    const found = await answer.json();
    if (found.total === 0) continue;
    bar.max = found.total;
    bar.value = found.done;
    said.textContent = sentence(form, found);
  }
}

for (const form of document.querySelectorAll('form[data-drawing]')) {
  form.addEventListener('submit', () => setTimeout(() => watch(form)));
}
