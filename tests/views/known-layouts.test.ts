import prettier from 'prettier';
import { expect, test } from 'vitest';
import { initialValues } from '../../src/components/island/values.ts';
import type { SystemParam, TypedSystem } from '../../src/components/island/params/system.ts';
import type { Node } from '../../src/lib/graph/graph.ts';
import { layOut } from '../../src/components/graph-layout/lay-out.ts';
import { shapeOf } from '../../src/components/graph-layout/layers.ts';
import { definitionOf } from '../figures/all.ts';

const file = '../../src/components/graph-layout/known-layouts.json';

/** The graphs that the figures draw without a reader's typing. */
function drawnByTheCourse(): (readonly Node[])[] {
  const { f } = definitionOf('graph').params as unknown as { f: SystemParam };
  const neuron = definitionOf('neuron-graph');
  const { f: ofNeuron } = neuron.trace(initialValues(neuron.params, {})) as unknown as {
    f: { nodes: readonly Node[] };
  };
  return [...f.examples.map((example) => (f.parse(example) as TypedSystem).nodes), ofNeuron.nodes];
}

test('what is laid out beforehand is what the library says; `npx vitest run known-layouts -u` writes it anew', async () => {
  const layouts = Object.fromEntries(drawnByTheCourse().map((nodes) => [shapeOf(nodes), layOut(nodes)]));
  const style = await prettier.resolveConfig(new URL(file, import.meta.url));
  await expect(await prettier.format(JSON.stringify(layouts), { ...style, parser: 'json' })).toMatchFileSnapshot(file);
});
