import { describe, expect, test } from 'vitest';
import { lock } from '../../src/components/embed/lock.ts';
import { definitionOf } from '../figures/all.ts';
import { liveFigure } from '../figures/live.ts';

function locked(name: string, asked: string, props: Readonly<Record<string, unknown>> = {}) {
  const live = liveFigure(definitionOf(name), props);
  lock(live, asked);
  const find = (selector: string) => live.root.querySelector<HTMLInputElement>(selector);
  return { live, find, remedy: () => find('[data-remedy]')?.textContent };
}

describe('a locked parameter', () => {
  test('keeps its value whatever asks for another; what is asked for beside it is done', () => {
    const { live } = locked('bowl-descent', 'rate, bean', { rate: 0.05 });
    const { rate, bean } = live.values;
    live.set({ rate: 0.5 });
    expect(live.set({ bean: 7, epochs: 3 })).toBeUndefined(); // nothing was refused
    expect(live.values).toMatchObject({ rate, bean, epochs: 3 });
  });

  test('keeps what the address gave it when the figure is reset, and the others go back', () => {
    const { live, find } = locked('bowl-descent', 'rate', { rate: 0.05, epochs: 3 });
    live.set(live.initial);
    expect(live.values).toMatchObject({ rate: 0.05, epochs: 50 });
    expect(find('[data-do=reset]')!.disabled).toBe(false);
  });

  test('has no way out offered that would change it, now or later', () => {
    expect(locked('bowl-descent', 'data', { rate: 1.5 }).remedy()).toContain('Try α');
    expect(locked('bowl-descent', 'rate', { rate: 1.5 }).remedy()).toBeUndefined();
    const { live, remedy } = locked('bowl', 'sizes,data');
    expect(remedy()).toBeUndefined();
    live.set({ place: [2, 0] });
    expect(remedy()).toBeUndefined();
    const free = locked('free-line', 'b');
    expect(free.remedy()).toBe('Let it move');
    free.live.set({ free: 'move' });
    expect(free.remedy()).toBeUndefined();
  });

  test('has no handle that can be reached, and none that comes later', () => {
    const { live } = locked('free-line', 'b');
    expect(live.root.querySelectorAll('[data-moves=b]')).toHaveLength(0);
    live.set({ free: 'move' });
    const handle = live.root.querySelector('[data-moves=b]')!;
    expect([handle.getAttribute('aria-disabled'), handle.getAttribute('tabindex')]).toEqual(['true', null]);
    expect(live.root.querySelector('[data-moves=w]')!.getAttribute('tabindex')).toBe('0');
  });

  test('has all its controls disabled, examples included, and no other has', () => {
    const { find } = locked('graph', 'f');
    expect(find('[data-param=f]')!.disabled).toBe(true);
    expect(find('[data-example=f]')!.disabled).toBe(true);
    expect(find('[data-param=nudge]')!.disabled).toBe(false);
  });
});

test('with everything locked nothing changes, and there is nothing to reset', () => {
  const { live, find } = locked('bowl-descent', 'all', { rate: 0.05 });
  const before = live.values;
  live.set(live.initial);
  live.set({ bean: 7 });
  expect(live.values).toBe(before);
  expect(find('[data-do=reset]')!.disabled).toBe(true);
});

test('what cannot be locked is said beside what was refused before', () => {
  const live = liveFigure(definitionOf('bowl'));
  live.set({ place: [9e9, 1] });
  lock(live, 'nosuch');
  const said = live.root.querySelector('[data-notice]')!.textContent;
  expect(said).toContain('9000000000');
  expect(said).toContain('nosuch');
});
