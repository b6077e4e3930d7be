import { parseHTML } from 'linkedom';
import { expect, test } from 'vitest';
import { axes } from '../../src/components/marks/axes.ts';
import type { Group } from '../../src/components/marks/panel.ts';
import { linear, log } from '../../src/components/marks/scale.ts';
import { select } from '../../src/components/marks/selection.ts';

function labels(x: Parameters<typeof axes>[2]['x']): string[] {
  const { document } = parseHTML('<svg><g class="root"></g></svg>');
  const root: Group = select(document.querySelector('g') as unknown as SVGGElement);
  const y = linear([0, 1], [200, 0]);
  axes({ root, width: 300, height: 220 }, 'axes', { x, y, xLabel: 'x', yLabel: 'y' });
  return [...document.querySelectorAll('.tick-x')].map(({ textContent }) => textContent);
}

test('numbers on an axis have as many digits as they need, and no more', () => {
  expect(labels(linear([0, 1], [0, 300]))).toEqual(['0', '0.2', '0.4', '0.6', '0.8', '1']);
  expect(labels(linear([-0.35, 0.25], [0, 300]))).toEqual(['−0.3', '−0.2', '−0.1', '0', '0.1', '0.2']);
  expect(labels(linear([1000, 1020], [0, 300]))).toEqual(['1000', '1005', '1010', '1015', '1020']);
  expect(labels(linear([99.99, 100.01], [0, 300]))).toEqual(['99.99', '99.995', '100', '100.005', '100.01']);
  expect(labels(log([1, 1000], [0, 300]))).toEqual(['1', '10', '100', '1000']);
});

test('a power of ten has no idle digits, with which it would run off the drawing', () => {
  expect(labels(log([1e-16, 1], [0, 300]))).toEqual(['10⁻¹⁶', '10⁻¹²', '10⁻⁸', '0.0001', '1']);
  expect(labels(log([1, 1e8], [0, 300]))).toEqual(['1', '100', '10000', '10⁶', '10⁸']);
  expect(labels(linear([-2e-8, 2e-8], [0, 300]))).toEqual(['−2×10⁻⁸', '−10⁻⁸', '0', '10⁻⁸', '2×10⁻⁸']);
  expect(labels(linear([0, 3e-5], [0, 300]))).toContain('1.5×10⁻⁵');
});

test('a domain without width has no numbers', () => {
  expect(labels(linear([5, 5], [0, 300]))).toEqual([]);
});
