import { compile } from '../expression/evaluate.ts';
import { substitute } from '../expression/walk.ts';
import { remember } from '../remember.ts';
import { curves } from './curves.ts';
import type { CurveName } from './curves.ts';
import { secantSlope } from './secant.ts';
import { shrinkingGaps } from './shrinking-gaps.ts';

/** The secants from a point to its two neighbours at one gap; undefined where the curve has no value. */
export interface Closing {
  readonly gap: number;
  readonly rise: number | undefined;
  readonly right: number | undefined;
  readonly left: number | undefined;
}

/** A curve ready to be drawn, and its secants at a point as the gap shrinks tenfold from step to step. */
export interface ClosingIn {
  readonly f: (w: number) => number;
  readonly value: number | undefined;
  /** The derivative there, if there is one. */
  readonly limit: number | undefined;
  readonly steps: readonly Closing[];
}

/** Lets the neighbours of a point close in on it, from `gap` down to 10⁻⁸ (or `gap` alone, if that is smaller). */
export function closingIn(name: CurveName, w: number, gap: number): ClosingIn {
  const { f, slope } = prepared(name);
  const steps = shrinkingGaps(gap).map((each) => ({
    gap: each,
    rise: finite(f(w + each) - f(w)),
    right: finite(secantSlope(f, w, each)),
    left: finite(secantSlope(f, w, -each)),
  }));
  return { f, value: finite(f(w)), limit: finite(slope(w)), steps };
}

const prepared = remember((name: CurveName) => {
  const { value, slope, constants } = curves[name];
  return { f: compile(substitute(value, constants), ['w']), slope: compile(substitute(slope, constants), ['w']) };
});

const finite = (value: number): number | undefined => (Number.isFinite(value) ? value : undefined);
