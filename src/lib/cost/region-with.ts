import type { Region } from './surface.ts';

/**
 * The region, if it holds the points; else widened about its middle, both ways by the same factor, until it holds them
 * with a little air. A point that is dragged about inside it does not change it.
 */
export function regionWith({ w, b }: Region, points: readonly { readonly w: number; readonly b: number }[]): Region {
  const middle = { w: (w[0] + w[1]) / 2, b: (b[0] + b[1]) / 2 };
  const half = { w: (w[1] - w[0]) / 2, b: (b[1] - b[0]) / 2 };
  let factor = 1;
  for (const point of points) {
    const far = Math.max(Math.abs(point.w - middle.w) / half.w, Math.abs(point.b - middle.b) / half.b);
    if (far > 1 && Number.isFinite(far)) factor = Math.max(factor, 1.12 * far);
  }
  return {
    w: [middle.w - factor * half.w, middle.w + factor * half.w],
    b: [middle.b - factor * half.b, middle.b + factor * half.b],
  };
}
