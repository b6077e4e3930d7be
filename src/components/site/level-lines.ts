/** Height above the sea at a place on a sheet; x runs to the right, y down. */
export type Height = (x: number, y: number) => number;

interface Sheet {
  readonly width: number;
  readonly height: number;
  /** Edge length of the squares the sheet is walked in: finer costs more bytes. */
  readonly cell: number;
}

type Spot = readonly [number, number];

// A square's corners, clockwise from the top left, and the edges between them.
const corners: readonly Spot[] = [
  [0, 0],
  [1, 0],
  [1, 1],
  [0, 1],
];

/**
 * One level line of a landscape as SVG path data, found by marching squares and smoothed. Deterministic, in whole units.
 *
 * @returns `d` of a path; empty if the landscape never crosses the level on this sheet.
 */
export function levelLine(height: Height, level: number, sheet: Sheet): string {
  return chains(crossings(height, level, sheet))
    .map((line) => smooth(line, sheet.cell / 2))
    .join('');
}

/** Where the line crosses the edges of the squares, and which crossings belong together. */
interface Crossings {
  readonly spots: ReadonlyMap<string, Spot>;
  readonly next: ReadonlyMap<string, readonly string[]>;
}

function crossings(height: Height, level: number, { width, height: tall, cell }: Sheet): Crossings {
  const spots = new Map<string, Spot>();
  const next = new Map<string, string[]>();
  const columns = Math.ceil(width / cell);
  const rows = Math.ceil(tall / cell);
  const above = Array.from({ length: rows + 1 }, (_, j) =>
    Array.from({ length: columns + 1 }, (_, i) => height(i * cell, j * cell) - level || 1e-9),
  );
  const join = (a: string, b: string): void => {
    next.set(a, [...(next.get(a) ?? []), b]);
    next.set(b, [...(next.get(b) ?? []), a]);
  };
  for (let j = 0; j < rows; j++) {
    for (let i = 0; i < columns; i++) {
      const found = corners.flatMap(([dx, dy], k) => {
        const [ex, ey] = corners[(k + 1) % 4]!;
        const from = above[j + dy]![i + dx]!;
        const to = above[j + ey]![i + ex]!;
        if (from > 0 === to > 0) return [];
        const part = from / (from - to);
        const key = [2 * i + dx + ex, 2 * j + dy + ey].join();
        spots.set(key, [(i + dx + (ex - dx) * part) * cell, (j + dy + (ey - dy) * part) * cell]);
        return [key];
      });
      if (found.length >= 2) join(found[0]!, found[1]!);
      if (found.length === 4) join(found[2]!, found[3]!);
    }
  }
  return { spots, next };
}

/** Follows the crossings from one to the next: open lines from their ends, then the closed ones. */
function chains({ spots, next }: Crossings): Spot[][] {
  const seen = new Set<string>();
  const walk = (start: string): Spot[] => {
    const line: Spot[] = [];
    for (let here: string | undefined = start; here !== undefined;) {
      seen.add(here);
      line.push(spots.get(here)!);
      here = next.get(here)!.find((key) => !seen.has(key));
    }
    if (line.length > 2 && next.get(start)!.length === 2) line.push(line[0]!);
    return line;
  };
  const ends = [...next.keys()].filter((key) => next.get(key)!.length === 1);
  return [...ends, ...next.keys()].flatMap((key) => (seen.has(key) ? [] : [walk(key)]));
}

/** A line without those of its spots that crowd another. */
function thinned(line: readonly Spot[], gap: number): Spot[] {
  let [x, y] = line[0]!;
  return line.filter(([px, py], k) => {
    if (k > 0 && k < line.length - 1 && Math.hypot(px - x, py - y) < gap) return false;
    [x, y] = [px, py];
    return true;
  });
}

/**
 * A smooth path through the middles of a line's pieces, in whole relative units to stay small.
 *
 * @param gap Spots nearer than this to the one before are left out.
 */
export function smooth(spots: readonly Spot[], gap: number): string {
  const line = thinned(spots, gap);
  const [x0, y0] = line[0]!.map(Math.round) as [number, number];
  let d = `M${x0} ${y0}`;
  let [x, y] = [x0, y0];
  line.slice(1).forEach(([px, py], k) => {
    const [qx, qy] = line[k + 2] ?? [px, py];
    const [cx, cy] = [Math.round(px), Math.round(py)];
    const [mx, my] = [Math.round((px + qx) / 2), Math.round((py + qy) / 2)];
    d += `q${cx - x} ${cy - y} ${mx - x} ${my - y}`;
    [x, y] = [mx, my];
  });
  return d.replaceAll(' -', '-');
}
