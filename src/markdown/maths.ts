import { defineMdastPlugin } from 'satteri';
import { typeset } from './typeset.ts';

/** Sätteri plugin: `$…$` and `$$…$$` become typeset HTML while the site is built. */
export const maths = defineMdastPlugin({
  name: 'maths',
  inlineMath(node, context) {
    context.replaceNode(node, html(typeset(node.value, false), context.sourceFormat));
  },
  math(node, context) {
    const box = `<div class="formula" role="group">${typeset(node.value, true)}</div>`;
    context.replaceNode(node, html(box, context.sourceFormat));
  },
});

// MDX has no raw HTML: there a Fragment carries it past the parser.
function html(value: string, format: 'markdown' | 'mdx') {
  if (format === 'markdown') return { type: 'html', value } as const;
  return {
    type: value.startsWith('<div') ? 'mdxJsxFlowElement' : 'mdxJsxTextElement',
    name: 'Fragment',
    attributes: [{ type: 'mdxJsxAttribute', name: 'set:html', value }],
    children: [],
  } as never;
}
