/**
 * What this browser keeps while the network is away: of the journal, months as they were last seen, with the children's names, and
 * drafts, the marks that no service has yet, with ids alone; of the matrices the page without its levels, and drafts. All of it belongs
 * to one account. Names go when the person signs out, when another person signs in, and after some days; drafts stay until that very
 * account has brought them to the service.
 *
 * @typedef {{date: string, version: number, base: Object<string, string>, marks: Object<string, string>,
 *            sent: Object<string, string>|null, clashes: string[], reason: string}} Draft  base: what the service had at that version;
 *            sent: what is under way without an answer; clashes: children whose mark another person changed too
 * @typedef {{month: object, names: Map<string, {name: string, fullName: string}>, at: string}} Seen
 */

const DATABASE = 'shagi-journal';
const PAGES = 'shagi-journal-pages:';
const UNTIL = 'shagi-kept-until';
const DAY = /^\d{4}-\d{2}-\d{2}$/;

/** @type {Promise<IDBDatabase>|undefined} */
let opened;
/** @type {Promise<Cache|undefined>|undefined} where the files of a page lie that is kept anew while it is open */
let filesKept;

const database = () => (opened ??= new Promise((done, fail) => {
  const request = indexedDB.open(DATABASE, 1);
  request.onupgradeneeded = () => {
    request.result.createObjectStore('months', {keyPath: ['account', 'group', 'key']});
    request.result.createObjectStore('drafts', {keyPath: ['account', 'group', 'key']});
  };
  request.onsuccess = () => done(request.result);
  request.onerror = () => fail(request.error);
}));

/** One transaction. @param {'months'|'drafts'} store @param {(store: IDBObjectStore) => IDBRequest} deed @returns {Promise<*>} its result, once stored */
async function within(store, deed) {
  const transaction = (await database()).transaction(store, 'readwrite');
  const request = deed(transaction.objectStore(store));
  return new Promise((done, fail) => {
    transaction.oncomplete = () => done(request.result);
    transaction.onabort = () => fail(transaction.error);
  });
}

/** All of an account, or of one of its groups. */
const of = (...key) => IDBKeyRange.bound(key, [...key, []]);

/** One group's journal on this device, for one account. */
export class Device {
  #account;
  #group;

  /** @param {string} account @param {string} group */
  constructor(account, group) {
    this.#account = account;
    this.#group = group;
  }

  /** @param {string} month `2019-01` @returns {Promise<Seen|undefined>} */
  async seen(month) {
    return (await within('months', (store) => store.get([this.#account, this.#group, month])))?.value;
  }

  /** @param {string} month @param {Seen} seen */
  see(month, seen) {
    return this.#put('months', month, seen);
  }

  /** @returns {Promise<Draft[]>} in the order of the days */
  async drafts() {
    return (await within('drafts', (store) => store.getAll(of(this.#account, this.#group)))).map(({value}) => value);
  }

  /** @param {string} date @returns {Promise<Draft|undefined>} */
  async draft(date) {
    return (await within('drafts', (store) => store.get([this.#account, this.#group, date])))?.value;
  }

  /** @param {Draft} draft */
  keep(draft) {
    return this.#put('drafts', draft.date, draft);
  }

  /** @param {string} date */
  drop(date) {
    return within('drafts', (store) => store.delete([this.#account, this.#group, date]));
  }

  #put(store, key, value) {
    return within(store, (all) => all.put({account: this.#account, group: this.#group, key, value}));
  }
}

/** @param {string} account @returns {Promise<boolean>} whether something typed, in the journal or elsewhere, is only here */
export async function holdsUnsent(account) {
  return (await within('drafts', (store) => store.count(of(account)))) > 0;
}

/** @param {string} account @returns {Promise<{group: string, month: string}[]>} the months of all groups with marks that are only here */
export async function unsentMonths(account) {
  const drafts = await within('drafts', (store) => store.getAllKeys(of(account)));
  const months = new Map(drafts.filter(([, , key]) => DAY.test(key)).map(([, group, date]) => [`${group} ${date.slice(0, 7)}`, {group, month: date.slice(0, 7)}]));
  return [...months.values()];
}

/** Drops the names that others left here, and all that are older. @param {string} account of this session @param {number} [days] */
export async function onlyFor(account, days) {
  const latest = days === undefined ? '' : new Date(Date.now() - days * 86_400_000).toISOString();
  const months = await within('months', (store) => store.getAll());
  const gone = months.filter((month) => month.account !== account || month.value.at < latest);
  await Promise.all(gone.map((month) => within('months', (store) => store.delete([month.account, month.group, month.key]))));
  await dropPages((name) => name !== PAGES + account);
  await dropOldPages(account);
}

/** Drops all names and pages: the person signs out. */
export async function forget() {
  await within('months', (store) => store.clear());
  await dropPages(() => true);
}

async function dropPages(which) {
  if (!('caches' in globalThis)) return;
  const names = (await caches.keys()).filter((name) => name.startsWith(PAGES) && which(name));
  await Promise.all(names.map((name) => caches.delete(name)));
}

async function dropOldPages(account) {
  if (!('caches' in globalThis) || !(await caches.has(PAGES + account))) return;
  const cache = await caches.open(PAGES + account);
  const now = new Date().toISOString();
  await Promise.all((await cache.keys()).map(async (address) => {
    const until = (await cache.match(address))?.headers.get(UNTIL);
    if (until && until < now) await cache.delete(address);
  }));
}

/**
 * Keeps a page in other words than the service sent it, as a page that must not stay here as it is.
 *
 * @param {string} account @param {string[]} addresses that it opens at @param {string} page its HTML @param {number} days how long
 */
export async function keepInstead(account, addresses, page, days) {
  const scope = addresses[0].replace(/\/diagnostics.*/, '/diagnostics');
  const cache = await (filesKept ??= keepFiles(account, scope));
  if (!cache) return;
  const headers = new Headers({'Content-Type': 'text/html; charset=utf-8', [UNTIL]: new Date(Date.now() + days * 86_400_000).toISOString()});
  const policy = (await cache.match(import.meta.url))?.headers.get('Content-Security-Policy');
  if (policy) headers.set('Content-Security-Policy', policy);
  await Promise.all(addresses.map((address) => cache.put(address, new Response(page, {headers}))));
}

/**
 * Lets this page open again without a network: the worker, the page itself, and the files that it is made of.
 *
 * @param {string} account @param {string} scope the paths that the worker answers
 */
export async function keepPage(account, scope) {
  const cache = await keepFiles(account, scope);
  await cache?.add(new Request(location.pathname, {redirect: 'error'}));
}

/** The files that this page is made of. @param {string} scope the paths that the worker answers @returns {Promise<Cache|undefined>} where they are */
async function keepFiles(account, scope) {
  if (!('serviceWorker' in navigator)) return undefined;
  await navigator.serviceWorker.register(new URL('../worker.js', import.meta.url), {scope});
  if (document.readyState !== 'complete') await new Promise((done) => addEventListener('load', done, {once: true}));
  const files = performance.getEntriesByType('resource').map(({name}) => name)
    .filter((name) => name.startsWith(location.origin) && /\.(js|css|svg|woff2?)$/.test(new URL(name).pathname));
  const cache = await caches.open(PAGES + account);
  await cache.addAll([...new Set(files)].map((address) => new Request(address, {redirect: 'error'})));
  return cache;
}
