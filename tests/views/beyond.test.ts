import { expect, test } from 'vitest';
import { momentAt } from '../../src/components/island/moment.ts';
import { beyond } from '../../src/components/views/beyond.ts';

test('on its way from one side to the other a point wears the number of the side it is on', () => {
  const told = (position: number) => beyond(momentAt([-3, 5, -9], position), (value) => value, 1);
  expect([0, 0.2, 0.8, 1, 1.1, 1.9, 2].map(told)).toEqual([-3, -3, 5, 5, 5, -9, -9]);
});
