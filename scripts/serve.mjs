// @ts-check
// Serves a built site as GitHub Pages does: below its sub-path, with 404.html for what is not there. On loopback only.
import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, join, sep } from 'node:path';
import { pathToFileURL } from 'node:url';
import { root } from './tools.mjs';

/** @type {Readonly<Record<string, string>>} */
const types = {
  '.css': 'text/css; charset=utf-8',
  '.csv': 'text/csv; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.ico': 'image/x-icon',
  '.jpg': 'image/jpeg',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.wasm': 'application/wasm',
  '.webmanifest': 'application/manifest+json',
  '.webp': 'image/webp',
  '.woff2': 'font/woff2',
  '.xml': 'application/xml; charset=utf-8',
};

/**
 * The file that answers a path, if there is one. A folder answers with its index.html.
 *
 * @param {string} dir
 * @param {string} path decoded, from the site's own root
 */
async function fileFor(dir, path) {
  const file = join(dir, path);
  if (!`${file}${sep}`.startsWith(join(dir, sep)) || path.includes('\0')) return undefined;
  const found = await stat(file).catch(() => undefined);
  if (found?.isFile()) return { file, size: found.size };
  if (!found?.isDirectory()) return undefined;
  if (!path.endsWith('/')) return { folder: true };
  const index = join(file, 'index.html');
  const page = await stat(index).catch(() => undefined);
  return page?.isFile() ? { file: index, size: page.size } : undefined;
}

/**
 * Starts serving.
 *
 * @param {{ dir: string, base?: string, port?: number }} options port: the first one tried, 0 for any
 * @returns {Promise<{ url: string, close: () => void }>} the address of the home page
 */
export async function serve({ dir, base = '/', port = 4321 }) {
  const prefix = `/${base}/`.replace(/\/+/g, '/');
  const server = createServer((request, response) => {
    answer(request, response).catch(() => response.destroy());
  });

  /**
   * @param {import('node:http').IncomingMessage} request
   * @param {import('node:http').ServerResponse} response
   */
  async function answer({ method, url = '/' }, response) {
    const { pathname, search } = new URL(url, 'http://localhost');
    if (method !== 'GET' && method !== 'HEAD') return void response.writeHead(405, { allow: 'GET, HEAD' }).end();
    if (`${pathname}/` === prefix) return void response.writeHead(301, { location: prefix + search }).end();
    if (!pathname.startsWith(prefix)) {
      return void response.writeHead(404, { 'content-type': types['.txt'] }).end(`The site is at ${prefix}\n`);
    }
    const path = decoded(pathname.slice(prefix.length - 1));
    const found = path === undefined ? undefined : await fileFor(dir, path);
    if (found?.folder) return void response.writeHead(301, { location: `${pathname}/${search}` }).end();
    const shown = found ?? (await fileFor(dir, '/404.html'));
    if (!shown?.file) return void response.writeHead(404, { 'content-type': types['.txt'] }).end('Not found\n');
    response.writeHead(found ? 200 : 404, {
      'content-type': types[extname(shown.file)] ?? 'application/octet-stream',
      'content-length': shown.size,
      'cache-control': 'no-cache',
    });
    if (method === 'HEAD') return void response.end();
    createReadStream(shown.file)
      .on('error', () => response.destroy())
      .pipe(response);
  }

  const last = port === 0 ? 0 : port + 50;
  for (let next = port; ; next++) {
    try {
      await listen(server, next);
      break;
    } catch (error) {
      const busy = error instanceof Error && 'code' in error && error.code === 'EADDRINUSE';
      if (!busy || next >= last) throw error;
    }
  }
  const address = server.address();
  const taken = typeof address === 'object' && address ? address.port : port;
  return {
    url: `http://127.0.0.1:${taken}${prefix}`,
    close() {
      server.close();
      server.closeAllConnections();
    },
  };
}

/** @param {string} path */
function decoded(path) {
  try {
    return decodeURIComponent(path);
  } catch {
    return undefined;
  }
}

/**
 * @param {import('node:http').Server} server
 * @param {number} port
 * @returns {Promise<void>}
 */
function listen(server, port) {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', () => {
      server.off('error', reject);
      resolve();
    });
  });
}

// `node scripts/serve.mjs [folder] [port]`; the sub-path is that of the build, $BASE.
if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const [dir = join(root, 'dist'), port = '4321'] = process.argv.slice(2);
  const { url } = await serve({ dir, base: process.env.BASE || '/', port: Number(port) });
  console.log(`\n  Downhill is at ${url}\n  Ctrl+C stops it.`);
}
