import { describe, expect, test } from 'vitest';
import { moverOf } from '../../src/components/island/movers.ts';
import { number } from '../../src/components/island/params/number.ts';
import { point } from '../../src/components/island/params/point.ts';
import { dataParam } from '../../src/components/island/params/usual.ts';
import type { Handle } from '../../src/components/island/stage.ts';
import { text } from '../../src/components/island/text.ts';

const label = text('it', '它');
const handle = (more: Partial<Handle> = {}): Handle => ({ param: 'p', x: 0, y: 0, take: (x, y) => [x, y], ...more });

describe('a point of a data set', () => {
  const data = { xs: [0.2, 0.4], ys: [0.1, 0.3] };
  const mover = moverOf(
    dataParam('handful'),
    data,
    handle({
      point: 1,
      within: [
        [0, 1],
        [0, 2],
      ],
    }),
    'en',
  );

  test('is dragged within its bounds, and the other points stay', () => {
    expect(mover.dragged([0.51234, 0.3])).toEqual({ xs: [0.2, 0.512], ys: [0.1, 0.3] });
    expect(mover.dragged([7, -3])).toEqual({ xs: [0.2, 1], ys: [0.1, 0] });
  });

  test('goes a hundredth of the way with an arrow, ten with a page, and to the ends', () => {
    expect(mover.keyed('ArrowRight')).toEqual({ xs: [0.2, 0.41], ys: [0.1, 0.3] });
    expect(mover.keyed('ArrowDown')).toEqual({ xs: [0.2, 0.4], ys: [0.1, 0.28] });
    expect(mover.keyed('PageUp')).toEqual({ xs: [0.2, 0.4], ys: [0.1, 0.5] });
    expect([mover.keyed('Home'), mover.keyed('End')]).toEqual([
      { xs: [0.2, 0], ys: [0.1, 0.3] },
      { xs: [0.2, 1], ys: [0.1, 0.3] },
    ]);
    expect(mover.keyed('a')).toBeUndefined();
  });

  test('says where it stands and between what ends', () => {
    expect([mover.now, mover.ends, mover.words]).toEqual([0.4, [0, 1], 'size 0.4, toxicity 0.3']);
  });

  test('leaves the data it moves as they were', () => {
    mover.dragged([0.9, 0.9]);
    expect(data).toEqual({ xs: [0.2, 0.4], ys: [0.1, 0.3] });
  });

  test('reaches from zero to the farthest value where no bounds are given', () => {
    expect(moverOf(dataParam('handful'), data, handle({ point: 0 }), 'en').dragged([9, 9])).toEqual({
      xs: [0.4, 0.4],
      ys: [0.3, 0.3],
    });
  });
});

test('a number goes by its own step and stays on its slider', () => {
  const param = number(1, { label, min: -100, max: 100, slider: [0, 2], step: 0.05 });
  expect(moverOf(param, 1, handle(), 'en').keyed('ArrowUp')).toBe(1.05);
  expect(moverOf(param, 2, handle(), 'en').keyed('ArrowRight')).toBe(2);
  expect(moverOf(param, 1, handle(), 'en').dragged(57)).toBe(2);
  expect(moverOf(param, 1, handle(), 'en').keyed('Home')).toBe(0);
});

test('a point of the plane stays within its bounds', () => {
  const param = point([0, 0], { min: [-1, -1], max: [1, 1], step: [0.1, 0.1], label, names: [label, label] });
  const mover = moverOf(param, [0.95, 0], handle(), 'en');
  expect(mover.keyed('ArrowRight')).toEqual([1, 0]);
  expect(mover.keyed('ArrowUp')).toEqual([0.95, 0.1]);
  expect(mover.dragged([-4, 0.123])).toEqual([-1, 0.12]);
});

test('a point parameter keeps to the room its handle is given, in a hundredth of it a key', () => {
  const names = [label, label] as const;
  const param = point([0, 0], { label, names, min: [-1e6, -1e6], max: [1e6, 1e6], step: [0.05, 0.05] });
  const room = [
    [-1, 1],
    [0, 4],
  ] as const;
  const mover = moverOf(param, [0, 2], handle({ within: room }), 'en');
  expect([mover.keyed('Home'), mover.keyed('End')]).toEqual([
    [-1, 2],
    [1, 2],
  ]);
  expect([mover.keyed('ArrowRight'), mover.keyed('ArrowUp')]).toEqual([
    [0.02, 2],
    [0, 2.05],
  ]);
  expect(mover.dragged([5, -5])).toEqual([1, 0]);
  expect(moverOf(param, [0, 2], handle(), 'en').dragged([5, -5])).toEqual([5, -5]);
});

test('what stands on a plane says both of its numbers by name', () => {
  const names = [text('Turned by (°)', '转过（度）'), text('Seen from above (°)', '俯角（度）')] as const;
  const view = point([0, 30], { label, names, min: [-180, 0], max: [180, 90] });
  expect(moverOf(view, [-32, 30], handle(), 'en').words).toBe('Turned by −32°, Seen from above 30°');
  expect(moverOf(view, [-32, 30], handle(), 'zh').words).toBe('转过 −32度，俯角 30度');
  const place = point([0, 0], { label, names: [label, label], symbols: ['w', 'b'], min: [-1, -1], max: [1, 1] });
  expect(moverOf(place, [0.1, 0.2], handle(), 'en').words).toBe('w 0.1, b 0.2');
  const data = { xs: [0.5], ys: [0.8] };
  expect(moverOf(dataParam('handful'), data, handle({ point: 0 }), 'en').words).toBe('size 0.5, toxicity 0.8');
  expect(moverOf(dataParam('handful'), data, handle({ point: 0 }), 'zh').words).toBe('大小 0.5，毒性 0.8');
});
