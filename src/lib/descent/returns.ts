const near = 1e-9; // of the way it went: what rounding makes of a place; and of its numbers: a way that is but rounding

/**
 * Whether a run's last `period` updates led back to where they began, after having been elsewhere. A run that creeps is
 * near to where it was, too, but has never been farther off.
 */
export function returns(steps: readonly { readonly at: readonly number[] }[], period: number): boolean {
  const last = steps.at(-1)!.at;
  const since = steps.slice(-1 - period);
  if (since.length <= period) return false;
  const far = since.map(({ at }) => Math.max(...at.map((value, i) => Math.abs(value - last[i]!))));
  const [way, size] = [Math.max(...far), Math.max(...last.map(Math.abs))];
  return way > near * size && far[0]! <= near * way;
}
