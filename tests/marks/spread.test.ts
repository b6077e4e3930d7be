import { expect, test } from 'vitest';
import { spread } from '../../src/components/marks/spread.ts';

const room = { apart: 16, top: 20, bottom: 200 };

test('two names stand beside their heights as long as they are far enough apart', () => {
  expect(spread([50, 90], room)).toEqual([50, 90]);
  expect(spread([90, 50], room)).toEqual([90, 50]);
});

test('closer ones are pushed apart, the upper one up and the lower one down', () => {
  expect(spread([100, 104], room)).toEqual([94, 110]);
  expect(spread([104, 100], room)).toEqual([110, 94]);
  expect(spread([100, 100], room)).toEqual([92, 108]);
});

test('at the floor and at the ceiling they move together', () => {
  expect(spread([200, 198], room)).toEqual([200, 184]);
  expect(spread([20, 21], room)).toEqual([20, 36]);
  expect(spread([10, 300], room)).toEqual([20, 200]);
});
