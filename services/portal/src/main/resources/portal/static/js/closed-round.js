// A round was closed while levels typed on this device had not reached it: they are named, and can only be dropped.
import { Device } from '../offline/device.js';
import { ask, placeOf } from '../offline/leftovers.js';

const card = document.getElementById('card');
const section = document.getElementById('leftovers');
const device = new Device(document.querySelector('meta[name=account]').content, `diagnostics:${card.dataset.round}`);

for (const { date: key, level } of await device.drafts().catch(() => [])) {
  const typed = level === null ? card.dataset.empty : card.dataset[`name${level[0].toUpperCase()}${level.slice(1)}`];
  ask(section, section.dataset.closed.replace('{0}', placeOf(card, key)).replace('{1}', typed), [[section.dataset.drop, () => device.drop(key)]]);
}
