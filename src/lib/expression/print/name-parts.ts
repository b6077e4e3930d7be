/** A name as it is written: digits at its end stand below, as in x₁. */
export function nameParts(name: string): { stem: string; below: string } {
  const [, stem = name, below = ''] = /^(\p{L}+)_?(\d+)$/u.exec(name) ?? [];
  return { stem, below };
}
