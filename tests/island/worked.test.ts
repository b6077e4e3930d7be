import { parseHTML } from 'linkedom';
import { expect, test } from 'vitest';
import type { AnyDefinition } from '../../src/components/island/figure.ts';
import { text } from '../../src/components/island/text.ts';
import { fillWorked, type WorkedRow } from '../../src/components/island/worked.ts';

const run = { steps: [0, 1] };
const place = () =>
  parseHTML('<figure><ol data-worked></ol></figure>').document.querySelector('figure') as unknown as Element;
const showing = (rows: readonly WorkedRow[]): AnyDefinition => ({ worked: () => rows }) as unknown as AnyDefinition;
const row = (formula: string, more: Partial<WorkedRow> = {}): WorkedRow => ({ formula, ...more });

test('writes one line for each row, with its note in the page’s language', () => {
  const root = place();
  fillWorked(root, showing([row('<math><mn>1</mn></math>', { note: text('first', '第一') })]), run, 0, {}, 'zh');
  expect(root.querySelectorAll('li').length).toBe(1);
  expect(root.querySelector('.note')!.textContent).toBe('第一');
  expect(root.querySelector('math')!.textContent).toBe('1');
});

test('leaves lines alone that did not change, and takes away those that are too many', () => {
  const root = place();
  fillWorked(root, showing([row('<math>a</math>'), row('<math>b</math>')]), run, 0, {}, 'en');
  const kept = root.querySelector('math');
  fillWorked(root, showing([row('<math>a</math>')]), run, 1, {}, 'en');
  expect(root.querySelectorAll('li').length).toBe(1);
  expect(root.querySelector('math')).toBe(kept);
});

test('says which line is new and which are still ahead', () => {
  const root = place();
  fillWorked(root, showing([row('a'), row('b', { state: 'now' }), row('c', { state: 'ahead' })]), run, 0, {}, 'en');
  expect([...root.querySelectorAll('li')].map((line) => line.getAttribute('data-state'))).toEqual([
    null,
    'now',
    'ahead',
  ]);
  fillWorked(root, showing([row('a'), row('b'), row('c', { state: 'now' })]), run, 1, {}, 'en');
  expect([...root.querySelectorAll('li')].map((line) => line.getAttribute('data-state'))).toEqual([null, null, 'now']);
});

test('does nothing for a figure that works nothing out', () => {
  const root = place();
  fillWorked(root, {} as AnyDefinition, run, 0, {}, 'en');
  expect(root.querySelectorAll('li').length).toBe(0);
});
