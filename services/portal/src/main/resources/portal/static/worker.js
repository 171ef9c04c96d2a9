/**
 * The service worker of the pages that open without a network, the journal's and the matrices': the network first, and only when it
 * does not answer what `offline/device.js` has kept of the page. It keeps nothing itself, and calls of the services pass it by.
 */
const PATIENCE = 5_000;
const FILES = ['style', 'script', 'font', 'image'];

self.addEventListener('install', () => self.skipWaiting());
self.addEventListener('activate', (event) => event.waitUntil(self.clients.claim()));
self.addEventListener('fetch', (event) => {
  const {request} = event;
  if (request.method === 'GET' && (request.mode === 'navigate' || FILES.includes(request.destination))) {
    event.respondWith(freshOrKept(request));
  }
});

async function freshOrKept(request) {
  const fresh = fetch(request);
  const answered = fresh.then((response) => (response.status < 502 ? response : undefined), () => undefined);
  const waited = new Promise((done) => setTimeout(done, PATIENCE));
  return (await Promise.race([answered, waited])) ?? (await kept(request)) ?? fresh;
}

/** The search of a journal's address says where to begin; that of a matrix says which stage is shown. */
async function kept(request) {
  const page = await caches.match(request, {ignoreSearch: !/\/diagnostics$/.test(new URL(request.url).pathname)});
  return (page?.headers.get('shagi-kept-until') ?? '9') > new Date().toISOString() ? page : undefined;
}
