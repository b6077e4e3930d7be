import type { Stage } from '../island/stage.ts';
import { short } from '../island/numbers.ts';
import { label } from '../marks/label.ts';
import type { Plot } from '../marks/plot.ts';
import { spot } from '../marks/spot.ts';
import { tangent } from '../marks/tangent.ts';

/** A point of a curve that has a name, with the place of that name beside it, in the units of the viewBox. */
export interface NamedPoint {
  readonly name: string;
  readonly at: number;
  readonly value: number;
  readonly slope: number;
  readonly dx: number;
  readonly dy: number;
}

/** The tangents at the named points of a curve. Draw them before the curve: they lie beneath it. */
export function namedTangents(stage: Stage, panelName: string, points: readonly NamedPoint[], seen: Plot): void {
  const panel = stage.panel(panelName);
  stage.still(`${panelName}-tangents`, [points], () => {
    for (const point of points) tangent(panel, `tangent-${point.name}`, point, { ...seen, reach: 44 });
  });
}

/** The named points of a curve, each with its name and its slope. Draw them after the curve. */
export function namedPoints(stage: Stage, panelName: string, points: readonly NamedPoint[], seen: Plot): void {
  const panel = stage.panel(panelName);
  stage.still(`${panelName}-names`, [points], () => {
    for (const { name, at, value, slope, dx, dy } of points) {
      const [left, top] = [seen.x(at), seen.y(value)];
      spot(panel, name, left, top, 'slope', 4);
      label(panel, `name-${name}`, `${name} ${short(slope)}`, left + dx, top + dy, { means: 'slope' });
    }
  });
}
