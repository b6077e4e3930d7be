import type { FlatNetwork } from './flat.ts';
import { interceptIndex, weightIndex } from './shape.ts';

/**
 * The prediction taken apart: what each neuron of the last hidden layer adds to it, its output times its weight. The
 * shares and the output's intercept add up to the prediction.
 */
export function shares(
  { layers }: Pick<FlatNetwork, 'layers'>,
  parameters: readonly number[],
  outputs: readonly (readonly number[])[],
): { readonly shares: readonly number[]; readonly intercept: number } {
  const last = layers.at(-1)!;
  const before = outputs.at(-2)!;
  return {
    shares: before.map((value, i) => value * parameters[weightIndex(last, 0, i)]!),
    intercept: parameters[interceptIndex(last, 0)]!,
  };
}
