import { relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { defineMdastPlugin } from 'satteri';
import { typeset } from './typeset.ts';

/** Sätteri plugin: `$…$` and `$$…$$` become typeset HTML while the site is built. */
export const maths = defineMdastPlugin({
  name: 'maths',
  inlineMath(node, context) {
    context.replaceNode(node, html(typesetIn(context.fileURL, node.value, false), context.sourceFormat));
  },
  math(node, context) {
    const box = `<div class="formula" role="group">${typesetIn(context.fileURL, node.value, true)}</div>`;
    context.replaceNode(node, html(box, context.sourceFormat));
  },
});

/** The formula as HTML; one that cannot be typeset is told with the file it stands in. */
function typesetIn(file: URL | undefined, tex: string, display: boolean): string {
  try {
    return typeset(tex, display);
  } catch (error) {
    if (!file) throw error;
    throw new Error(`${relative('.', fileURLToPath(file))}: ${(error as Error).message}`, { cause: error });
  }
}

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
