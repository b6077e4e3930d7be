import type { NumberParam } from './params/number.ts';

// A slider on a log scale moves over the logarithms, so that 0.001 to 0.01 is as long as 0.01 to 0.1.

/** Where a value stands on its slider, and where the slider ends. */
export function toSlider(param: NumberParam, value: number): { at: number; ends: readonly [number, number] } {
  const place = param.log ? Math.log10 : (x: number) => x;
  const ends = [place(param.slider[0]), place(param.slider[1])] as const;
  return { at: Math.max(ends[0], Math.min(ends[1], place(value))), ends };
}

/** The value at a place of the slider: on a log scale to two significant digits, else on the parameter's own grid. */
export function fromSlider(param: NumberParam, at: number): number {
  if (param.log) return Number((10 ** at).toPrecision(2));
  const decimals = Math.max(0, -Math.floor(Math.log10(param.step) + 1e-9) + 1);
  return Number(at.toFixed(decimals));
}
