// A round was closed while levels typed on this device had not reached it: they are named, and can only be dropped.
import { Device } from '../offline/device.js';
import { ask } from '../offline/leftovers.js';

const card = document.getElementById('card');
const section = document.getElementById('leftovers');
const device = new Device(document.querySelector('meta[name=account]').content, `diagnostics:${card.dataset.round}`);

for (const { date: key, level } of await device.drafts().catch(() => [])) {
  const [child, indicator, day] = key.split('|');
  const cell = card.querySelector(`tr[data-indicator="${indicator}"] td[data-child="${child}"]${day ? `[data-day="${day}"]` : ':not([data-day])'}`);
  const name = cell?.dataset.name ?? section.dataset.place.replace('{0}', indicator);
  const typed = level === null ? card.dataset.empty : card.dataset[`name${level[0].toUpperCase()}${level.slice(1)}`];
  ask(section, section.dataset.closed.replace('{0}', name).replace('{1}', typed), [[section.dataset.drop, () => device.drop(key)]]);
}
