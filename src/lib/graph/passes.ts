/** A forward pass, and no backward pass, one, or a second one on top of the first: the latter two as they should not be. */

import type { Node } from './graph.ts';
import { passSteps, type PassStep } from './steps.ts';

export type Passes = 'none' | 'once' | 'twice';

/** A step of the passes; the first one has only the inputs. */
export type Stop = Omit<PassStep, 'pass' | 'node'> & {
  readonly pass: 'start' | PassStep['pass'];
  /** The node whose turn it is; at the start nobody's. */
  readonly node?: Node;
  /** Which backward pass it is; 0 before the first. */
  readonly round: 0 | 1 | 2;
};

/** The passes as data. Derivatives add up from pass to pass, for nobody has cleared them. */
export function passes(nodes: readonly Node[], output: Node, times: Passes): Stop[] {
  const all = passSteps({ nodes: nodes as Node[] }, output);
  const unknown = nodes.map(() => undefined);
  const values = nodes.map((node) => (node.parents.length === 0 ? node.value : undefined));
  const start: Stop = { pass: 'start', round: 0, contributions: [], values, derivatives: unknown };
  const there = all.filter(({ pass }) => pass === 'forward').map((step): Stop => ({ ...step, round: 0 }));
  const back = all.filter(({ pass }) => pass === 'backward').map((step): Stop => ({ ...step, round: 1 }));
  if (times === 'none') return [start, ...there];
  if (times === 'once') return [start, ...there, ...back];
  const first = back.at(-1)!.derivatives;
  const again = back.map((step): Stop => {
    const sum = (one: number | undefined, other: number | undefined) =>
      one === undefined ? other : one + (other ?? 0);
    return { ...step, round: 2, derivatives: first.map((before, i) => sum(before, step.derivatives[i])) };
  });
  return [start, ...there, ...back, ...again];
}
