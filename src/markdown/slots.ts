import { defineMdastPlugin } from 'satteri';

/**
 * Sätteri plugin: `<Fragment slot="…">` on a line right below text is read as a part of that paragraph, and its component
 * would never see it. It is moved out, to stand beside the paragraph as it was meant to.
 */
export const slots = defineMdastPlugin({
  name: 'slots',
  mdxJsxTextElement(node, context) {
    const named = node.attributes.some((each) => each.type === 'mdxJsxAttribute' && each.name === 'slot');
    const parent = context.parent(node);
    if (node.name !== 'Fragment' || !named || parent.type !== 'paragraph') return;
    const { name, attributes, children } = node;
    context.insertAfter(parent, { type: 'mdxJsxFlowElement', name, attributes, children } as never);
    context.removeNode(node);
  },
});
