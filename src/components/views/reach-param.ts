import { number, type NumberParam } from '../island/params/number.ts';
import { text } from '../island/text.ts';

/** How far to either side of zero a function is shown. */
export const reachParam = (initial: number): NumberParam =>
  number(initial, {
    label: text('Shown up to ±', '显示范围 ±'),
    min: 0.1,
    max: 100,
    slider: [1, 20],
    log: true,
  });
