import { defineHastPlugin } from 'satteri';
import { spoken } from './spoken.ts';

interface Node {
  readonly type: string;
  readonly tagName?: string;
  readonly value?: string;
  readonly properties?: Readonly<Record<string, unknown>>;
  readonly attributes?: readonly { readonly name?: string; readonly value?: unknown }[];
  readonly children?: readonly Node[];
}

/**
 * Sätteri plugin: the first cell of each row of a table heads that row, as the cells of its first row head their columns.
 * A head with a formula gets its name in plain letters: browsers leave formulas out of the names they make.
 */
export const tables = defineHastPlugin({
  name: 'tables',
  element: {
    filter: ['th', 'td'],
    visit(node, context) {
      const cell = node as Node;
      const first = context.parent(node).children.findIndex(({ type }) => type === 'element');
      if (cell.tagName === 'td' && context.indexOf(node) !== first) return;
      const scope = cell.tagName === 'th' ? 'col' : 'row';
      const name = /katex/.test(htmlOf(cell)) ? { ariaLabel: spoken(htmlOf(cell)) } : {};
      return { ...node, tagName: 'th', properties: { ...cell.properties, scope, ...name } } as never;
    },
  },
});

/** The HTML of what stands in a cell, as far as it is known: formulas are carried by a Fragment past the parser. */
const htmlOf = ({ value = '', attributes = [], children = [] }: Node): string =>
  value +
  attributes.map((each) => (each.name === 'set:html' ? String(each.value) : '')).join('') +
  children.map(htmlOf).join('');
