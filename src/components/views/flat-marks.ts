import type { FlatPoint } from '../../lib/expression/flat-points.ts';
import type { Stage } from '../island/stage.ts';
import { inside } from '../marks/clip.ts';
import { label } from '../marks/label.ts';
import { layer } from '../marks/layer.ts';
import type { Panel } from '../marks/panel.ts';
import type { Plot } from '../marks/plot.ts';
import { points } from '../marks/points.ts';
import { flatKind } from './flat-kinds.ts';

const apart = 84; // how far two names on the same side have to be from each other, in units of the viewBox

/** Flat points on a curve, each with its name, and the zeros of the derivative below them. */
export function flatMarks(
  stage: Stage,
  [upper, lower]: readonly [Panel, Panel],
  flat: readonly FlatPoint[],
  seen: { readonly upper: Plot; readonly lower: Plot },
): void {
  const { x, y, box } = seen.upper;
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
  names(
    upper,
    'minimum',
    shown.filter(({ kind }) => kind === 'local minimum'),
    24,
  );
  names(
    upper,
    'other',
    shown.filter(({ kind }) => kind !== 'local minimum'),
    -14,
  );

  /** Names below (or above) their points, crowded ones left out. */
  function names(panel: Panel, key: string, some: readonly FlatPoint[], offset: number): void {
    const root = layer(panel.root, `${key}-names`);
    const placed: FlatPoint[] = [];
    for (const point of some) {
      const before = placed.at(-1);
      if (!before || x(point.at) - x(before.at) >= apart) placed.push(point);
    }
    placed.forEach((point, i) => {
      const left = Math.max(box[0] + 46, Math.min(box[2] - 46, x(point.at)));
      const top = Math.max(box[1] + 12, Math.min(box[3] - 5, y(point.value) + offset));
      const means = key === 'minimum' ? 'truth' : '';
      label({ ...panel, root }, `name-${i}`, stage.say(flatKind(point)), left, top, { means, anchor: 'middle' });
    });
    for (const extra of [...root.node()!.children].slice(placed.length)) extra.remove();
  }
}
