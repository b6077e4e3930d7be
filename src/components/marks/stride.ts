const most = 2000; // points that are drawn: more would neither be seen nor be quick

/** How far apart in the data the drawn points lie: of a large data set a part is drawn, while all of it is reckoned with. */
export const strideOf = (count: number): number => Math.max(1, Math.ceil(count / most));
