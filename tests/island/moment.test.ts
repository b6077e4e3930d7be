import fc from 'fast-check';
import { expect, test } from 'vitest';
import { momentAt } from '../../src/components/island/moment.ts';

const steps = [0, 10, 30];
const self = (step: number): number => step;

test('at a whole position a run stands on its step, with all that drives it drawn', () => {
  const moment = momentAt(steps, 1);
  expect([moment.index, moment.step, moment.next, moment.move]).toEqual([1, 10, 30, 0]);
  expect([moment.between(self), moment.reach(48)]).toEqual([10, 48]);
});

test('between two steps the force grows first and the number moves after it', () => {
  expect(momentAt(steps, 0.2).between(self)).toBe(0);
  expect(momentAt(steps, 0.2).force).toBeCloseTo(0.5, 12);
  expect(momentAt(steps, 0.9).force).toBe(1);
  expect(momentAt(steps, 0.9).between(self)).toBeGreaterThan(5);
});

test('the last step is followed by itself', () => {
  const moment = momentAt(steps, 2);
  expect([moment.index, moment.next, moment.between(self)]).toEqual([2, 30, 30]);
});

test('positions outside the run are taken to its ends', () => {
  expect(momentAt(steps, -1).index).toBe(0);
  expect(momentAt(steps, 99).index).toBe(2);
});

test('a number on its way never leaves the two it travels between', () => {
  fc.assert(
    fc.property(fc.double({ min: 0, max: 2, noNaN: true }), (position) => {
      const moment = momentAt(steps, position);
      const here = moment.between(self);
      expect(here).toBeGreaterThanOrEqual(moment.step);
      expect(here).toBeLessThanOrEqual(moment.next);
    }),
    { seed: 4 },
  );
});
