import type { Plugin } from 'vite';
import type { Lang } from './text.ts';

interface Node {
  readonly type: string;
  readonly start: number;
  readonly end: number;
  readonly [key: string]: unknown;
}
interface Range {
  readonly start: number;
  readonly end: number;
  readonly by?: string;
}

/** Vite plugin: writes `text('…', '…')` as the pair it makes, so that a half of it can be left out of a page's script. */
export const textPairs: Plugin = {
  name: 'downhill:text-pairs',
  enforce: 'post', // TypeScript has become JavaScript by then
  applyToEnvironment: ({ name }) => name === 'client',
  transform: {
    filter: { id: /\/src\/components\/.*\.ts$/, code: /\btext\(/ },
    handler(code) {
      const changes = nodesOf(this.parse(code)).flatMap(({ type, callee, arguments: given, start, end }): Range[] => {
        const [en, zh] = (given ?? []) as Node[];
        if (type !== 'CallExpression' || (callee as { name?: string }).name !== 'text' || !en || !zh) return [];
        return [
          { start, end: en.start, by: '({ en: ' },
          { start: en.end, end: zh.start, by: ', zh: ' },
          { start: zh.end, end, by: ' })' },
        ];
      });
      return { code: replaced(code, changes), map: null };
    },
  },
};

/**
 * Vite plugin: the English message of an InputError, or of a `mistake` in an expression, becomes half of a pair without a
 * Chinese one. A Chinese page says what was refused by the error's code.
 */
export const englishMessages: Plugin = {
  name: 'downhill:english-messages',
  enforce: 'post',
  applyToEnvironment: ({ name }) => name === 'client',
  transform: {
    filter: { id: /\/src\/lib\/.*\.ts$/, code: /\b(InputError|mistake)\(/ },
    handler(code) {
      const changes = nodesOf(this.parse(code)).flatMap(({ type, callee, arguments: given }): Range[] => {
        const message = (given as Node[] | undefined)?.at(-1);
        const called = `${type} ${(callee as { name?: string } | undefined)?.name}`;
        if (!message || !['NewExpression InputError', 'CallExpression mistake'].includes(called)) return [];
        return [
          { start: message.start, end: message.start, by: '({ en: ' },
          { start: message.end, end: message.end, by: ", zh: '' }).en" },
        ];
      });
      return { code: replaced(code, changes), map: null };
    },
  },
};

/** Code in which every `{ en: …, zh: … }` keeps the words of one language only. `parse` gives the code's syntax tree. */
export function inOneLanguage(code: string, lang: Lang, parse: (code: string) => unknown): string {
  const cuts = nodesOf(parse(code)).flatMap(({ type, properties }): Range[] => {
    const [first, second, more] = (properties ?? []) as (Node & { key?: { name?: string } })[];
    const names = [first?.key?.name, second?.key?.name].sort().join();
    if (type !== 'ObjectExpression' || !first || !second || more || names !== 'en,zh') return [];
    if (first.key!.name === lang) return [{ start: first.end, end: second.end }];
    return [{ start: first.start, end: second.start }];
  });
  return replaced(code, cuts);
}

/** All nodes of a syntax tree, from the outside in. */
function nodesOf(tree: unknown): Node[] {
  if (typeof tree !== 'object' || tree === null) return [];
  const inside = Object.values(tree).flatMap(nodesOf);
  return 'type' in tree && 'start' in tree ? [tree as Node, ...inside] : inside;
}

/** The code with ranges of it replaced, or taken out; what lies within another one goes with it. */
function replaced(code: string, ranges: readonly Range[]): string {
  let written = '';
  let from = 0;
  for (const { start, end, by = '' } of ranges.toSorted((one, other) => one.start - other.start)) {
    if (start < from) continue;
    written += code.slice(from, start) + by;
    from = end;
  }
  return written + code.slice(from);
}
