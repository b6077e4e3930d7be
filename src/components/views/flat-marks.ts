import type { FlatPoint } from '../../lib/expression/flat-points.ts';
import type { Stage } from '../island/stage.ts';
import { inside, type Box } from '../marks/clip.ts';
import { label } from '../marks/label.ts';
import { layer } from '../marks/layer.ts';
import { likelyWidth } from '../marks/likely-width.ts';
import type { Panel } from '../marks/panel.ts';
import type { Plot } from '../marks/plot.ts';
import { points } from '../marks/points.ts';
import { overlap, struck, wordsBox } from '../marks/struck.ts';
import { flatKind } from './flat-kinds.ts';

const apart = 84; // how far two points of a kind have to be from each other to be named, in units of the viewBox
const [above, below] = [-16, 25]; // where a name's line is, seen from its point: clear of the walker's ring
const aside = [0, -16, 16, -32, 32]; // how far a name may be moved along where the curve would run through it

/** Flat points on a curve, each with its name, and the zeros of the derivative below them. */
export function flatMarks(
  stage: Stage,
  [upper, lower]: readonly [Panel, Panel],
  flat: readonly FlatPoint[],
  value: (at: number) => number,
  seen: { readonly upper: Plot; readonly lower: Plot },
): void {
  const { x, y, box } = seen.upper;
  const curve = (left: number): number => y(value(x.invert(left)));
  const shown = flat.filter(({ at, value }) => inside([x(at), y(value)], box));
  for (const kind of ['minima', 'others'] as const) {
    const some = shown.filter(({ kind: each }) => (each === 'local minimum') === (kind === 'minima'));
    const xs = some.map(({ at }) => at);
    points(
      upper,
      kind,
      xs,
      some.map(({ value }) => value),
      { x, y, as: 'spots', means: kind === 'minima' ? 'truth' : 'ink' },
    );
  }
  points(
    lower,
    'zeros',
    flat.map(({ at }) => at),
    flat.map(() => 0),
    { ...seen.lower, as: 'rings', means: 'slope' },
  );
  names();

  /** Names below minima and above the others, beside the curve; crowded ones are left out. */
  function names(): void {
    const taken: Box[] = [];
    const roots = { minimum: layer(upper.root, 'minimum-names'), other: layer(upper.root, 'other-names') };
    const last = { minimum: -Infinity, other: -Infinity };
    const count = { minimum: 0, other: 0 };
    for (const point of shown) {
      const key = point.kind === 'local minimum' ? 'minimum' : 'other';
      if (x(point.at) - last[key] < apart) continue;
      const words = stage.say(flatKind(point));
      const width = likelyWidth(words) + 6;
      const boxes = (key === 'minimum' ? [below, above] : [above, below])
        .flatMap((dy) => aside.map((dx) => [x(point.at) + dx, y(point.value) + dy] as const))
        .map(([middle, base]) => {
          const left = Math.max(box[0] + 2, Math.min(box[2] + 2 - width, middle - width / 2));
          return wordsBox(left, Math.max(box[1] + 9, Math.min(box[3] - 6, base)), width);
        })
        .filter((each) => !taken.some((other) => overlap(each, other)));
      const ring: Box = [x(point.at) - 10, y(point.value) - 10, x(point.at) + 10, y(point.value) + 10];
      const place = boxes.find((each) => !overlap(each, ring) && !struck(each, [[curve]])) ?? boxes[0];
      if (!place) continue;
      taken.push(place);
      last[key] = x(point.at);
      const means = key === 'minimum' ? 'truth' : '';
      const panel = { ...upper, root: roots[key] };
      const middle = (place[0] + place[2]) / 2;
      label(panel, `name-${count[key]++}`, words, middle, place[3] - 4, { means, anchor: 'middle' });
    }
    for (const key of ['minimum', 'other'] as const)
      for (const extra of [...roots[key].node()!.children].slice(count[key])) extra.remove();
  }
}
