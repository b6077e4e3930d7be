import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { columnsOf } from '../../src/components/island/shown.ts';
import { definitions } from './all.ts';

const folder = 'src/styles';
const styles = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.css'))
  .map((file) => readFileSync(join(folder, file), 'utf8'))
  .join('\n');
const coloured = new Set([...styles.matchAll(/\.sym-([\w-]+)/g)].map(([, symbol]) => symbol!));

/** These stay in the colour of the text: a letter only, or a tie between a number and its part of the drawing. */
const inInk = ['a', 'guess', 'residual'];

/** A parameter, with just what the test looks at. */
interface Lettered {
  readonly symbol?: string;
  readonly symbols?: readonly string[];
}

describe.each(definitions.map((definition) => [definition.name, definition] as const))('%s', (_, definition) => {
  test('uses symbols that have a colour', () => {
    const params = Object.entries(definition.params as Readonly<Record<string, Lettered>>);
    const used = [
      ...params.flatMap(([name, { symbol, symbols }]) => [symbol, ...(symbols ?? [])].map((each) => [name, each])),
      ...columnsOf(definition).map(({ key, symbol }) => [key, symbol]),
    ];
    const plain = used.flatMap(([name, symbol]) =>
      !symbol || coloured.has(symbol) || inInk.includes(symbol) ? [] : [`${name} wears .sym-${symbol}`],
    );
    expect(plain, 'no style has this rule: see “a symbol’s colour” in the README’s last table').toEqual([]);
  });
});

test('a symbol without a colour would be noticed, and one that has got a colour', () => {
  expect(coloured.has('rate')).toBe(true);
  expect([...inInk, 'beta'].filter((symbol) => coloured.has(symbol))).toEqual([]);
});
