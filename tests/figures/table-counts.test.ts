import { expect, test } from 'vitest';
import { columnsOf, valueOf } from '../../src/components/island/shown.ts';
import { definitionOf } from './all.ts';
import { drawn } from './dom.ts';
import { traced } from './parameter-sets.ts';

test.each([
  ['target-practice', 'shots'],
  ['layers', 'updates'],
  ['corrections', 'updates'],
  ['bowl', 'curves'],
  ['descent-race', 'count'],
])('%s counts its %s in whole numbers', (name, key) => {
  const definition = definitionOf(name);
  const { values, run } = traced(definition, {});
  const columns = columnsOf(definition);
  const place = columns.findIndex((column) => column.key === key);
  for (const row of drawn(definition, {}, 'en').root.querySelectorAll('tbody tr')) {
    const count = valueOf(columns[place]!, run, Number(row.getAttribute('data-step')), values) as number;
    expect(row.querySelectorAll('td')[place]!.textContent).toBe(String(count));
  }
});
