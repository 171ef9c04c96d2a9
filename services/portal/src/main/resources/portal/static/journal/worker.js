/**
 * The service worker of the journal's pages: the network first, and only when it does not answer what `device.js` has kept of the
 * page. It keeps nothing itself, and calls of the services pass it by.
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
  return (await Promise.race([answered, waited])) ?? (await caches.match(request, {ignoreSearch: true})) ?? fresh;
}
