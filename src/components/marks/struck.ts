import type { Box } from './clip.ts';

/**
 * What a name has to keep clear of: one line on paper, as its height over x (NaN where it is not), or several, with all
 * that lies between them.
 */
export type Courses = readonly ((x: number) => number)[];

const looks = 8; // places along a name at which lines are looked at

/** Whether one of these lines runs through a box of the paper. */
export function struck([left, top, right, bottom]: Box, lines: readonly Courses[]): boolean {
  return lines.some((courses) => {
    let [above, below] = [false, false];
    for (const course of courses) {
      for (let i = 0; i <= looks; i++) {
        const y = course(left + ((right - left) * i) / looks);
        if (y >= top && y <= bottom) return true;
        above ||= y < top;
        below ||= y > bottom;
      }
    }
    return above && below;
  });
}

/** Whether two boxes of the paper lie on one another. */
export const overlap = (a: Box, b: Box): boolean => a[0] < b[2] && b[0] < a[2] && a[1] < b[3] && b[1] < a[3];

/** The box of words of this width that begin at `left` on the line `base`. */
export const wordsBox = (left: number, base: number, width: number): Box => [left, base - 11, left + width, base + 4];
