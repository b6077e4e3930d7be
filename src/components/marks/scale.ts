import { ticks } from 'd3-array';
import type { Scale } from './panel.ts';

type Pair = readonly [number, number];

// Two scales are all the figures need. d3-scale brings colours, dates and number formats along: ten times the weight of
// everything else a chapter ships.

/** Round values within a domain, about `count` of them; none where it is too narrow for a number to be told from the next. */
export const ticksOf = ([low, high]: Pair, count: number): number[] =>
  Number.isFinite(1 / (high - low)) ? ticks(low, high, count) : [];

/** A linear scale from a domain to positions in the panel. */
export function linear(domain: Pair, range: Pair): Scale {
  const units = (range[1] - range[0]) / (domain[1] - domain[0]);
  const factor = Number.isFinite(units) ? units : 1; // a domain without width: everything stands at its left end
  return Object.assign((value: number) => range[0] + (value - domain[0]) * factor, {
    domain: () => [...domain],
    range: () => [...range],
    ticks: (count = 5) => ticksOf(domain, count),
    invert: (position: number) => domain[0] + (position - range[0]) / factor,
  });
}

/** A logarithmic scale over a positive domain; its ticks are powers of ten. Zero and below stand at its lower end. */
export function log(domain: Pair, range: Pair): Scale {
  const exponents: Pair = [Math.log10(domain[0]), Math.log10(domain[1])];
  const inner = linear(exponents, range);
  return Object.assign((value: number) => inner(value > 0 ? Math.log10(value) : exponents[0]), {
    domain: () => [...domain],
    range: () => [...range],
    ticks: (count = 5) => {
      const [low, high] = [Math.ceil(exponents[0] - 1e-9), Math.floor(exponents[1] + 1e-9)];
      const every = Math.max(1, Math.ceil((high - low) / count));
      return Array.from({ length: Math.floor((high - low) / every) + 1 }, (_, i) => 10 ** (low + i * every));
    },
    invert: (position: number) => 10 ** inner.invert(position),
  });
}
