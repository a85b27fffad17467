// Serves a folder of static files on loopback, as any web server would: clean addresses, a 404 page, compression.
import { createReadStream, statSync } from 'node:fs';
import { createServer } from 'node:http';
import path from 'node:path';
import { createGzip } from 'node:zlib';

const TYPES = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
  '.wasm': 'application/wasm',
  '.xml': 'application/xml; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.md': 'text/markdown; charset=utf-8',
  '.webmanifest': 'application/manifest+json',
};
const COMPRESSED = /^(?:text|application\/(?:json|xml|wasm))|svg/;

function find(folder, pathname) {
  const file = path.join(folder, path.normalize(pathname));
  if (!file.startsWith(path.normalize(`${folder}${path.sep}`)) && file !== path.normalize(folder)) return undefined;
  const stat = statSync(file, { throwIfNoEntry: false });
  if (stat?.isFile()) return { file, stat };
  if (!stat?.isDirectory()) return undefined;
  if (!pathname.endsWith('/')) return { redirect: `${pathname}/` };
  const index = path.join(file, 'index.html');
  const indexStat = statSync(index, { throwIfNoEntry: false });
  return indexStat && { file: index, stat: indexStat };
}

function send(request, response, status, file) {
  const type = TYPES[path.extname(file)] ?? 'application/octet-stream';
  const gzip = COMPRESSED.test(type) && /\bgzip\b/.test(request.headers['accept-encoding'] ?? '');
  const hashed = file.includes(`${path.sep}_astro${path.sep}`);
  response.writeHead(status, {
    'content-type': type,
    'cache-control': hashed ? 'public, max-age=31536000, immutable' : 'no-cache',
    'x-content-type-options': 'nosniff',
    vary: 'accept-encoding',
    ...(gzip && { 'content-encoding': 'gzip' }),
  });
  if (request.method === 'HEAD') return response.end();
  const stream = createReadStream(file);
  (gzip ? stream.pipe(createGzip()) : stream).pipe(response);
}

/**
 * Resolves with the server once it listens; port 0 takes a free one. Rejects when the port is taken. `under` is the path of the
 * folder on the server, with a slash at both ends: beside it there is nothing.
 */
export function serve(folder, { port = 4321, host = 'localhost', under = '/' } = {}) {
  const server = createServer((request, response) => {
    let pathname;
    let search;
    try {
      const address = new URL(request.url ?? '/', 'http://localhost');
      pathname = decodeURIComponent(address.pathname);
      search = address.search;
    } catch {
      response.writeHead(400).end();
      return;
    }
    if (!pathname.startsWith(under)) return response.writeHead(404).end('Not found\n');
    pathname = pathname.slice(under.length - 1);
    const found = find(folder, pathname);
    if (found?.redirect) {
      return response.writeHead(301, { location: encodeURI(under + found.redirect.slice(1)) + search }).end();
    }
    if (found) return send(request, response, 200, found.file);
    const language = /^\/(ja|en)\//.exec(pathname)?.[1] ?? 'ja';
    const missing = [`${language}/404.html`, '404.html']
      .map((name) => path.join(folder, name))
      .find((file) => statSync(file, { throwIfNoEntry: false }));
    if (missing) send(request, response, 404, missing);
    else response.writeHead(404).end('Not found\n');
  });
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, () => resolve(server));
  });
}
