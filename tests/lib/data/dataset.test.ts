import { describe, expect, test } from 'vitest';
import { dataset, requirePoints } from '../../../src/lib/data/dataset.ts';
import { refused } from '../refused.ts';

describe('a data set', () => {
  test('holds the two columns as they were given', () => {
    expect(dataset([1, 2], [-3, 1e150])).toEqual({ xs: [1, 2], ys: [-3, 1e150] });
  });

  test('does not change when the caller changes their columns', () => {
    const xs = [1, 2];
    const data = dataset(xs, [3, 4]);
    xs[0] = NaN;
    expect(data.xs).toEqual([1, 2]);
  });

  test('refuses columns of different lengths and says both', () => {
    expect(refused(() => dataset([1, 2], [1]))).toMatchObject({ code: 'sizes-differ', details: { xs: 2, ys: 1 } });
  });

  test('refuses to be empty', () => {
    expect(refused(() => dataset([], []))).toMatchObject({ code: 'too-few-points', details: { points: 0, least: 1 } });
  });

  test('refuses what is not a number, naming row, column and value', () => {
    const error = refused(() => dataset([1, 2], [3, NaN]));
    expect(error).toMatchObject({ code: 'not-a-number', details: { row: 2, column: 'y', value: 'NaN' } });
    expect(error.message).toBe('Row 2, column y: “NaN” is not a number.');
    expect(refused(() => dataset(['5' as unknown as number], [1])).code).toBe('not-a-number');
  });

  test('refuses numbers whose squares would not stay finite', () => {
    for (const value of [1.1e150, -1e308, Infinity]) {
      const error = refused(() => dataset([value], [1]));
      expect(error).toMatchObject({ code: 'too-large', details: { row: 1, column: 'x', value: String(value) } });
    }
  });
});

test('a request for more points than there are says how many are needed', () => {
  expect(
    refused(() => {
      requirePoints(1, 2);
    }).message,
  ).toBe('The data have 1 point: at least 2 are needed.');
  expect(() => {
    requirePoints(2, 2);
  }).not.toThrow();
});
