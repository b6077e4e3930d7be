import type { Box } from './clip.ts';
import type { Panel, Scale } from './panel.ts';
import { linear, log } from './scale.ts';

/** Room for numbers at the left and below, and for the label above. */
const margin = { left: 44, top: 24, right: 16, bottom: 40 };

interface Domains {
  x: readonly [number, number];
  y: readonly [number, number];
  yLog?: boolean;
}

/** The plotting area of a panel: its two scales and its box. */
export interface Plot {
  readonly x: Scale;
  readonly y: Scale;
  readonly box: Box;
}

/** Two scales over a panel, with the margins that all panels of the site share. */
export function plot({ width, height }: Panel, { x, y, yLog = false }: Domains): Plot {
  const box: Box = [margin.left, margin.top, width - margin.right, height - margin.bottom];
  const vertical = yLog ? log : linear;
  return { x: linear(x, [box[0], box[2]]), y: vertical(y, [box[3], box[1]]), box };
}
