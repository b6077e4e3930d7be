import { tickStep } from 'd3-array';
import type { Dataset } from '../../lib/data/dataset.ts';
import { short } from './numbers.ts';
import type { NumberParam } from './params/number.ts';
import { coordinates } from './params/coordinates.ts';
import type { AnyParam } from './params/param.ts';
import type { PointParam } from './params/point.ts';
import { fromSlider, toSlider } from './slider.ts';
import type { Handle } from './stage.ts';
import { text, type Lang } from './text.ts';

type Pair = readonly [number, number];

/** What moving a handle does to its parameter, whatever the parameter's kind; all of it without a browser. */
export interface Mover {
  /** What a slider says of itself: where it stands, between what ends, and the value in words. */
  readonly now: number;
  readonly ends: Pair;
  readonly words: string;
  /** The parameter's value after a drag to where `take` read `taken`: within bounds, on the parameter's grid. */
  dragged(taken: unknown): unknown;
  /** The parameter's value after a key, or undefined for a key that moves nothing. */
  keyed(key: string): unknown;
}

/** How the handle moves its parameter from this value on. */
export function moverOf(param: AnyParam, value: unknown, handle: Handle, lang: Lang): Mover {
  if (param.kind === 'number') return numberMover(withEnds(param as NumberParam, handle), value as number);
  if (param.kind !== 'point') return dataMover(value as Dataset, handle, lang);
  const { names, symbols } = param as PointParam;
  const called = symbols && names[0] === names[1] ? symbols : names.map((name) => name[lang]);
  return planeMover(value as Pair, handle.within ? room(handle.within) : (param as PointParam), called, lang);
}

/** A parameter that goes as far as its slider, or as this handle can go with it. */
const withEnds = (param: NumberParam, { within }: Handle): NumberParam =>
  within ? { ...param, slider: within[0] } : param;

const ways: Readonly<Record<string, Pair>> = {
  ArrowRight: [1, 0],
  ArrowLeft: [-1, 0],
  ArrowUp: [0, 1],
  ArrowDown: [0, -1],
  PageUp: [0, 10],
  PageDown: [0, -10],
};

/** One step a key, ten a page, the ends of the slider for Home and End; on a log scale a step is a fiftieth of it. */
function numberMover(param: NumberParam, value: number): Mover {
  const { at, ends } = toSlider(param, value);
  return {
    now: value,
    ends: param.slider,
    words: short(value, 4),
    dragged: (taken) => fromSlider(param, toSlider(param, taken as number).at),
    keyed(key) {
      if (key === 'Home') return param.slider[0];
      if (key === 'End') return param.slider[1];
      const way = ways[key];
      if (!way) return undefined;
      const step = param.log ? (ends[1] - ends[0]) / 50 : param.step;
      return fromSlider(param, Math.max(ends[0], Math.min(ends[1], at + (way[0] + way[1]) * step)));
    },
  };
}

/** Arrows move in four directions, Home and End go to the left and the right end. A unit in a name goes behind the number. */
function planeMover(
  value: Pair,
  { min, max, step }: Pick<PointParam, 'min' | 'max' | 'step'>,
  names: readonly string[],
  lang: Lang,
): Mover {
  const held = (pair: Pair): number[] =>
    pair.map((v, i) => {
      const decimals = Math.min(100, Math.max(0, 1 - Math.floor(Math.log10(step[i]!))));
      return Number(Math.max(min[i]!, Math.min(max[i]!, v)).toFixed(decimals));
    });
  return {
    now: value[0],
    ends: [min[0], max[0]],
    words: value
      .map((v, i) => names[i]!.replace(/ ?[（(](.)[)）]|$/, ` ${short(v, 4)}$1`))
      .join(text(', ', '，')[lang]),
    dragged: (taken) => held(taken as Pair),
    keyed(key) {
      // Where nearly everything is allowed, the ends are out of sight: there Home and End go fifty steps.
      const far = (max[0] - min[0]) / step[0] > 1000 ? 50 * step[0] : Infinity;
      if (key === 'Home') return held([Math.max(min[0], value[0] - far), value[1]]);
      if (key === 'End') return held([Math.min(max[0], value[0] + far), value[1]]);
      const way = ways[key];
      return way && held([value[0] + way[0] * step[0], value[1] + way[1] * step[1]]);
    },
  };
}

/** One point of a data set; what comes back is the whole table with that point moved. */
function dataMover({ xs, ys }: Dataset, { point = 0, within = [extent(xs), extent(ys)] }: Handle, lang: Lang): Mover {
  const names = coordinates.map((name) => name[lang]);
  const plane = planeMover([xs[point]!, ys[point]!], room(within), names, lang);
  const table = (moved: unknown): Dataset | undefined =>
    moved ? { xs: xs.with(point, (moved as Pair)[0]), ys: ys.with(point, (moved as Pair)[1]) } : undefined;
  return {
    ...plane,
    dragged: (taken) => table(plane.dragged(taken)),
    keyed: (key) => table(plane.keyed(key)),
  };
}

/** How far a point may go in a rectangle, and in what steps: about a hundred from end to end. */
const room = ([[left, right], [bottom, top]]: NonNullable<Handle['within']>) => ({
  min: [left, bottom] as const,
  max: [right, top] as const,
  step: [tickStep(left, right, 100) || 1, tickStep(bottom, top, 100) || 1] as const,
});

/** From zero, or from the least value, to the largest. */
const extent = (values: readonly number[]): Pair => [
  values.reduce((least, value) => Math.min(least, value), 0),
  values.reduce((most, value) => Math.max(most, value), 0),
];
