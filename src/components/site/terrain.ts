import { descend } from '../../lib/descent/descend.ts';
import { learningRate } from '../../lib/descent/rules/learning-rate.ts';
import { levelLine, smooth } from './level-lines.ts';

/** A hill (or, with a negative height, a hollow): where it stands, how far it reaches, how high. */
interface Hill {
  readonly x: number;
  readonly y: number;
  readonly wide: number;
  readonly tall: number;
  readonly height: number;
}

/** A landscape on a sheet of its own, in the units of its drawing. */
export interface Terrain {
  readonly width: number;
  readonly height: number;
  readonly hills: readonly Hill[];
  /** Where the trail begins. */
  readonly start: readonly [number, number];
}

const at = (hills: readonly Hill[], x: number, y: number): number =>
  hills.reduce((sum, hill) => sum + swell(hill, x, y), 0);

const swell = (hill: Hill, x: number, y: number): number =>
  hill.height * Math.exp(-(((x - hill.x) / hill.wide) ** 2) - ((y - hill.y) / hill.tall) ** 2);

/** The level lines of a landscape, lowest first. Every fifth is an index line, as on a map. */
export function contours({ width, height, hills }: Terrain, levels: readonly number[], cell = 24) {
  return levels.map((level, k) => ({
    d: levelLine((x, y) => at(hills, x, y), level, { width, height, cell }),
    index: k % 5 === 4,
  }));
}

/**
 * The trail: gradient descent on this very landscape, by the course's own core.
 *
 * @param steps How many small steps it walks.
 */
export function trail({ hills, start }: Terrain, steps: number): string {
  const { steps: walked } = descend({
    objective: {
      size: 1,
      dimension: 2,
      cost: ([x = 0, y = 0]) => at(hills, x, y),
      gradient: ([x = 0, y = 0]) => [
        hills.reduce((sum, hill) => sum - (2 * (x - hill.x) * swell(hill, x, y)) / hill.wide ** 2, 0),
        hills.reduce((sum, hill) => sum - (2 * (y - hill.y) * swell(hill, x, y)) / hill.tall ** 2, 0),
      ],
    },
    rule: learningRate(240),
    next: () => 'all',
    start,
    steps,
  });
  return smooth(
    walked.map(({ at: [x = 0, y = 0] }) => [x, y] as const),
    8,
  );
}
