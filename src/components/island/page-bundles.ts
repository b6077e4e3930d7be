import { readFile, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { rolldown, type OutputChunk } from 'rolldown';
import { inOneLanguage } from './one-language.ts';
import { ownFigure } from './own-figure.ts';
import { langOf, type Lang } from './text.ts';

const island = /<astro-island\b[^>]*>/g;
const embedded = /(<html[^>]* data-embed="([\w-]+)"[^]*<script type="module" src=")([^"]+)(")/;
const attribute = (tag: string, name: string): string | undefined => new RegExp(` ${name}="([^"]*)"`).exec(tag)?.[1];

/**
 * One script for all figures of a page. The bundler cuts what figures share into some fifty files of half a kilobyte a
 * page, which compress to half as much again as the same code in one piece, and which a slow phone asks for one by one.
 * So the finished pages are read once more: what their islands name is put together, one file for each set of figures,
 * with the words of the page's language only. What is fetched only when asked for stays apart. A page with an embedded
 * figure, which could show any, gets a script that shows its own.
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
        const bundled = (key: string, parts: Parts): Promise<string> => {
          if (!bundles.has(key)) bundles.set(key, bundle(root, base, parts));
          return bundles.get(key)!;
        };
        for (const file of (await readdir(root, { recursive: true })).filter((name) => name.endsWith('.html'))) {
          const html = await readFile(join(root, file), 'utf8');
          const lang = langOf(/<html[^>]* lang="([^"]*)"/.exec(html)?.[1]);
          const write = (rewritten: string): Promise<void> => writeFile(join(root, file), rewritten);
          const [, before, name, script] = embedded.exec(html) ?? [];
          if (name) {
            const address = await bundled([lang, name].join(), { script: script!, name, lang });
            await write(html.replace(embedded, () => `${before}${address}"`));
            continue;
          }
          const tags = html.match(island) ?? [];
          const urls = [...new Set(tags.map((tag) => attribute(tag, 'component-url')!))].sort();
          const renderer = tags[0] && attribute(tags[0], 'renderer-url');
          if (!renderer) continue;
          const address = await bundled([lang, renderer, ...urls].join(), { renderer, urls, lang });
          await write(
            html.replace(island, (tag) =>
              tag
                .replace(
                  / component-export="default"/,
                  ` component-export="${exported(urls.indexOf(attribute(tag, 'component-url')!))}"`,
                )
                .replace(/ (component|renderer)-url="[^"]*"/g, ` $1-url="${address}"`),
            ),
          );
        }
      },
    },
  };
}

const exported = (index: number): string => `figure${index}`;

/** What a page's script is made of: its figures and what brings them to life, or what shows one figure by its name. */
type Parts = { readonly lang: Lang } & (
  { readonly renderer: string; readonly urls: readonly string[] } | { readonly script: string; readonly name: string }
);

/** Puts the parts of a page's script together, the renderer as the default export; returns the file's address. */
async function bundle(root: string, base: string, parts: Parts): Promise<string> {
  const path = (url: string): string => join(root, url.slice(base.length));
  const own = 'script' in parts ? path(parts.script) : undefined;
  const entry =
    'urls' in parts
      ? [parts.renderer, ...parts.urls].map((url, i) => {
          const as = i === 0 ? 'default' : exported(i - 1);
          return `export { default as ${as} } from ${JSON.stringify(path(url))};`;
        })
      : [];
  const build = await rolldown({
    input: own ?? 'figures',
    preserveEntrySignatures: 'allow-extension', // what comes later takes its shared parts from here …
    plugins: [
      {
        name: 'figures',
        resolveId: (id) => (id === 'figures' ? '\0figures' : null),
        load: (id) => (id === '\0figures' ? entry.join('\n') : null),
        transform(code, id) {
          const needed = 'name' in parts && id === own ? ownFigure(code, parts.name) : code;
          return { code: inOneLanguage(needed, parts.lang, (text) => this.parse(text)), map: null };
        },
      },
    ],
  });
  const { output } = await build.write({
    dir: join(root, '_astro'),
    entryFileNames: 'figures.[hash].js',
    chunkFileNames: ({ name }) => (name === 'figures' ? 'figures.[hash].js' : 'later.[hash].js'),
    codeSplitting: { groups: [{ name: 'figures', tags: ['$initial'] }] }, // … and not from a third file
    minify: true,
  });
  await build.close();
  const { exports, imports, fileName } = output.find((each) => each.type === 'chunk' && each.isEntry) as OutputChunk;
  return `${base}_astro/${exports.length > 0 ? fileName : imports[0]!}`; // what exports nothing does no more than import it
}
