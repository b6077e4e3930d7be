import { functions } from '../expression/functions.ts';
import type { Activation } from './shape.ts';

/** What a neuron makes of its weighted sum. For each of them the derivative can be told from the value alone. */
export const activations: Readonly<
  Record<Activation, { readonly value: (sum: number) => number; readonly derivative: (value: number) => number }>
> = {
  tanh: { value: functions.tanh.value, derivative: (value) => 1 - value * value },
  sigmoid: { value: functions.sigmoid.value, derivative: (value) => value * (1 - value) },
  relu: { value: (sum) => Math.max(0, sum), derivative: (value) => (value > 0 ? 1 : 0) },
  none: { value: (sum) => sum, derivative: () => 1 },
};
