import { describe, expect, test } from 'vitest';
import { expression } from '../../src/components/island/params/expression.ts';
import { Refusal } from '../../src/components/island/params/param.ts';
import { text } from '../../src/components/island/text.ts';
import { evaluate } from '../../src/lib/expression/evaluate.ts';
import { halfWidth, hasChinese } from '../content/chinese.ts';

const param = expression('x^2', { label: text('Expression', '算式'), most: 20 });
const refusal = (typed: string): Refusal => {
  const taken = param.parse(typed);
  if (!(taken instanceof Refusal)) throw new Error(`“${typed}” was taken.`);
  return taken;
};

describe('what is taken', () => {
  test('is an expression in one variable, whatever it is called', () => {
    const taken = param.parse(' (3 − 2w)² ');
    if (taken instanceof Refusal) throw new Error(taken.message.en);
    expect([taken.source, taken.variable]).toEqual(['(3 − 2w)²', 'w']);
    expect(evaluate(taken.tree, { w: 0.5 })).toBe(4);
  });

  test('may be a constant: then the variable is x', () => {
    expect(param.parse('7')).toMatchObject({ variable: 'x' });
  });

  test('is written into an address just as it was typed', () => {
    const taken = param.accept('2x+ 1');
    if (taken instanceof Refusal) throw new Error(taken.message.en);
    expect(param.format(taken)).toBe('2x+ 1');
    expect(param.accept(taken)).toBe(taken);
  });

  test('is the very value it starts with, when that is typed again', () => {
    expect(param.parse(' x^2 ')).toBe(param.initial);
  });
});

describe('what is refused', () => {
  test.each([
    ['2x + * 3', 5],
    ['x + y', 4],
    ['(x', 0],
    ['3 $ x', 2],
    ['foo(x)', 0],
    ['x^', 2],
  ])('%s: the message points at the character', (typed, at) => {
    const { message, at: place } = refusal(typed);
    expect(place).toBe(at);
    const around = `${typed.slice(0, at)}▸${typed.slice(at)}`;
    expect(message.en).toContain(around);
    expect(message.zh).toContain(around);
    expect(hasChinese(message.zh)).toBe(true);
    expect(halfWidth(message.zh.replace(around, ''))).toEqual([]);
  });

  test('a second variable is named', () => {
    expect(refusal('x + y').message.en).toContain('x and y');
    expect(refusal('x + y').message.zh).toContain('x 和 y');
  });

  test('more parts than the figure can carry are counted', () => {
    expect(refusal('x*'.repeat(20) + 'x').message.en).toMatch(/41 parts; at most 20/);
  });

  test('a long text is quoted briefly', () => {
    for (const typed of ['x'.repeat(600), '9'.repeat(50_000), `${'('.repeat(400)}x`, `${'x + '.repeat(100)}豆 $`]) {
      expect(refusal(typed).message.en.length).toBeLessThan(300);
    }
  });

  test('nothing at all asks for an expression', () => {
    expect(refusal('').message.en).toContain('type one like x^2');
    expect(refusal('').at).toBeUndefined();
  });
});

test('an initial expression that cannot be read stops the build', () => {
  expect(() => expression('x +', { label: text('f', '函数') })).toThrow();
  expect(() => expression('x + y', { label: text('f', '函数') })).toThrow(/two variables/);
});
