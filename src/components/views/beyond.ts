import type { Moment } from '../island/moment.ts';

/**
 * The number to tell of a point that has left the picture: that of the step on its side of the middle. On the way from one
 * side to the other it is out at the first, seen, and out at the second: it never wears the number of the far side.
 */
export function beyond<S>(moment: Moment<S>, at: (step: S) => number, middle: number): number {
  const here = moment.between(at);
  const [from, to] = [at(moment.step), at(moment.next)];
  return Math.sign(from - middle) === Math.sign(here - middle) ? from : to;
}
