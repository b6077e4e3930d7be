import { choice, type ChoiceParam } from '../island/params/choice.ts';
import { number, type NumberParam } from '../island/params/number.ts';
import { text } from '../island/text.ts';

/** The smallest gap a hand can set; smaller ones can be typed. */
export const leastGap = 1e-8;

/** How far the second point is from the first when the run begins; playing shrinks it. */
export const gapParam: NumberParam = number(1, {
  label: text('Δw starts at', 'Δw 的起点'),
  min: 1e-15,
  max: 4,
  slider: [leastGap, 2],
  log: true,
  rewinds: 'start',
});

/** The point whose slope is wanted. */
export const pointParam: NumberParam = number(0.5, {
  label: text('of the first point', '在第一个点处'),
  symbol: 'w',
  min: -0.5,
  max: 3.5,
  slider: [0, 3],
  step: 0.05,
});

/** On which side of the point the second one lies. */
export const sideParam: ChoiceParam<'right' | 'left' | 'both'> = choice('right', {
  label: text('Second point', '第二个点'),
  options: {
    right: text('on the right', '在右边'),
    left: text('on the left', '在左边'),
    both: text('on both sides', '两边都有'),
  },
});
