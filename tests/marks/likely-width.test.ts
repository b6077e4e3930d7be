import { expect, test } from 'vitest';
import { likelyWidth } from '../../src/components/marks/likely-width.ts';

test('a Chinese name is reckoned about twice as wide as a Latin one of as many signs', () => {
  expect(likelyWidth('一小把') / likelyWidth('all')).toBeGreaterThan(1.9);
});
