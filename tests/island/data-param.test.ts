import { expect, test } from 'vitest';
import type { Chosen } from '../../src/components/island/params/data.ts';
import { Refusal } from '../../src/components/island/params/param.ts';
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

test.each([
  ['1\t2\n1,000\t3', '“1,000” could be 1000 or 1.000', '第 2 行 x 列的“1,000”有歧义，请写 1000 或 1.000。'],
  ['1,2\n3,4,5', 'has 3 columns', '第 2 行“3,4,5”有 3 列。每行要有 2 列，用逗号、分号、空格或制表符隔开。'],
])('what is wrong with the table %j is said in both languages', (typed, en, zh) => {
  const refused = param.parse(typed) as Refusal;
  expect(refused).toBeInstanceOf(Refusal);
  expect([refused.message.en, refused.message.zh]).toEqual([expect.stringContaining(en), zh]);
});
