import { point, type PointParam } from '../island/params/point.ts';
import { text, type Text } from '../island/text.ts';

const names: Readonly<Record<'start' | 'here', { readonly label: Text; readonly each: Text }>> = {
  start: { label: text('Start', '起点'), each: text('at the start', '起点') },
  here: { label: text('The place', '位置'), each: text('here', '此处') },
};

/** A place on the plane of w and b: where a run starts, or where one stands. */
export function placeParam(what: 'start' | 'here', most: number): PointParam {
  const { label, each } = names[what];
  return point([0.1, 0.1], {
    label,
    names: [each, each],
    symbols: ['w', 'b'],
    min: [-most, -most],
    max: [most, most],
    step: [0.05, 0.05],
  });
}
