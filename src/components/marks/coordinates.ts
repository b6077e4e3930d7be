/** A coordinate as it is written into a path: two decimals are less than a pixel can show. */
export const at = (value: number): string => String(Math.round(value * 100) / 100);

/** A point as it is written into a path. */
export const pair = (x: number, y: number): string => `${at(x)},${at(y)}`;
