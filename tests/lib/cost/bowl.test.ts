import { expect, test } from 'vitest';
import { bowlOf } from '../../../src/lib/cost/bowl.ts';
import { beans } from '../../../src/lib/data/beans.ts';

const data = beans({ sea: 'offset' });

test('the bowl of a hundred beans is flat, less so with centred sizes, and round with standardised ones', () => {
  expect(bowlOf(data, 'measured').ratio).toBeCloseTo(19.3, 1);
  expect(bowlOf(data, 'centred').ratio).toBeCloseTo(12, 1);
  expect(bowlOf(data, 'standardised').ratio).toBeCloseTo(1, 9);
});

test('while it is turned and cut, the same bowl is at hand', () => {
  expect(bowlOf(data, 'centred')).toBe(bowlOf(data, 'centred'));
});

test('sizes that are all equal make a trough', () => {
  expect(bowlOf({ xs: [2, 2], ys: [1, 3] }, 'measured').ratio).toBe(Infinity);
});
