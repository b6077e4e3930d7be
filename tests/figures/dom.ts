import { parseHTML } from 'linkedom';
import type { AnyDefinition } from '../../src/components/island/figure.ts';
import { renderFigure } from '../../src/components/island/server.ts';
import type { Lang } from '../../src/components/island/text.ts';

/** A figure as the build writes it into a page, and its elements. */
export function drawn(
  definition: AnyDefinition,
  props: Readonly<Record<string, unknown>>,
  lang: Lang,
): { html: string; root: Element } {
  const html = renderFigure(definition, props, { lang, key: definition.name });
  const { document } = parseHTML(`<!doctype html><html><body>${html}</body></html>`);
  return { html, root: document.querySelector('figure')! };
}

/** Every attribute and text of a figure that says something no reader should see. */
export function unprintable(root: Element): string[] {
  const found: string[] = [];
  const bad = /NaN|undefined|Infinity|\[object/;
  for (const element of root.querySelectorAll('*')) {
    for (const { name, value } of element.attributes) {
      if (bad.test(value)) found.push(`${element.localName}[${name}]=${value.slice(0, 80)}`);
    }
    if (element.children.length === 0 && bad.test(element.textContent)) {
      found.push(`${element.localName}: ${element.textContent.slice(0, 80)}`);
    }
  }
  return found.slice(0, 5);
}

/** Every element of a drawing in words, in no particular order: two drawings with the same words look the same. */
export const picture = (root: Element): string[] =>
  [...root.querySelectorAll('svg *')]
    .map((element) => {
      const attributes = [...element.attributes].map(({ name, value }) => `${name}=${value}`).sort();
      const words = element.children.length === 0 ? element.textContent : '';
      return `${element.parentElement!.getAttribute('data-mark') ?? ''} > ${element.localName} ${attributes.join(' ')} ${words}`;
    })
    .sort();

/** What one list has and the other has not, shortened: empty when a drawing stayed the same. */
export function changes(before: readonly string[], after: readonly string[]): string[] {
  const [was, is] = [new Set(before), new Set(after)];
  return [
    ...before.filter((words) => !is.has(words)).map((words) => `lost: ${words.slice(0, 200)}`),
    ...after.filter((words) => !was.has(words)).map((words) => `new: ${words.slice(0, 200)}`),
    ...(before.length === after.length ? [] : [`${before.length} elements became ${after.length}`]),
  ];
}
