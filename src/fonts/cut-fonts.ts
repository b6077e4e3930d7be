import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import subsetFont from 'subset-font';
import { formulaLetters, formulaSigns, textLetters } from './letters.ts';

const packages = new URL('../../node_modules/', import.meta.url);
const folder = new URL('.cache/downhill-fonts/', packages);

/** What is kept of each font that nearly every page fetches: letters and, of the variable one, weights. */
const cuts: Record<string, { from: string; keep: string; weights?: { min: number; max: number } }> = {
  'source-serif-4-latin-wght-normal.woff2': {
    from: '@fontsource-variable/source-serif-4/files/',
    keep: textLetters,
    weights: { min: 400, max: 700 },
  },
  'source-serif-4-latin-400-italic.woff2': { from: '@fontsource/source-serif-4/files/', keep: textLetters },
  'KaTeX_Main-Regular.woff2': { from: 'katex/dist/fonts/', keep: formulaSigns },
  'KaTeX_Math-Italic.woff2': { from: 'katex/dist/fonts/', keep: formulaLetters },
};

/**
 * Vite plugin: fonts are cut to the letters that this site sets (letters.ts), which spares a slow phone a third of
 * their bytes. They are cut before the bundler reads them, so that their names change with what is in them.
 */
export async function cutFonts() {
  await mkdir(folder, { recursive: true });
  const paths = new Map<string, string>();
  for (const [name, { from, keep, weights }] of Object.entries(cuts)) {
    const whole = await readFile(new URL(from + name, packages));
    const cut = await subsetFont(whole, keep, {
      targetFormat: 'woff2',
      ...(weights && { variationAxes: { wght: weights } }),
    });
    const path = new URL(name, folder);
    await writeFile(path, cut);
    paths.set(name, fileURLToPath(path).replaceAll('\\', '/'));
  }
  const cutOf = (source: string): string | undefined => paths.get(source.split('/').at(-1)!);
  return {
    name: 'cut-fonts',
    enforce: 'pre' as const,
    resolveId(source: string) {
      const path = source.endsWith('.woff2?url') ? cutOf(source.slice(0, -'?url'.length)) : undefined;
      return path && `${path}?url`;
    },
    transform(code: string, id: string) {
      if (!/\.css(\?|$)/.test(id)) return;
      return code.replace(/url\(["']?([^"')]+\.woff2)["']?\)/g, (all, source: string) => {
        const path = cutOf(source);
        return path ? `url(${JSON.stringify(path)})` : all;
      });
    },
  };
}
