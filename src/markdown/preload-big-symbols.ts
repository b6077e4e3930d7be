import { readFile, readdir, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';

const big = /class="[^"]*\b(?:op-symbol|delimsizing size1)\b/;
// What is folded away is laid out later, and browsers warn of a font that was fetched early and is not used soon.
const folded = /<details(?:(?!<details)[\s\S])*?<\/details>/g;

/** A page that fetches the font of big sums and brackets early if it shows any: coming late, they would move. */
export function withBigSymbols(html: string, font: string): string {
  let open = html;
  for (let before = ''; before !== open; open = open.replace(folded, '')) before = open; // from the innermost outwards
  if (!big.test(open)) return html;
  return html.replace('</head>', `<link rel="preload" as="font" type="font/woff2" href="${font}" crossorigin></head>`);
}

/** Looks through the finished pages: what stands in a formula is not known while a page's head is made. */
export function preloadBigSymbols(): AstroIntegration {
  let base = '/';
  return {
    name: 'downhill:preload-big-symbols',
    hooks: {
      'astro:config:done': ({ config }) => {
        base = `${config.base}/`.replace(/\/+/g, '/');
      },
      'astro:build:done': async ({ dir }) => {
        const root = fileURLToPath(dir);
        const files = await readdir(root, { recursive: true });
        const font = files.find((file) => /KaTeX_Size1-Regular\.[^.]+\.woff2$/.test(file));
        if (!font) throw new Error('The font of big symbols, KaTeX_Size1-Regular, is not among the built files.');
        const href = base + font.replaceAll('\\', '/');
        await Promise.all(
          files
            .filter((file) => file.endsWith('.html'))
            .map(async (file) => writeFile(root + file, withBigSymbols(await readFile(root + file, 'utf8'), href))),
        );
      },
    },
  };
}
