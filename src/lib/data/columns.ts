/** What stands between the columns of a table. With `spaced-comma`, commas that touch no space are decimal commas. */
export type Separator = 'tab' | 'semicolon' | 'comma' | 'spaced-comma' | 'space';

/**
 * The separator of the table that `line`, trimmed, is a row of.
 *
 * A tab wins over a semicolon, and that over commas and spaces. Commas separate columns unless another separator is
 * found: `1,5 2,5` is split at the space, and `1,5, 2,5` at the one comma that touches a space; `1,2` is two columns.
 */
export function separatorOf(line: string): Separator {
  if (line.includes('\t')) return 'tab';
  if (line.includes(';')) return 'semicolon';
  const commas = commaPositions(line);
  if (commas.length === 0) return 'space';
  const spaced = commas.filter((at) => touchesSpace(line, at));
  if (spaced.length === 0 && /\s/.test(line)) return 'space';
  return commas.length > 1 && spaced.length === 1 ? 'spaced-comma' : 'comma';
}

/** The cells of a row, trimmed, with their decimal commas still in them. */
export function cells(line: string, separator: Separator): string[] {
  switch (separator) {
    case 'tab':
      return cutAt(line, '\t');
    case 'semicolon':
      return cutAt(line, ';');
    case 'comma':
      return cutAt(line, ',');
    case 'space':
      return line.split(/\s+/);
    case 'spaced-comma':
      return cutAtSpacedComma(line);
  }
}

function cutAt(line: string, mark: string): string[] {
  return line.split(mark).map((cell) => cell.trim());
}

/** Positions and not a pattern: `\s*,\s*` takes quadratic time on a long run of spaces. */
function cutAtSpacedComma(line: string): string[] {
  const found: string[] = [];
  let from = 0;
  for (const at of commaPositions(line)) {
    if (!touchesSpace(line, at)) continue;
    found.push(line.slice(from, at).trim());
    from = at + 1;
  }
  found.push(line.slice(from).trim());
  return found;
}

function commaPositions(line: string): number[] {
  const positions: number[] = [];
  for (let at = line.indexOf(','); at >= 0; at = line.indexOf(',', at + 1)) positions.push(at);
  return positions;
}

function touchesSpace(line: string, at: number): boolean {
  return isSpace(line.charAt(at - 1)) || isSpace(line.charAt(at + 1));
}

function isSpace(mark: string): boolean {
  return mark !== '' && mark.trim() === '';
}
