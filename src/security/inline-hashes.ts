import { createHash } from 'node:crypto';
import { readFile, readdir, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';

const inline = {
  script: /<script(?![^>]*\ssrc=)(?![^>]*type="application\/(?:ld\+)?json")[^>]*>([\s\S]*?)<\/script>/g,
  style: /<style[^>]*>([\s\S]*?)<\/style>/g,
};

/** A page whose policy allows its own host, and each script and style that stands in it by its hash. */
export function withHashes(html: string): string {
  let page = html;
  for (const kind of ['script', 'style'] as const) {
    const hashes = [...html.matchAll(inline[kind])].map(
      ([, code = '']) => ` 'sha256-${createHash('sha256').update(code).digest('base64')}'`,
    );
    page = page.replace(new RegExp(`${kind}-src 'self'[^;]*;`), `${kind}-src 'self'${[...new Set(hashes)].join('')};`);
  }
  return page;
}

/**
 * Astro hashes the scripts and styles it writes itself. Starlight's `is:inline` ones (the theme before the first paint) it
 * does not see, so the finished pages are read once more, and each is allowed just what stands in it.
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
              await writeFile(root + file, withHashes(html));
            }),
        );
      },
    },
  };
}
