import { readFileSync, readdirSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { expect, test } from 'vitest';

// Imports run one way: content → figures → views, marks, island → lib → nothing of ours. Each room may import itself,
// and the rooms or single files named here.
const allowed: Readonly<Record<string, readonly string[]>> = {
  'src/lib': [],
  'src/markdown': [],
  'src/fonts': [],
  'src/components/graph-layout': ['src/lib'],
  'src/security': [],
  'src/components/marks': ['src/lib', 'src/components/island/numbers.ts'],
  'src/components/island': [
    'src/lib',
    'src/markdown/typeset.ts',
    'src/components/graph-layout',
    'src/components/marks/panel.ts',
    'src/components/marks/layer.ts',
    'src/components/marks/coordinates.ts',
    'src/components/marks/selection.ts',
    'src/components/marks/tip.ts',
    'src/components/marks/write.ts',
  ],
  'src/components/views': ['src/components/graph-layout', 'src/components/marks', 'src/components/island', 'src/lib'],
  'src/components/figures': [
    'src/components/graph-layout',
    'src/components/views',
    'src/components/marks',
    'src/components/island',
    'src/lib',
  ],
  'src/components/prose': [
    'src/components/figures',
    'src/components/island',
    'src/components/site/addresses.ts',
    'src/content',
    'src/lib',
    'src/markdown',
  ],
  'src/components/site': [
    'src/components/figures',
    'src/components/marks',
    'src/components/island',
    'src/content',
    'src/lib',
  ],
  'src/components/embed': [
    'src/components/figures',
    'src/components/island',
    'src/components/site/addresses.ts',
    'src/components/site/Fonts.astro',
    'src/components/site/words.ts',
    'src/content',
    'src/lib',
    'src/styles',
  ],
  'src/content': [
    'src/components/embed',
    'src/components/figures',
    'src/components/prose',
    'src/components/site',
    'src/components/island/text.ts',
  ],
  'src/pages': ['src/components', 'src/content', 'src/lib', 'src/styles'],
};

const files = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .filter((file) => /\.(ts|astro|mdx)$/.test(file) && !file.endsWith('.d.ts'))
  .map((file) => join('src', file));

const specifier =
  /(?:^|[\s;])(?:import|export)\s(?:[^'"]*?\sfrom\s)?['"]([^'"]+)['"]|import\(\s*['"]([^'"]+)['"]\s*\)/g;

const importsOf = (file: string): string[] =>
  [...readFileSync(file, 'utf8').matchAll(specifier)].map(([, plain, dynamic]) => plain ?? dynamic ?? '');

const roomOf = (file: string): string | undefined => Object.keys(allowed).find((room) => file.startsWith(`${room}/`));

test('every file stands in a room with rules, but for the settings of the collections', () => {
  expect(files.filter((file) => !roomOf(file))).toEqual(['src/content.config.ts']);
});

test('imports run one way', () => {
  const wrong = files.flatMap((file) => {
    const room = roomOf(file) ?? 'src/content';
    return importsOf(file)
      .filter((name) => name.startsWith('.'))
      .map((name) => relative('.', join(dirname(file), name)))
      .filter((to) => ![room, ...allowed[room]!].some((place) => to === place || to.startsWith(`${place}/`)))
      .map((to) => `${file} → ${to}`);
  });
  expect(wrong).toEqual([]);
});

test('no file imports a folder or leaves its ending to be guessed', () => {
  const vague = files.flatMap((file) =>
    importsOf(file)
      .filter((name) => name.startsWith('.') && !/\.(ts|astro|css|svg|png|json|mdx)(\?\w+)?$/.test(name))
      .map((name) => `${file}: ${name}`),
  );
  expect(vague).toEqual([]);
});

test('the core needs neither a DOM nor Node, nor anything that draws', () => {
  const core = files.filter((file) => file.startsWith('src/lib/'));
  const packages = core.flatMap((file) => importsOf(file).filter((name) => !name.startsWith('.')));
  expect([...new Set(packages)].filter((name) => /^node:|^d3-(?!array)|linkedom|astro|katex/.test(name))).toEqual([]);
});

test('no drawing and no core rolls dice without a seed', () => {
  const rooms = ['src/lib/', 'src/components/'];
  const rolling = files.filter(
    (file) => rooms.some((room) => file.startsWith(room)) && /Math\.random|Date\.now/.test(readFileSync(file, 'utf8')),
  );
  expect(rolling).toEqual([]);
});
