import { rolldown, type OutputChunk } from 'rolldown';
import { inOneLanguage } from './one-language.ts';
import { ownFigure } from './own-figure.ts';
import type { Lang } from './text.ts';

/** What a script is put together from: built files, by their paths. */
export interface Parts {
  readonly lang: Lang;
  /** Files that do something, in this order. */
  readonly imports?: readonly string[];
  /** Files whose default exports are wanted: that of the first is the script's own, the others are called part1, part2 … */
  readonly exports?: readonly string[];
  /** The only figure to be shown by a script that could show any. */
  readonly name?: string | undefined;
}

/** Puts a script together in a folder of built ones, in one language; returns its file's name: `figures…` or `page…`. */
export async function bundle(dir: string, { lang, imports = [], exports = [], name }: Parts): Promise<string> {
  const entry = [
    ...imports.map((file) => `import ${JSON.stringify(file)};`),
    ...exports.map(
      (file, i) => `export { default as ${i === 0 ? 'default' : `part${i}`} } from ${JSON.stringify(file)};`,
    ),
  ];
  const script = exports.length > 0 ? 'figures' : 'page';
  const build = await rolldown({
    input: script,
    preserveEntrySignatures: 'allow-extension', // what comes later takes its shared parts from here …
    plugins: [
      {
        name: 'entry',
        resolveId: (id) => (id === script ? '\0entry' : null),
        load: (id) => (id === '\0entry' ? entry.join('\n') : null),
        transform(code, id) {
          const needed = name && imports.includes(id) ? ownFigure(code, name) : code;
          return { code: inOneLanguage(needed, lang, (text) => this.parse(text)), map: null };
        },
      },
    ],
  });
  const { output } = await build.write({
    dir,
    entryFileNames: `${script}.[hash].js`,
    chunkFileNames: ({ name: chunk }) => `${chunk === script ? script : 'later'}.[hash].js`,
    codeSplitting: { groups: [{ name: script, tags: ['$initial'] }] }, // … and not from a third file
    minify: true,
  });
  await build.close();
  const made = output.find((each) => each.type === 'chunk' && each.isEntry) as OutputChunk;
  return made.exports.length > 0 ? made.fileName : (made.imports[0] ?? made.fileName); // what exports nothing does no more than import it
}
