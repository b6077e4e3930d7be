/**
 * Where a picture begins that shows data from `low` to `high` and a line that ends at `end`: one that falls is seen below
 * its origin, too. There is a quarter of the height for it, or as much again.
 */
export const floorFor = (end: number, [low, high]: readonly [number, number]): number =>
  end >= low ? low : Math.min(low, end >= -high / 4 ? -high / 4 : -high);
