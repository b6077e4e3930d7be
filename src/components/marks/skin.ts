import type { Surface } from '../../lib/cost/surface.ts';
import { rough } from './coordinates.ts';
import { layer } from './layer.ts';
import type { Group, Panel } from './panel.ts';
import type { Projection } from './projection.ts';
import { tones, type Shades } from './shade.ts';

const sides = { inside: tones, outside: tones / 2 } as const; // tones of each: the outside is seen seldom, and faintly
const [darkest, lightest] = [62, 8]; // percent of the mark's colour

/**
 * A convex surface, filled and shaded. A ray meets a convex surface at most twice, once on its inside and once on its
 * outside; so neither side ever hides a part of itself, and it is enough to draw the inside first and then the outside,
 * which shows through. No sorting by distance: one path for each tone of each side. Where the tones meet is known before
 * the surface turns (see `shade`).
 */
export function skin(panel: Panel, key: string, surface: Surface, project: Projection, shades: Shades): void {
  const { n } = surface;
  const { cells, between } = shades;
  const { xs, ys } = places(surface, project);
  const spots = Array.from(xs, (x, k) => rough(x, ys[k]!)); // each is a corner of up to four cells
  for (const [a, b, share] of between) {
    spots.push(rough(xs[a]! + share * (xs[b]! - xs[a]!), ys[a]! + share * (ys[b]! - ys[a]!)));
  }
  const outlines = Array.from({ length: sides.inside + sides.outside }, () => '');

  /** Whether the outside of a cell is seen. */
  function away(k: number): boolean {
    const [a, b, c, d] = [k, k + 1, k + n + 1, k + n];
    return (xs[c]! - xs[a]!) * (ys[d]! - ys[b]!) - (ys[c]! - ys[a]!) * (xs[d]! - xs[b]!) > 0;
  }
  const path = (tone: number, outside: boolean): number =>
    outside ? sides.inside + Math.floor((tone * sides.outside) / sides.inside) : tone;

  for (let j = 0; j < n - 1; j++) {
    for (let k = j * n; k < j * n + n - 1;) {
      const start = k++;
      const [cell, outside] = [cells[start]!, away(start)];
      if (typeof cell === 'number') {
        while (k < j * n + n - 1 && cells[k] === cell && away(k) === outside) k++; // several of one tone in a row
        let d = `M${spots[start]!}`;
        for (let at = start + 1; at <= k; at++) d += `L${spots[at]!}`;
        for (let at = k + n; at >= start + n; at--) d += `L${spots[at]!}`;
        outlines[path(cell, outside)]! += `${d}Z`;
      } else {
        for (const { tone, corners } of cell) {
          let d = `M${spots[corners[0]!]!}`;
          for (let at = 1; at < corners.length; at++) d += `L${spots[corners[at]!]!}`;
          outlines[path(tone, outside)]! += `${d}Z`;
        }
      }
    }
  }
  const group = layer(panel.root, key, 'e');
  if (group.select('path').empty()) toneGroups(group);
  group
    .selectAll<SVGPathElement, string>('path')
    .data(outlines)
    .attr('d', (outline) => outline || 'M0,0');
}

/**
 * A path for each tone of each side. The colours lie in groups that stand still: a path that changes would have them mixed
 * anew in each frame.
 */
function toneGroups(group: Group): void {
  for (const [side, tones] of Object.entries(sides)) {
    for (let tone = 0; tone < tones; tone++) {
      const percent = darkest - Math.round((tone * (darkest - lightest)) / (tones - 1));
      group.append('g').attr('class', `skin ${side}`).attr('style', `--tone:${percent}%`).append('path');
    }
  }
}

/** Where the points of a surface's grid are drawn. A parallel projection: four corners of the box tell all other places. */
function places({ n, region: { w, b }, heights, lowest, highest }: Surface, project: Projection) {
  const [x, y] = project(w[0], b[0], lowest);
  const [endW, endB, top] = [project(w[1], b[0], lowest), project(w[0], b[1], lowest), project(w[0], b[0], highest)];
  const [xs, ys] = [new Float64Array(n * n), new Float64Array(n * n)];
  const tall = highest - lowest || 1;
  for (let k = 0; k < n * n; k++) {
    const [u, v, h] = [(k % n) / (n - 1), Math.floor(k / n) / (n - 1), (heights[k]! - lowest) / tall];
    xs[k] = x + u * (endW[0] - x) + v * (endB[0] - x) + h * (top[0] - x);
    ys[k] = y + u * (endW[1] - y) + v * (endB[1] - y) + h * (top[1] - y);
  }
  return { xs, ys };
}
