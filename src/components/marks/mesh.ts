import { pair } from './coordinates.ts';
import { pathLayer } from './layer.ts';
import type { Panel } from './panel.ts';
import type { Projection } from './projection.ts';

type Curve = readonly (readonly [number, number, number])[];

/** Curves in space (cuts of a surface, a path on it), projected, all in one path. */
export function mesh(
  panel: Panel,
  key: string,
  curves: readonly Curve[],
  project: Projection,
  { means = 'e', className = 'mesh' }: { means?: string; className?: string } = {},
): void {
  let d = '';
  for (const curve of curves) {
    for (let i = 0; i < curve.length; i++) d += `${i === 0 ? 'M' : 'L'}${pair(...project(...curve[i]!))}`;
  }
  pathLayer(panel.root, key, means, className, d || 'M0,0');
}
