import { expect, test } from 'vitest';
import { number } from '../../src/components/island/params/number.ts';
import { fromSlider, toSlider } from '../../src/components/island/slider.ts';
import { text } from '../../src/components/island/text.ts';

const label = text('Value', '数值');

test('a log slider gives each decade the same length', () => {
  const rate = number(0.01, { min: 1e-9, max: 1000, slider: [0.001, 1], log: true, label });
  expect(toSlider(rate, 0.01)).toEqual({ at: -2, ends: [-3, 0] });
  expect(fromSlider(rate, -2)).toBe(0.01);
  expect(fromSlider(rate, -1.7)).toBe(0.02);
});

test('a value beyond the slider stands at its end', () => {
  const w = number(0, { min: -1e6, max: 1e6, slider: [-1, 4], step: 0.05, label });
  expect(toSlider(w, 500).at).toBe(4);
});

test('a linear slider gives numbers as short as its step', () => {
  const w = number(0, { min: -1, max: 4, step: 0.05, label });
  expect(fromSlider(w, 0.15000000000000002)).toBe(0.15);
  expect(fromSlider(number(1, { min: 1, max: 60, whole: true, label }), 7)).toBe(7);
});
