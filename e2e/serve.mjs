// Serves the site of the worked examples at the root and under a deep sub-path, and ../dist, which is to be
// published, in a folder of its own; without examples ../dist stands in for them. It does what a plain static host does:
// right types, 404 for what is missing, compressed where the browser reads that, kept where names hold a hash.
import { readFile, stat } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, join, normalize, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { brotliCompress, constants } from 'node:zlib';

const dist = fileURLToPath(new URL('../dist/', import.meta.url));
const examples = process.env.EXAMPLES ? join(process.env.EXAMPLES, sep) : dist;

/** What stands in which folder; the first that fits counts. */
const folders = [
  ['/published/', dist],
  ['/some/where/idmaj/', examples],
  ['/', examples],
];
const port = Number(process.env.PORT ?? 8791);

const types = {
  '.css': 'text/css; charset=utf-8',
  '.csv': 'text/csv; charset=utf-8',
  '.geojson': 'application/geo+json; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.ico': 'image/x-icon',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.wasm': 'application/wasm',
  '.xlsx': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  '.zip': 'application/zip',
  '.webmanifest': 'application/manifest+json; charset=utf-8',
  '.woff2': 'font/woff2',
};

/** Files that are compressed already. */
const dense = ['.ico', '.png', '.woff2', '.xlsx', '.zip'];

/** Names that change with their content, which a browser may keep for ever. */
const hashed = /-[0-9a-f]{16}(_bg)?\.(css|js|svg|wasm)$/;

/** What hosts compress with when they are asked, not the best there is. */
const quality = { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } };

/** Files once compressed, by name and time of change, so that a build under way is not served stale. */
const compressed = new Map();

async function brotli(file, changed) {
  const key = `${file} ${changed}`;
  if (!compressed.has(key)) compressed.set(key, promisify(brotliCompress)(await readFile(file), quality));
  return compressed.get(key);
}

/** The file a request's path means, or null when it leaves the site. */
function fileFor(pathname) {
  const [folder, site] = folders.find(([folder]) => pathname.startsWith(folder)) ?? folders.at(-1);
  const inside = pathname.slice(folder.length);
  const file = normalize(join(site, inside.endsWith('/') || inside === '' ? `${inside}index.html` : inside));
  return file.startsWith(site) && !file.slice(site.length - 1).includes(`${sep}.`) ? file : null;
}

/** The request's path, decoded; null when it cannot be. */
function pathOf(request) {
  try {
    return decodeURIComponent(new URL(request.url, 'http://localhost').pathname);
  } catch {
    return null;
  }
}

createServer(async (request, response) => {
  const path = pathOf(request);
  const file = path === null ? null : fileFor(path);
  const found = file === null ? null : await stat(file).catch(() => null);
  if (found?.isDirectory()) {
    response.writeHead(301, { Location: `${path}/` }).end();
  } else if (found?.isFile()) {
    const end = extname(file);
    const small = !dense.includes(end) && /\bbr\b/.test(request.headers['accept-encoding'] ?? '');
    const body = await (small ? brotli(file, found.mtimeMs) : readFile(file));
    response.writeHead(200, {
      'Content-Type': types[end] ?? 'application/octet-stream',
      'Content-Length': body.length,
      ...(small && { 'Content-Encoding': 'br' }),
      Vary: 'Accept-Encoding',
      'Cache-Control': hashed.test(file) ? 'public, max-age=31536000, immutable' : 'no-cache',
    });
    response.end(request.method === 'HEAD' ? undefined : body);
  } else {
    response.writeHead(404, { 'Content-Type': 'text/plain' }).end('not found\n');
  }
}).listen(port, '127.0.0.1', function () {
  console.log(`serving on http://127.0.0.1:${this.address().port}/ in ${folders.map(([folder]) => folder).join(' and ')}`);
});
