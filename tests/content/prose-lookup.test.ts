import { expect, test } from 'vitest';
import { lookup, lookupNumber, parseReference } from '../../src/components/prose/lookup.ts';

test('a number of a figure is looked up at its usual values', () => {
  expect(lookup('by-hand.loss', { at: 1 })).toBeCloseTo(30, 12);
  expect(lookup('by-hand.loss', { at: 2 })).toBeCloseTo(21.675, 12);
  expect(lookup('by-hand.f5')).toBe(0);
  expect(lookup('by-hand.f5', { at: 'last' })).toBeCloseTo(9.612, 3);
});

test('other values take the place of the usual ones, typed as in a tag or as in an address', () => {
  expect(lookup('by-hand.w', { at: 1, params: { rate: 0.02 } })).toBeCloseTo(0.6, 12);
  expect(lookup('by-hand.w', { at: 1, params: { rate: '0.02' } })).toBeCloseTo(0.6, 12);
  expect(lookup('by-hand.w', { at: 1, params: { data: '1,3;2,6' } })).toBeCloseTo(0.15, 12);
});

test('a slot is looked up like a column, and read back as a number where one is needed', () => {
  expect(lookup('learning-rate.rate')).toBe('0.02');
  expect(lookupNumber('learning-rate.rate')).toBe(0.02);
});

test('what does not exist stops the build, and the message says what does', () => {
  expect(() => lookup('by-foot.loss')).toThrow(/no figure "by-foot". There are: .*by-hand/);
  expect(() => lookup('by-hand')).toThrow(/Allowed: figure.column/);
  expect(() => lookup('by-hand.losses')).toThrow(/no number "losses". It has: loss, gradient/);
  expect(() => lookup('by-hand.loss', { at: 21 })).toThrow(/no step 21. Allowed: whole numbers from 0 to 20/);
  expect(() => lookup('by-hand.loss', { at: 1.5 })).toThrow(/no step 1.5/);
  expect(() => lookup('by-hand.loss', { at: 0 })).toThrow(/no value at step 0/);
  expect(() => lookup('by-hand.loss', { at: 1, params: { speed: 1 } })).toThrow(/no parameter "speed". It has: rate/);
  expect(() => lookup('by-hand.loss', { at: 1, params: { rate: -1 } })).toThrow(/“-1” cannot be used/);
});

test('a reference holds figure, number, step and parameters, in either order', () => {
  const wanted = { at: 2, params: { rate: '0.02', start: '1' } };
  expect(parseReference('by-hand.loss@2?rate=0.02&start=1')).toEqual({ of: 'by-hand.loss', wanted });
  expect(parseReference('by-hand.loss?rate=0.02&start=1@2')).toEqual({ of: 'by-hand.loss', wanted });
  expect(parseReference('by-hand.loss@last').wanted.at).toBe('last');
  expect(parseReference('by-hand.loss')).toEqual({ of: 'by-hand.loss', wanted: { params: {} } });
  expect(() => parseReference('by-hand loss')).toThrow(/is no reference/);
  expect(() => parseReference('by-hand.loss@two')).toThrow(/is no reference/);
});
