/** The indices 0 … n−1 in random order, each order equally likely. Source: Fisher and Yates' shuffle. */
export function shuffledIndices(n: number, random: () => number): number[] {
  const indices = Array.from({ length: n }, (_, i) => i);
  for (let last = n - 1; last > 0; last--) {
    const chosen = Math.floor(random() * (last + 1));
    const kept = indices[last]!;
    indices[last] = indices[chosen]!;
    indices[chosen] = kept;
  }
  return indices;
}
