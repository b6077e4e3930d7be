import { directionalDerivative, steepestAngle } from '../../lib/cost/directional.ts';
import type { Line } from '../../lib/cost/line.ts';
import { fixed } from '../island/numbers.ts';
import type { Stage } from '../island/stage.ts';
import { text } from '../island/text.ts';
import { axes } from '../marks/axes.ts';
import { intoBox, type Box } from '../marks/clip.ts';
import { pair } from '../marks/coordinates.ts';
import { curve } from '../marks/curve.ts';
import { guide } from '../marks/guide.ts';
import { label } from '../marks/label.ts';
import { linear } from '../marks/scale.ts';
import { nowhere, spot } from '../marks/spot.ts';

const quarters = [0, 90, 180, 270, 360];

/** The slope in every direction around the place: highest along the gradient, zero along the contour line. */
export function directionDial(
  stage: Stage,
  name: string,
  { gradient, angle, most, told }: { gradient: Line; angle: number; most: number; told: boolean },
): void {
  const panel = stage.panel(name);
  const box: Box = [44, 24, panel.width - 16, panel.height - 40];
  const seen = stage.keep(`${name}-plot`, [most], () => ({
    x: Object.assign(linear([0, 360], [box[0], box[2]]), { ticks: () => quarters }),
    y: linear([-most, most], [box[3], box[1]]),
  }));
  const { x, y } = seen;
  stage.still(`${name}-ground`, [seen], () => {
    axes(panel, 'axes', {
      ...seen,
      xLabel: stage.say(text('direction, in degrees from the axis of w', '方向：从 w 轴转过的度数')),
      yLabel: stage.say(text('slope in that direction', '朝这个方向的斜率')),
      yMeans: 'slope',
    });
    guide(panel, 'zero', `M${box[0]},${y(0)}H${box[2]}`);
  });
  const slopeAt = (degrees: number): number => directionalDerivative(gradient, (degrees * Math.PI) / 180);
  curve(panel, 'curve', slopeAt, { ...seen, means: 'slope' });
  const up = (steepestAngle(gradient) * 180) / Math.PI;
  const spotAt = (degrees: number): [number, number] => intoBox([x(degrees % 360), y(slopeAt(degrees))], box);
  const flat = slopeAt(up) < most / 30;
  const marks = told && !flat;
  const words = [
    { key: 'up', at: up, words: stage.say(text('the gradient', '梯度')), dy: -10, means: 'slope' },
    { key: 'down', at: up + 180, words: stage.say(text('its opposite', '梯度的反方向')), dy: 19, means: 'step' },
    { key: 'level', at: up + 90, words: stage.say(text('along the contour', '沿等高线')), dy: -9, means: 'contour' },
    { key: 'level-too', at: up + 270, words: '', dy: -9, means: 'contour' },
  ];
  for (const each of words) {
    const [left, top] = spotAt(each.at);
    spot(panel, each.key, ...(marks ? ([left, top] as const) : nowhere), each.means, 4);
    const anchor = left > box[2] - 70 ? 'end' : left < box[0] + 60 ? 'start' : 'middle';
    label(panel, `${each.key}-name`, marks ? each.words : '', left, top + each.dy, {
      ...{ means: each.means === 'contour' ? '' : each.means, anchor },
    });
  }
  const [left, top] = intoBox([x(angle), y(slopeAt(angle))], box);
  guide(panel, 'drop', `M${pair(left, top)}V${y(0)}`, 'slope');
  const near = left > box[2] - 60;
  const falls = slopeAt(angle + 1) < slopeAt(angle);
  label(panel, 'here', fixed(slopeAt(angle), 2), left + (near ? -13 : 13), top + (falls === near ? 24 : -15), {
    ...{ means: 'slope', anchor: near ? 'end' : 'start' },
    className: 'label value',
  });
  stage.handle(panel, 'turn', { param: 'direction', x: left, y: top, means: 'slope', take: (at) => x.invert(at) });
}
