import { expect, test } from 'vitest';
import type { Chosen } from '../../src/components/island/params/data.ts';
import { dataParam } from '../../src/components/island/params/usual.ts';

const param = dataParam('handful');

test('a ready-made data set that is handed on keeps its name, in the address too', () => {
  const chosen = param.accept(param.parse('beans')) as Chosen;
  expect(chosen.preset).toBe('beans');
  expect(param.format(chosen)).toBe('beans');
});

test('a data set with one point moved is the reader’s own', () => {
  const { xs, ys } = param.initial;
  const moved = param.accept({ xs, ys: ys.with(0, 0.3) }) as Chosen;
  expect(moved.preset).toBeUndefined();
  expect(param.format(moved)).toBe('0.2,0.3;0.4,0.2;0.5,0.46;0.7,0.38;0.9,0.74');
});
