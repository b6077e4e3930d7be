import { expect, test } from 'vitest';
import { number } from '../../src/components/island/params/number.ts';
import { Refusal } from '../../src/components/island/params/param.ts';
import { point } from '../../src/components/island/params/point.ts';
import { text } from '../../src/components/island/text.ts';

const words = text('Value', '数值');
const value = number(1, { label: words, min: -1e6, max: 1e6 });
const place = point([0, 0], { label: words, names: [words, words], min: [-9, -9], max: [9, 9] });
const said = (taken: unknown): string => (taken instanceof Refusal ? taken.message.en : 'taken');

test('a number that could be a thousand or one is refused with both, whatever is allowed', () => {
  expect(said(value.parse('1,000'))).toBe('“1,000” could be 1000 or 1.000. Type one of these.');
  expect(value.parse('1,00')).toBe(1);
  expect(said(value.parse('2²'))).toContain('“2²” cannot be used');
});

test('so is a coordinate typed into its field, while two coordinates of an address are two numbers', () => {
  expect(said(place.accept('1,000'))).toContain('1000 or 1.000');
  expect(place.parse('1,000')).toEqual([1, 0]);
  expect(said(place.parse('1,100'))).toContain('“1,100” cannot be used');
  expect(said(place.accept([1, 100]))).toContain('“1,100” cannot be used');
  expect(said(place.accept('5,5'))).toContain('“5,5” cannot be used');
});
