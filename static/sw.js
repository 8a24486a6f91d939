// Keeps what was visited, so that it opens again without a network. Pages are asked of the network
// first; a file whose name holds its content never changes, and is asked for once.
const KEPT = 'idmaj';

/** How long a page is waited for, in milliseconds, before the one that was kept stands in. */
const PATIENCE = 4000;

const lasting = /-[0-9a-f]{16}(_bg)?\.\w+$/;
const bare = (address) => address.split(/[?#]/)[0];

addEventListener('install', () => skipWaiting());
addEventListener('activate', (event) => event.waitUntil(clients.claim()));
// A page was there before its worker: it names itself and the files that it loaded.
addEventListener('message', (event) => event.waitUntil(keep(event.data.map(bare))));
addEventListener('fetch', (event) => {
  const { request } = event;
  if (request.method !== 'GET' || !request.url.startsWith(registration.scope)) return;
  if (lasting.test(bare(request.url))) event.respondWith(file(request));
  else if (request.mode === 'navigate') event.respondWith(page(request));
});

/** What may be refused, such as storage in a private window, is as if nothing were kept. */
const kept = () => caches.open(KEPT).catch(() => null);
const found = async (address) => (await kept())?.match(bare(address));
const put = async (address, response) => (await kept())?.put(bare(address), response).catch(() => {});

async function keep(addresses) {
  const ours = addresses.filter((address) => address.startsWith(registration.scope));
  await Promise.all(
    ours.map(async (address) => {
      if (lasting.test(address) && (await found(address))) return;
      const response = await fetch(address).catch(() => null);
      if (response?.ok) await put(address, response);
    }),
  );
  await forget(ours);
}

/** Lets go of files of an earlier release: those of the same name with other content. */
async function forget(current) {
  const name = (address) => address.replace(lasting, '');
  const names = new Set(current.filter((address) => lasting.test(address)).map(name));
  const cache = await kept();
  for (const { url } of (await cache?.keys()) ?? []) {
    if (lasting.test(url) && names.has(name(url)) && !current.includes(url)) await cache.delete(url);
  }
}

async function file(request) {
  const had = await found(request.url);
  if (had) return had;
  const response = await fetch(request);
  if (response.ok) await put(request.url, response.clone());
  return response;
}

async function page(request) {
  const asked = fetch(request).then(async (response) => {
    if (response.ok && !response.redirected) await put(request.url, response.clone());
    return response;
  });
  const had = await found(request.url);
  if (!had) return asked;
  const impatient = new Promise((resolve) => setTimeout(resolve, PATIENCE, had));
  return Promise.race([asked.catch(() => had), impatient]);
}
