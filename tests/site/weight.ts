// What a page weighs on the way to a reader, from the files on disk.
import { readFileSync } from 'node:fs';
import { dirname, join, posix } from 'node:path';
import { brotliCompressSync } from 'node:zlib';

const brotli = (content: string | Buffer): number => brotliCompressSync(content).length;

export interface Weight {
  readonly html: number;
  readonly css: number;
  readonly js: number;
}

/** Modules that load together with one: its static imports, and theirs. What is imported when asked for does not count. */
function modules(dir: string, entry: string, seen: Set<string>): void {
  if (seen.has(entry)) return;
  seen.add(entry);
  const source = readFileSync(join(dir, entry), 'utf8');
  for (const [, from = ''] of source.matchAll(/(?:import|export)\s*(?:[\w*{}\s,$]*?from\s*)?["'](\.[^"']+)["']/g)) {
    modules(dir, posix.join(dirname(entry), from), seen);
  }
}

/**
 * The bytes of a page after Brotli: its HTML, its style (in the page and linked, for the screen), and all the script
 * that it can come to load without being asked: linked, inline, and that of its figures.
 */
export function weigh(dir: string, base: string, html: string): Weight {
  const local = (address: string): string => address.slice(base.length);
  const scripts = new Set<string>();
  const inline = [...html.matchAll(/<script(?![^>]*\ssrc=)(?![^>]*application\/(?:ld\+)?json)[^>]*>([\s\S]*?)<\/script>/g)];
  const linked = [
    ...html.matchAll(/<script[^>]*\ssrc="([^"]+)"/g),
    ...html.matchAll(/<link[^>]*rel="modulepreload"[^>]*href="([^"]+)"/g),
    ...html.matchAll(/\s(?:component-url|renderer-url|before-hydration-url)="([^"]+)"/g),
    ...inline.flatMap(([, code = '']) => [...code.matchAll(/from\s*["']([^"']+)["']|import\s*["']([^"']+)["']/g)]),
  ];
  for (const [, address, bare] of linked) {
    const path = address ?? bare ?? '';
    if (path.startsWith(base)) modules(dir, local(path), scripts);
  }
  const styles = [...html.matchAll(/<style[^>]*>([\s\S]*?)<\/style>/g)].map(([, css = '']) => css);
  const sheets = [...html.matchAll(/<link(?![^>]*media="print")[^>]*rel="stylesheet"[^>]*href="([^"]+)"/g)];
  return {
    html: brotli(html),
    css:
      (styles.length > 0 ? brotli(styles.join('')) : 0) +
      sheets.reduce((sum, [, href = '']) => sum + brotli(readFileSync(join(dir, local(href)))), 0),
    js:
      inline.reduce((sum, [, code = '']) => sum + brotli(code), 0) +
      [...scripts].reduce((sum, file) => sum + brotli(readFileSync(join(dir, file))), 0),
  };
}
