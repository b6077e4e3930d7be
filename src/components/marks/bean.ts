import { at, pair } from './coordinates.ts';
import { pathLayer } from './layer.ts';
import type { Panel } from './panel.ts';

/** A bean lying on its side, so many units long: a kidney whose hollow looks up. */
export function bean(panel: Panel, key: string, x: number, y: number, length: number, means = 'data'): void {
  const k = length / 24;
  const c = (...numbers: number[]): string => `c${numbers.map((each) => at(each * k)).join(',')}`;
  const d =
    `M${pair(x - 12 * k, y)}${c(0, -8, 7, -10, 10, -6)}${c(1, 2, 3, 2, 4, 0)}${c(3, -4, 10, -2, 10, 6)}` +
    `${c(0, 9, -6, 12, -12, 12)}${c(-7, 0, -12, -4, -12, -12)}Z`;
  pathLayer(panel.root, key, means, 'bean', length > 0 ? d : 'M0,0');
}
