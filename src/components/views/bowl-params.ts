import type { Sizes } from '../../lib/data/standardise.ts';
import { choice } from '../island/params/choice.ts';
import { number } from '../island/params/number.ts';
import { point } from '../island/params/point.ts';
import { text } from '../island/text.ts';
import type { Held } from './slice.ts';

const ball = text('of the ball', '小球处');

/**
 * What can be done to a bowl: cut it here or there, drop its contours, stretch it, and measure the sizes otherwise. While
 * the page asks what that will do (`asking`), the sizes stay as measured.
 */
export const bowlParams = {
  held: choice<Held>('b', {
    label: text('Cut', '切法'),
    options: { b: text('at a fixed b', '固定 b'), w: text('at a fixed w', '固定 w') },
  }),
  place: point([1.46, 0], {
    ...{ label: text('The ball’s place', '小球的位置'), names: [ball, ball] as const, symbols: ['w', 'b'] as const },
    ...{ min: [-1e6, -1e6], max: [1e6, 1e6], step: [0.05, 0.05] },
  }),
  drop: number(1, { label: text('Contours drop', '等高线下落'), min: 0, max: 1, step: 0.02 }),
  lift: number(1.3, { label: text('Height scale', '高度比例'), min: 0.1, max: 4, slider: [0.2, 3], step: 0.05 }),
  sizes: choice<Sizes>('measured', {
    label: text('Sizes', '大小'),
    options: {
      measured: text('as measured', '原样'),
      centred: text('less their mean', '减去平均值'),
      standardised: text('less their mean, by their spread', '减去平均值，再除以标准差'),
    },
  }),
  asking: number(0, { label: text('Question', '提问'), min: 0, max: 1, whole: true, hidden: true }),
} as const;
