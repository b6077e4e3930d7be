/** The target chase of the chapter Backpropagation: move w and b until z = (2w + b)(b + 1) is 60. */

import { finiteNumber, oneOf, rateNumber } from '../checks.ts';
import { Graph } from './graph.ts';

const MOST = 100; // corrections

export type Move = 'b' | 'w' | 'both';
export type Way = 'kept slope' | 'renewed slope' | 'descent';

export interface ChaseOptions {
  /** Which of the two numbers may move. */
  readonly move: Move;
  /**
   * How a residual turns into a correction. With a slope: residual / slope, as if z were a straight line; when both
   * move, the shortest correction that does it, residual·g / |g|² for the gradient g of z. The slope is that of the
   * start, or that of each new point (Newton's method). `descent` goes down on the cost (target − z)² instead.
   */
  readonly way: Way;
  readonly start?: { readonly w: number; readonly b: number };
  readonly target?: number;
  /** The chase ends when |target − z| is no larger. */
  readonly tolerance?: number;
  /** The learning rate of descent. */
  readonly rate?: number;
}

export interface ChaseRow {
  /** How many corrections led here. */
  readonly step: number;
  readonly w: number;
  readonly b: number;
  readonly x: number;
  readonly y: number;
  readonly z: number;
  /** target − z. */
  readonly residual: number;
  /** The derivatives of z the correction uses: with a kept slope those of the start. */
  readonly slopes: { readonly w: number; readonly b: number };
  /** The correction that follows; 0 for what is held fast, and in the last row. */
  readonly change: { readonly w: number; readonly b: number };
}

export interface Chase {
  /** Every number in it is finite. */
  readonly rows: readonly ChaseRow[];
  /** Why it ended: on target; no slope to divide by; numbers too large to be held; too many corrections. */
  readonly ending: 'reached' | 'flat' | 'not finite' | 'too many steps';
}

/**
 * Chases the target from the start, w = 3 and b = 4 unless given otherwise, until |60 − z| ≤ 0.00001.
 *
 * @throws InputError if a number, or z at the start, is not finite, the rate is negative, or an option is unknown
 */
export function chase({
  move,
  way,
  start = { w: 3, b: 4 },
  target = 60,
  tolerance = 1e-5,
  rate = 0.001,
}: ChaseOptions): Chase {
  oneOf('move', move, ['b', 'w', 'both']);
  oneOf('way', way, ['kept slope', 'renewed slope', 'descent']);
  finiteNumber('target', target);
  finiteNumber('tolerance', tolerance);
  rateNumber('rate', rate);
  const at = pass();
  const rows: ChaseRow[] = [];
  let { w, b } = { w: finiteNumber('w', start.w), b: finiteNumber('b', start.b) };
  const { z, slopes: first } = at(w, b);
  finiteNumber('z', z);

  for (let step = 0; ; step++) {
    const here = at(w, b);
    const slopes = way === 'kept slope' ? first : here.slopes;
    const residual = target - here.z;
    const row = { step, w, b, x: here.x, y: here.y, z: here.z, residual, slopes, change: { w: 0, b: 0 } };
    const numbers = [w, b, row.x, row.y, row.z, residual, slopes.w, slopes.b];
    if (!numbers.every(Number.isFinite)) return { rows: withoutLastChange(rows), ending: 'not finite' };
    const g = { w: move === 'b' ? 0 : slopes.w, b: move === 'w' ? 0 : slopes.b };
    const squared = g.w * g.w + g.b * g.b;
    const ending = Math.abs(residual) <= tolerance ? 'reached' : squared === 0 ? 'flat' : undefined;
    if (ending || step === MOST) return { rows: [...rows, row], ending: ending ?? 'too many steps' };
    const change = (slope: number) => (way === 'descent' ? 2 * rate * residual * slope : (residual * slope) / squared);
    rows.push({ ...row, change: { w: change(g.w), b: change(g.b) } });
    w += change(g.w);
    b += change(g.b);
  }
}

/** z and all that leads to it, by one forward and one backward pass through its graph. */
function pass() {
  const graph = new Graph();
  const w = graph.input(NaN, 'w');
  const b = graph.input(NaN, 'b');
  const x = graph.apply('add', graph.apply('mul', graph.constant(2), w), b);
  const y = graph.apply('add', b, graph.constant(1));
  const z = graph.apply('mul', x, y);
  return (atW: number, atB: number) => {
    [w.value, b.value] = [atW, atB];
    graph.zero();
    graph.forward();
    graph.backward(z);
    return { x: x.value, y: y.value, z: z.value, slopes: { w: w.derivative, b: b.derivative } };
  };
}

/** The rows, the last one without the correction that led out of the finite numbers. */
function withoutLastChange(rows: readonly ChaseRow[]): ChaseRow[] {
  return rows.map((row, i) => (i === rows.length - 1 ? { ...row, change: { w: 0, b: 0 } } : row));
}
