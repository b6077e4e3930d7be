import type { Plugin } from 'vite';

interface Node {
  readonly type: string;
  readonly start: number;
  readonly end: number;
  readonly [key: string]: unknown;
}

interface Property extends Node {
  /** Spreads have neither. */
  readonly key?: { readonly name?: string };
  readonly value?: Node & { readonly properties?: readonly Property[] };
}

/**
 * Vite plugin: leaves out of a figure's script what only the build reads, since it stands in the HTML by then: title,
 * formula, the panels' sizes and names, what a step is called, and the names of the columns, in two languages each.
 */
export const serverOnly: Plugin = {
  name: 'downhill:server-only',
  enforce: 'post', // TypeScript has become JavaScript by then
  applyToEnvironment: ({ name }) => name === 'client',
  transform: {
    filter: { id: /\/components\/figures\/[\w-]+\.ts$/ },
    handler(code) {
      const cuts = (this.parse(code) as unknown as { body: Node[] }).body.flatMap(declared).flatMap(readAtBuildOnly);
      let shipped = code;
      for (const { start, end } of cuts.sort((a, b) => b.start - a.start)) {
        shipped = `${shipped.slice(0, start)}0${shipped.slice(end)}`;
      }
      return { code: shipped, map: null };
    },
  },
};

/** The properties of the object in `export default figure({ … })`, however the bundler writes the export. */
function declared(statement: Node): readonly Property[] {
  const declarations = (statement.declarations as { init: Node | null }[] | undefined)?.map(({ init }) => init) ?? [];
  return [statement.declaration as Node | undefined, ...declarations].flatMap((node) => {
    const isFigure = node?.type === 'CallExpression' && (node.callee as { name?: string }).name === 'figure';
    return isFigure ? ((node.arguments as Property['value'][])[0]?.properties ?? []) : [];
  });
}

function readAtBuildOnly({ key, value }: Property): Node[] {
  if (['title', 'panels', 'formula', 'stepName'].includes(key?.name ?? '')) return value ? [value] : [];
  if (key?.name !== 'columns') return [];
  return (value?.properties ?? []).flatMap((column) =>
    (column.value?.properties ?? [])
      .filter((property) => property.key?.name === 'label')
      .flatMap((property) => property.value ?? []),
  );
}
