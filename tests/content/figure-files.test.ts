import { readFileSync, readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { definitionOf } from '../figures/all.ts';

const folder = 'src/components/figures';
const files = readdirSync(folder).filter((file) => file.endsWith('.ts'));

describe.each(files)('%s', (file) => {
  test('declares in 20 to 80 lines, imports and blank lines not counted', () => {
    const source = readFileSync(join(folder, file), 'utf8').replace(/^import[\s\S]*?;$/gm, '');
    const lines = source.split('\n').filter((line) => line.trim() !== '').length;
    expect(lines).toBeGreaterThanOrEqual(20);
    expect(lines, 'move its drawing and its verdict into src/components/views/').toBeLessThanOrEqual(80);
  });

  test('is called as the figure is', () => {
    expect(definitionOf(basename(file, '.ts')).name).toBe(basename(file, '.ts'));
  });
});
