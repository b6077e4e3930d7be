import synaptic from 'synaptic';
import { expect, test } from 'vitest';
import { riseAndFall } from '../../../src/lib/data/rise-and-fall.ts';
import { flatNetwork } from '../../../src/lib/network/flat.ts';
import { initialParameters } from '../../../src/lib/network/initial.ts';

// The same network (1–4–1, tanh), from the same weights, on the same hundred beans, one bean an update.
const shape = { hidden: [4], activation: 'tanh' } as const;
const data = riseAndFall();
const rate = 0.05;
const start = initialParameters(shape, 7);
const flat = flatNetwork(shape);
const samples = data.xs.map((_, i) => [i]);

function ours() {
  const at = [...start];
  const gradient = at.map(() => 0);
  return {
    predict: (x: number) => flat.predict(at, x),
    epoch() {
      for (const sample of samples) {
        flat.gradient(at, data, sample, gradient);
        for (let p = 0; p < at.length; p++) at[p]! -= rate * gradient[p]!;
      }
    },
  };
}

function theirs() {
  const [input, hidden, output] = [new synaptic.Layer(1), new synaptic.Layer(4), new synaptic.Layer(1)];
  input.project(hidden);
  hidden.project(output);
  hidden.set({ squash: synaptic.Neuron.squash.TANH });
  output.set({ squash: synaptic.Neuron.squash.IDENTITY });
  let p = 0;
  for (const neuron of [...hidden.list, ...output.list]) {
    for (const connection of Object.values(neuron.connections.inputs)) connection.weight = start[p++]!;
    neuron.bias = start[p++]!;
  }
  const network = new synaptic.Network({ input, hidden: [hidden], output });
  return {
    predict: (x: number) => network.activate([x])[0]!,
    epoch() {
      for (let i = 0; i < data.xs.length; i++) {
        network.activate([data.xs[i]!]);
        network.propagate(2 * rate, [data.ys[i]!]); // it leaves the 2 of the square to the rate
      }
    },
  };
}

test('one epoch of a small network, beside synaptic', { timeout: 120_000 }, async ({ bench }) => {
  const [here, there] = [ours(), theirs()];
  for (const x of [0, 0.3, 0.9]) expect(there.predict(x)).toBeCloseTo(here.predict(x), 12);
  here.epoch();
  there.epoch();
  // It moves the output's weights before it sends the error through them, so the two part by a little.
  for (const x of [0, 0.3, 0.9]) expect(there.predict(x)).toBeCloseTo(here.predict(x), 1);
  await bench.compare(
    bench('this project, flat', () => here.epoch()),
    bench('synaptic', () => there.epoch()),
  );
});
