import {PAGES, codeOf} from './model.js';
import {el, rove, setText} from './dom.js';

/** Page tabs, the buttons that do what the keys do, and the badge of the queue. */
export class Bar {
  #texts;
  #tabs;
  #codes;

  /** @param {import('./texts.js').Texts} texts @param {(command: import('./keys.js').Command) => void} run */
  constructor(texts, run) {
    this.#texts = texts;
    this.#tabs = Object.keys(PAGES).map((page) => el('button.jg-tab', {
      type: 'button', role: 'tab', id: `jg-tab-${page}`, 'data-page': page, 'aria-controls': 'jg-sheet',
      onclick: () => run({do: 'page', to: page}),
    }, el('b', {}, texts.say(`tab.${page}`)), el('small', {}, texts.say(`tab.${page}.codes`))));
    this.#codes = [...PAGES.all].map((digit) => button(texts, run, {do: 'digit', digit}, digit,
      texts.say('tool.digit', {code: codeOf(digit)})));
    const tools = [
      ['absent', 'Н'], ['planned', texts.say('tool.planned.short')], ['previous', texts.say('tool.previous.short')],
      ['fill', texts.say('tool.fill.short')], ['quiet', texts.say('tool.quiet.short')], ['clear', texts.say('tool.clear.short')], ['undo', '↶'], ['panel', 'i'], ['help', '?'],
    ].map(([command, face]) => button(texts, run, {do: command}, face, texts.say(`tool.${command}`)));
    this.badge = el('output.jg-badge', {'aria-live': 'off'});
    const tablist = el('div.jg-tabs', {role: 'tablist', 'aria-label': texts.say('tabs')}, ...this.#tabs);
    const toolbar = el('div.jg-tools', {role: 'toolbar', 'aria-label': texts.say('tools')}, ...this.#codes, ...tools);
    toolbar.addEventListener('mousedown', (event) => event.preventDefault());
    this.#said = el('p.jg-said', {'aria-hidden': 'true'});
    this.#gaps = el('button.jg-gaps', {type: 'button', title: texts.say('gaps.title'), onclick: () => run({do: 'gap'})});
    this.element = el('div.jg-bar', {}, tablist, this.#said, this.#gaps, this.badge, toolbar);
    this.#rows = [[tablist, {follow: true}], [toolbar, {}]];
  }

  #rows;
  #said;
  #gaps;

  /** @param {number} days that are due and not filled */
  showGaps(days) {
    this.#gaps.hidden = days === 0;
    setText(this.#gaps, this.#texts.say('gaps', {days}));
  }

  /** Shows what the live regions say. @param {string} sentence @param {boolean} loud */
  say(sentence, loud) {
    this.#said.dataset.loud = loud;
    setText(this.#said, sentence);
  }

  /** @param {import('./model.js').Page} page */
  turn(page) {
    this.#tabs.forEach((tab) => tab.setAttribute('aria-selected', tab.dataset.page === page));
    this.#codes.forEach((code) => (code.hidden = code.dataset.digit !== '1' && !PAGES[page].includes(code.dataset.digit)));
    this.#rows.splice(0).forEach(([row, options]) => rove(row, options));
  }

  /** @param {number} unsaved cells @param {'well'|'unreachable'|'signed-out'} link @returns {string} what the badge says */
  show(unsaved, link) {
    const state = link !== 'well' && unsaved ? link : unsaved ? 'queued' : 'saved';
    this.badge.dataset.state = state;
    setText(this.badge, this.#texts.say(`badge.${state}`, {count: unsaved}));
    return this.badge.textContent;
  }
}

function button(texts, run, command, face, title) {
  return el('button.jg-tool', {
    type: 'button', title, 'aria-label': title, 'data-command': command.do, 'data-digit': command.digit, onclick: () => run(command),
  }, face);
}
