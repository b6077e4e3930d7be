import { beforeEach, expect, test } from 'vitest';
import { parseHTML } from 'linkedom';
import { bindInspection } from '../../src/components/island/inspect.ts';
import type { Item } from '../../src/components/island/inspection.ts';
import { createStage, type Stage } from '../../src/components/island/stage.ts';
import { text } from '../../src/components/island/text.ts';

const { document, Event } = parseHTML('<!doctype html><body></body>');
const label = text('Two errors', '两个误差');
const items: Item[] = [
  { d: 'M10,10V40', x: 10, y: 25, lines: ['first', 'error 1'] },
  { d: 'M90,10V40', x: 90, y: 25, lines: ['second', 'error 2'] },
];

let root: Element;
let stage: Stage;
const draw = (some = items) => stage.inspect(stage.panel('p'), 'errors', { label, items: some });
const marks = () => [...root.querySelectorAll('path.item')];
const tip = () => [...root.querySelectorAll('.tip text')].map((line) => line.textContent);
function fire(target: Element, type: string, more: object = {}): void {
  target.dispatchEvent(Object.assign(new Event(type, { bubbles: true, cancelable: true }), more));
}

beforeEach(() => {
  document.body.innerHTML = '<div><svg data-panel="p" viewBox="0 0 100 50"><g class="root"></g></svg></div>';
  root = document.body.firstElementChild as unknown as Element;
  stage = createStage(root, 'en', { handle: () => undefined, inspect: bindInspection, points: () => undefined });
});

test('each mark has its numbers as its name, and no words stand beside it until it is asked', () => {
  draw();
  expect(marks().map((mark) => mark.getAttribute('aria-label'))).toEqual(['first, error 1', 'second, error 2']);
  expect(root.querySelector('[role=group]')!.getAttribute('aria-label')).toBe('Two errors');
  expect(tip()).toEqual([]);
});

test('while the site is built nothing waits for a finger or a key', () => {
  stage = createStage(root, 'en');
  draw();
  expect(marks().map((mark) => mark.getAttribute('tabindex'))).toEqual([null, null]);
});

test('hovering shows the numbers of a mark, leaving it hides them', () => {
  draw();
  fire(marks()[1]!, 'pointerover');
  expect(tip()).toEqual(['second', 'error 2']);
  fire(marks()[1]!, 'pointerout');
  expect(tip()).toEqual([]);
});

test('focus shows them as well, and Escape takes them away', () => {
  draw();
  fire(marks()[0]!, 'focusin');
  expect(tip()).toEqual(['first', 'error 1']);
  fire(marks()[0]!, 'keydown', { key: 'Escape' });
  expect(tip()).toEqual([]);
});

test('all marks are one stop of the tab key, and the arrows go round', () => {
  draw();
  const stops = () => marks().map((mark) => mark.getAttribute('tabindex'));
  expect(stops()).toEqual(['0', '-1']);
  fire(marks()[0]!, 'keydown', { key: 'ArrowRight' });
  expect(stops()).toEqual(['-1', '0']);
  fire(marks()[1]!, 'keydown', { key: 'ArrowRight' });
  expect(stops()).toEqual(['0', '-1']);
});

test('what was asked last is shown: a key moves on from the mark under the pointer', () => {
  draw();
  fire(marks()[0]!, 'pointerover');
  fire(marks()[1]!, 'focusin');
  expect(tip()).toEqual(['second', 'error 2']);
});

test('the words follow when the numbers change under the pointer', () => {
  draw();
  fire(marks()[0]!, 'pointerover');
  draw([{ ...items[0]!, lines: ['first', 'error 7'] }, items[1]!]);
  expect(tip()).toEqual(['first', 'error 7']);
});

test('marks that are gone leave nothing behind', () => {
  draw();
  fire(marks()[1]!, 'pointerover');
  draw([]);
  expect([marks().length, tip().length]).toEqual([0, 0]);
});

test('the slip of paper stays inside the drawing', () => {
  draw();
  for (const mark of marks()) {
    fire(mark, 'pointerover');
    const box = root.querySelector('.tip rect')!;
    const [x, width] = [Number(box.getAttribute('x')), Number(box.getAttribute('width'))];
    expect(x).toBeGreaterThanOrEqual(0);
    expect(x + width).toBeLessThanOrEqual(100);
  }
});
