import { readFile, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { bundle, type Parts } from './bundle.ts';
import { langOf } from './text.ts';

const island = /<astro-island\b[^>]*>/g;
const script = /<script type="module" src="([^"]+)"><\/script>/g;
const attribute = (tag: string, name: string): string | undefined => new RegExp(` ${name}="([^"]*)"`).exec(tag)?.[1];

/**
 * Two scripts for a page: one for all its figures, one for all else. The bundler cuts what is shared into some fifty files
 * of half a kilobyte a page, which compress to half as much again as the same code in one piece, and which a slow phone
 * asks for one by one. So the finished pages are read once more: what they name is put together, one file for each set,
 * with the words of the page's language only. What is fetched only when asked for stays apart. A page with an embedded
 * figure, whose script could show any, gets one that shows its own.
 */
export function pageBundles(): AstroIntegration {
  let base = '/';
  return {
    name: 'downhill:page-bundles',
    hooks: {
      'astro:config:done': ({ config }) => {
        base = config.base.replace(/\/?$/, '/');
      },
      'astro:build:done': async ({ dir }) => {
        const root = fileURLToPath(dir);
        const path = (url: string): string => join(root, url.slice(base.length));
        const bundles = new Map<string, Promise<string>>();
        const bundled = async (parts: Parts): Promise<string> => {
          const key = JSON.stringify(parts);
          if (!bundles.has(key)) bundles.set(key, bundle(join(root, '_astro'), parts));
          return `${base}_astro/${await bundles.get(key)!}`;
        };
        for (const file of (await readdir(root, { recursive: true })).filter((name) => name.endsWith('.html'))) {
          const html = await readFile(join(root, file), 'utf8');
          const lang = langOf(/<html[^>]* lang="([^"]*)"/.exec(html)?.[1]);
          const name = /<html[^>]* data-embed="([\w-]+)"/.exec(html)?.[1];
          const scripts = [...html.matchAll(script)].map(([, url]) => path(url!));
          const page = scripts.length > 0 && (await bundled({ name, lang, imports: scripts }));
          let left = page ? `<script type="module" src="${page}"></script>` : '';
          const inOne = html.replace(script, () => {
            const first = left;
            left = '';
            return first;
          });

          const tags = html.match(island) ?? [];
          const urls = [...new Set(tags.map((tag) => attribute(tag, 'component-url')!))].sort();
          const renderer = tags[0] && attribute(tags[0], 'renderer-url');
          const figures = renderer && (await bundled({ lang, exports: [renderer, ...urls].map(path) }));
          const rewritten = inOne.replace(island, (tag) => {
            const own = urls.indexOf(attribute(tag, 'component-url')!) + 1;
            return tag
              .replace(/ component-export="default"/, ` component-export="part${own}"`)
              .replace(/ renderer-url="[^"]*"/, ` renderer-url="${figures}"`)
              .replace(/ component-url="[^"]*"/, ` component-url="${figures}"`);
          });
          await writeFile(join(root, file), rewritten);
        }
      },
    },
  };
}
