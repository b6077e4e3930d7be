import { pair } from './coordinates.ts';

type Spot = readonly [number, number];

/**
 * The outline of a straight band from one spot to another, to be filled: bands of any width go into one path. A broken
 * one is cut into dashes, as negative weights are everywhere on the site.
 */
export function ribbon(from: Spot, to: Spot, width: number, broken = false): string {
  const [dx, dy] = [to[0] - from[0], to[1] - from[1]];
  const length = Math.hypot(dx, dy);
  if (length < 0.5 || width < 0.05) return '';
  const [ux, uy] = [dx / length, dy / length];
  const [nx, ny] = [(-uy * width) / 2, (ux * width) / 2];
  const piece = (start: number, end: number): string => {
    const [x0, y0] = [from[0] + ux * start, from[1] + uy * start];
    const [x1, y1] = [from[0] + ux * end, from[1] + uy * end];
    return `M${pair(x0 + nx, y0 + ny)}L${pair(x1 + nx, y1 + ny)}L${pair(x1 - nx, y1 - ny)}L${pair(x0 - nx, y0 - ny)}Z`;
  };
  if (!broken) return piece(0, length);
  let d = '';
  for (let start = 0; start < length; start += dash + gap) d += piece(start, Math.min(length, start + dash));
  return d;
}

const dash = 7;
const gap = 4;
