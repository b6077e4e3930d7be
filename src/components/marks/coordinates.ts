/** A coordinate as it is written into a path: two decimals are less than a pixel can show. */
export const at = (value: number): string => String(Math.round(value * 100) / 100);

/** A point as it is written into a path. */
export const pair = (x: number, y: number): string => `${at(x)},${at(y)}`;

/** A point of an outline that is drawn anew in every frame while a surface turns: one decimal, so that it is read faster. */
export const rough = (x: number, y: number): string => `${Math.round(x * 10) / 10},${Math.round(y * 10) / 10}`;
