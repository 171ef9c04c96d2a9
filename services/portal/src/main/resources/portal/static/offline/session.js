// On every page of somebody who is signed in: what pages keep on this device is for that account alone, and no longer than
// until the person signs out.
import {forget, holdsUnsent, onlyFor} from './device.js';

const account = document.querySelector('meta[name=account]').content;
const form = document.querySelector('form.sign-out');

onlyFor(account).catch(() => {});
form.addEventListener('submit', async (event) => {
  event.preventDefault();
  const unsent = await holdsUnsent(account).catch(() => false);
  if (unsent && !confirm(form.dataset.unsent)) return;
  await forget().catch(() => {});
  form.submit();
});
