// The chapters as the site reads them: the same parser, before anything is typeset.
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { mdxToMdast } from 'satteri';
import { parse } from 'yaml';

/** A node of a chapter's tree, with just what the tests look at. */
export interface Node {
  readonly type: string;
  readonly value?: string;
  readonly depth?: number;
  readonly url?: string;
  readonly name?: string | null;
  readonly attributes?: readonly { readonly type: string; readonly name: string; readonly value: unknown }[];
  readonly children?: readonly Node[];
}

export interface Page {
  /** Where it stands, without its language: `chapters/slope-descent.mdx`. */
  readonly name: string;
  readonly lang: 'en' | 'zh';
  readonly front: {
    readonly title: string;
    readonly description?: string | undefined;
    readonly question?: string;
    readonly givens?: readonly number[];
    readonly facts?: Readonly<Record<string, string>>;
  };
  readonly tree: Node;
}

const folder = 'src/content/docs';
const chinese = /^zh-cn[/\\]/;

function read(file: string): Page {
  const tree = mdxToMdast(readFileSync(join(folder, file), 'utf8'), {
    features: { math: true, frontmatter: true, directive: true },
    position: false,
  }) as Node;
  const front = parse(tree.children?.find(({ type }) => type === 'yaml')?.value ?? '') as Page['front'];
  return { name: file.replace(chinese, ''), lang: chinese.test(file) ? 'zh' : 'en', front, tree };
}

/** Every page of the site that is written by hand. */
export const pages: readonly Page[] = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  .filter((file) => /\.mdx?$/.test(file))
  .sort()
  .map(read);

/** A page and all that is in it, in reading order. */
export function walk(node: Node): Node[] {
  return [node, ...(node.children ?? []).flatMap(walk)];
}

/** The text of a block, with `▢` for each formula, piece of code or tag in it. */
export function wordsOf(node: Node): string {
  if (node.type === 'text') return node.value ?? '';
  if (/[mM]ath$|[cC]ode$|Expression$/.test(node.type)) return '▢';
  if (node.children && node.children.length > 0) return node.children.map(wordsOf).join('');
  return '▢';
}

/** The blocks of running text: paragraphs, headings, cells, captions. */
export function blocks(page: Page): Node[] {
  const isPhrase = ({ type }: Node): boolean =>
    type === 'text' || type === 'inlineMath' || type === 'mdxJsxTextElement';
  const holds = (node: Node): boolean => node.children?.some(isPhrase) ?? false;
  const within = (node: Node): Node[] => (holds(node) ? [node] : (node.children ?? []).flatMap(within));
  return within(page.tree);
}

/** A page cut at its headings: each part is a heading with what stands below it. */
export function sections(page: Page): Node[][] {
  const parts: Node[][] = [[]];
  for (const node of page.tree.children ?? []) {
    if (node.type === 'heading') parts.push([]);
    parts.at(-1)!.push(...walk(node));
  }
  return parts;
}

/** The words in a list of options or hints: `{ label: '…', hint: '…' }`. */
const said = /\b(label|hint):\s*(?:String\.raw)?(['"`])((?:\\.|(?!\2).)*)\2/gs;

/** What is said in a property, piece by piece. */
export const wordsIn = (property: string): string[] => [...property.matchAll(said)].map(([, , , words = '']) => words);

/** A tag as it is written, its attributes in alphabetical order. Of attributes that hold words, only formulas count. */
export function tagOf(node: Node): string {
  const words = /^(go|lead|title|label|alt|caption|summary|aria-label|lang|rule|unit)$/;
  const attributes = (node.attributes ?? [])
    .filter(({ name }) => !words.test(name))
    .map(({ name, value }) => {
      if (typeof value === 'string') return `${name}=${value}`;
      if (typeof value !== 'object' || value === null || !('value' in value)) return name;
      const held = String(value.value).replace(said, (...found) => `${found[1]}: ${formulas(found[3] as string)}`);
      return `${name}={${held.replace(/\s+/g, ' ').trim()}}`;
    });
  return `<${[node.name ?? '', ...attributes.sort()].join(' ')}>`;
}

const formulas = (words: string): string => (words.match(/\$[^$]*\$/g) ?? []).sort().join(' ');
