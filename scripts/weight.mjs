// @ts-check
// What a page weighs on the way to a reader, from the files on disk.
import { readFileSync } from 'node:fs';
import { dirname, join, posix } from 'node:path';
import { brotliCompressSync } from 'node:zlib';

/** @param {string | Buffer} content */
const brotli = (content) => brotliCompressSync(content).length;

/** @type {Map<string, number>} */
const known = new Map();

/**
 * The size of a file after Brotli. Pages share most of theirs, so each is measured once.
 *
 * @param {string} file
 */
function sizeOf(file) {
  const size = known.get(file) ?? brotli(readFileSync(file));
  known.set(file, size);
  return size;
}

/**
 * Modules that load together with one: its static imports, and theirs. What is imported when asked for does not count.
 *
 * @param {string} dir
 * @param {string} entry
 * @param {Set<string>} seen
 */
function modules(dir, entry, seen) {
  if (seen.has(entry)) return;
  seen.add(entry);
  const source = readFileSync(join(dir, entry), 'utf8');
  for (const [, from = ''] of source.matchAll(/(?:import|export)\s*(?:[\w*{}\s,$]*?from\s*)?["'](\.[^"']+)["']/g)) {
    modules(dir, posix.join(dirname(entry), from), seen);
  }
}

/** Scripts that stand in the page itself, without data. */
const inlineScript = /<script(?![^>]*\ssrc=)(?![^>]*application\/(?:ld\+)?json)[^>]*>([\s\S]*?)<\/script>/g;

const linkedScripts = [
  /<script[^>]*\ssrc="([^"]+)"/g,
  /<link[^>]*rel="modulepreload"[^>]*href="([^"]+)"/g,
  /\s(?:component-url|renderer-url|before-hydration-url)="([^"]+)"/g,
];

/**
 * The bytes of a page after Brotli: its HTML, its style (in the page and linked, for the screen), and all the script
 * that it can come to load without being asked: linked, inline, and that of its figures.
 *
 * @param {string} dir the built site
 * @param {string} base the sub-path it was built for
 * @param {string} html the page
 * @returns {{ readonly html: number, css: number, js: number }}
 */
export function weigh(dir, base, html) {
  const inline = [...html.matchAll(inlineScript)].map(([, code = '']) => code);
  const imported = inline.flatMap((code) => [...code.matchAll(/(?:from|import)\s*["']([^"']+)["']/g)]);
  const linked = linkedScripts.flatMap((pattern) => [...html.matchAll(pattern)]);
  /** @type {Set<string>} */
  const scripts = new Set();
  for (const [, address = ''] of [...linked, ...imported]) {
    if (address.startsWith(base)) modules(dir, address.slice(base.length), scripts);
  }
  const styles = [...html.matchAll(/<style[^>]*>([\s\S]*?)<\/style>/g)].map(([, css = '']) => css).join('');
  const sheets = [...html.matchAll(/<link(?![^>]*media="print")[^>]*rel="stylesheet"[^>]*href="([^"]+)"/g)];
  /** @param {readonly number[]} sizes */
  const sum = (sizes) => sizes.reduce((total, size) => total + size, 0);
  return {
    get html() {
      return brotli(html); // slow, and not always asked for
    },
    css:
      (styles === '' ? 0 : brotli(styles)) +
      sum(sheets.map(([, href = '']) => sizeOf(join(dir, href.slice(base.length))))),
    js: sum(inline.map(brotli)) + sum([...scripts].map((file) => sizeOf(join(dir, file)))),
  };
}
