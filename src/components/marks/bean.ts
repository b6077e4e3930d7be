import { at, pair } from './coordinates.ts';
import { pathLayer } from './layer.ts';
import type { Panel } from './panel.ts';

/** A bean lying on its side, so many units long: a kidney, a little hollow on top. */
export function bean(panel: Panel, key: string, x: number, y: number, length: number, means = 'x'): void {
  const k = length / 26;
  const spot = (dx: number, dy: number): string => pair(x + dx * k, y + dy * k);
  const to = (...[a, b, c, d, e, f]: [number, number, number, number, number, number]): string =>
    `C${spot(a, b)} ${spot(c, d)} ${spot(e, f)}`;
  const outline =
    to(-13, -7, -7, -9, -3, -7.5) + to(-1, -6.6, 2, -6.6, 4, -7.5) + to(9, -9, 14, -6, 13, 1) + to(12, 8, 6, 9, 0, 8);
  const shine = `M${spot(-9, 0)}q${at(1 * k)},${at(-4 * k)} ${at(5 * k)},${at(-4 * k)}`;
  pathLayer(panel.root, key, means, 'bean', `M${spot(-13, 1)}${outline}${to(-6, 9, -12, 8, -13, 1)}Z`);
  pathLayer(panel.root, `${key}-shine`, means, 'bean-shine', shine);
}
