import { choice, type ChoiceParam } from '../island/params/choice.ts';
import { number, type NumberParam } from '../island/params/number.ts';
import { text } from '../island/text.ts';

/** How far the second point is from the first when the run begins; playing shrinks it. */
export const gapParam = (least: number): NumberParam =>
  number(1, {
    label: text('Δw starts at', 'Δw 的起点'),
    min: 1e-15,
    max: 4,
    slider: [least, 2],
    log: true,
    rewinds: 'start',
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

/** A reader's guess of the slope, and whether it is being asked for: the answer is held back until then. */
export const guessParams = {
  guess: number(0, { label: text('Your slope', '你猜的斜率'), min: -40, max: 40, step: 0.5, hidden: true }),
  asking: number(0, { label: text('Question', '提问'), min: 0, max: 1, whole: true, hidden: true }),
} as const;
