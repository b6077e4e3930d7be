import { readFile, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { rolldown } from 'rolldown';
import { inOneLanguage } from './one-language.ts';
import { langOf, type Lang } from './text.ts';

const island = /<astro-island\b[^>]*>/g;
const attribute = (tag: string, name: string): string | undefined => new RegExp(` ${name}="([^"]*)"`).exec(tag)?.[1];

/**
 * One script for all figures of a page. The bundler cuts what figures share into some fifty files of half a kilobyte a
 * page, which compress to half as much again as the same code in one piece, and which a slow phone asks for one by one.
 * So the finished pages are read once more: what their islands name is put together, one file for each set of figures,
 * with the words of the page's language only. What is fetched only when asked for stays apart.
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
        const bundles = new Map<string, Promise<string>>();
        for (const file of (await readdir(root, { recursive: true })).filter((name) => name.endsWith('.html'))) {
          const html = await readFile(join(root, file), 'utf8');
          const tags = html.match(island) ?? [];
          const urls = [...new Set(tags.map((tag) => attribute(tag, 'component-url')!))].sort();
          const renderer = tags[0] && attribute(tags[0], 'renderer-url');
          if (!renderer) continue;
          const lang = langOf(/<html[^>]* lang="([^"]*)"/.exec(html)?.[1]);
          const key = [lang, renderer, ...urls].join();
          if (!bundles.has(key)) bundles.set(key, bundle(root, base, renderer, urls, lang));
          const address = await bundles.get(key)!;
          const rewritten = html.replace(island, (tag) =>
            tag
              .replace(
                / component-export="default"/,
                ` component-export="${exported(urls.indexOf(attribute(tag, 'component-url')!))}"`,
              )
              .replace(/ (component|renderer)-url="[^"]*"/g, ` $1-url="${address}"`),
          );
          await writeFile(join(root, file), rewritten);
        }
      },
    },
  };
}

const exported = (index: number): string => `figure${index}`;

/** Puts the renderer (as the default export) and the figures of a page together; returns the file's address. */
async function bundle(
  root: string,
  base: string,
  renderer: string,
  urls: readonly string[],
  lang: Lang,
): Promise<string> {
  const path = (url: string): string => JSON.stringify(join(root, url.slice(base.length)));
  const entry = [
    `export { default } from ${path(renderer)};`,
    ...urls.map((url, i) => `export { default as ${exported(i)} } from ${path(url)};`),
  ].join('\n');
  const build = await rolldown({
    input: 'figures',
    preserveEntrySignatures: 'allow-extension', // what comes later takes its shared parts from here …
    plugins: [
      {
        name: 'figures',
        resolveId: (id) => (id === 'figures' ? '\0figures' : null),
        load: (id) => (id === '\0figures' ? entry : null),
        transform(code) {
          return { code: inOneLanguage(code, lang, (text) => this.parse(text)), map: null };
        },
      },
    ],
  });
  const { output } = await build.write({
    dir: join(root, '_astro'),
    entryFileNames: 'figures.[hash].js',
    chunkFileNames: 'later.[hash].js',
    codeSplitting: { groups: [{ name: 'figures', tags: ['$initial'] }] }, // … and not from a third file
    minify: true,
  });
  await build.close();
  return `${base}_astro/${output.find((each) => each.type === 'chunk' && each.isEntry)!.fileName}`;
}
