import { createHash } from 'node:crypto';
import { readFile, readdir, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';

const inlineScript = /<script(?![^>]*\ssrc=)(?![^>]*type="application\/(?:ld\+)?json")[^>]*>([\s\S]*?)<\/script>/g;
const scriptSource = /script-src 'self'[^;]*;/;

/** The script-src of one page: its own host, and the hash of each script that stands in it. */
export function withScriptHashes(html: string): string {
  const hashes = [...html.matchAll(inlineScript)].map(
    ([, code = '']) => `'sha256-${createHash('sha256').update(code).digest('base64')}'`,
  );
  return html.replace(scriptSource, `script-src 'self'${[...new Set(hashes)].map((hash) => ` ${hash}`).join('')};`);
}

/**
 * Astro hashes the scripts it writes itself. Starlight's `is:inline` ones (the theme before the first paint) it does not
 * see, so the finished pages are read once more, and each is allowed just what stands in it.
 */
export function inlineHashes(): AstroIntegration {
  return {
    name: 'downhill:inline-hashes',
    hooks: {
      'astro:build:done': async ({ dir }) => {
        const root = fileURLToPath(dir);
        const files = await readdir(root, { recursive: true });
        await Promise.all(
          files
            .filter((file) => file.endsWith('.html'))
            .map(async (file) => {
              const html = await readFile(root + file, 'utf8');
              await writeFile(root + file, withScriptHashes(html));
            }),
        );
      },
    },
  };
}
