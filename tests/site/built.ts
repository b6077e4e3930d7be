// The built site on disk, and the address it is served at while it is tested.
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';

export const dir = resolve(process.env.DIST ?? 'dist');
export const base = `/${process.env.BASE ?? ''}/`.replace(/\/+/g, '/');
export const port = Number(process.env.PORT ?? 4399);

export interface FigureOnPage {
  readonly name: string;
  readonly key: string;
}

export interface BuiltPage {
  /** Relative to the site's base: `` for the home page, `chapters/slope-descent/`. */
  readonly path: string;
  readonly html: string;
  readonly lang: string;
  readonly figures: readonly FigureOnPage[];
}

if (!existsSync(dir)) throw new Error(`There is no built site at ${dir}: run "npm run build" first.`);

/** Every page of the built site. */
export const pages: readonly BuiltPage[] = readdirSync(dir, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.html') && !file.startsWith('pagefind'))
  .sort()
  .map((file) => {
    const html = readFileSync(join(dir, file), 'utf8');
    return {
      path: file.replaceAll('\\', '/').replace(/(^|\/)index\.html$/, '$1'),
      html,
      lang: /<html[^>]*\slang="([^"]+)"/.exec(html)?.[1] ?? '',
      figures: [...html.matchAll(/<figure[^>]*\sdata-figure="([^"]+)"[^>]*\sdata-key="([^"]+)"/g)].map(
        ([, name = '', key = '']) => ({ name, key }),
      ),
    };
  });

/** The pages that stand alone: not those made to be put into other sites. */
export const chapters: readonly BuiltPage[] = pages.filter(({ path }) => !/(^|\/)embed\//.test(path));

/** Each figure once, on the smallest English page it stands on: its embed page, if it has one. */
export const figures: readonly (FigureOnPage & { readonly path: string })[] = [
  ...new Map(
    pages
      .filter(({ lang }) => !lang.startsWith('zh'))
      .sort((one, other) => other.html.length - one.html.length)
      .flatMap(({ path, figures: found }) => found.map((figure) => ({ ...figure, path })))
      .map((figure) => [figure.name, figure] as const),
  ).values(),
].sort((one, other) => one.name.localeCompare(other.name));
