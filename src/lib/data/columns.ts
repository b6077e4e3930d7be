/** What stands between the columns of a table. With `spaced-comma`, commas that touch no space are decimal commas. */
export type Separator = 'tab' | 'semicolon' | 'comma' | 'spaced-comma' | 'space';

/**
 * The separator of the table that `row`, trimmed, is a row of. What stands between quotes has no say in it.
 *
 * A tab wins over a semicolon, and that over commas and spaces. Commas separate columns unless another separator is
 * found: `1,5 2,5` is split at the space, and `1,5, 2,5` at the one comma that touches a space; `1,2` is two columns.
 */
export function separatorOf(row: string): Separator {
  const line = masked(row);
  if (line.includes('\t')) return 'tab';
  if (line.includes(';')) return 'semicolon';
  const commas = positions(line, ',');
  if (commas.length === 0) return 'space';
  const spaced = commas.filter((at) => touchesSpace(line, at));
  if (spaced.length === 0 && /\s/.test(line)) return 'space';
  return commas.length > 1 && spaced.length === 1 ? 'spaced-comma' : 'comma';
}

/** The cells of a row, trimmed, without the quotes around them, and with their decimal commas still in them. */
export function cells(row: string, separator: Separator): string[] {
  const line = masked(row);
  const found: string[] = [];
  let from = 0;
  for (const [at, length] of cuts(line, separator)) {
    found.push(unquoted(row.slice(from, at).trim()));
    from = at + length;
  }
  found.push(unquoted(row.slice(from).trim()));
  return found;
}

/** Where a row is cut, and how many characters fall out there. */
function cuts(line: string, separator: Separator): readonly (readonly [at: number, length: number])[] {
  switch (separator) {
    case 'tab':
      return positions(line, '\t').map((at) => [at, 1]);
    case 'semicolon':
      return positions(line, ';').map((at) => [at, 1]);
    case 'comma':
      return positions(line, ',').map((at) => [at, 1]);
    case 'spaced-comma': // positions and not a pattern: `\s*,\s*` takes quadratic time on a long run of spaces
      return positions(line, ',').flatMap((at) => (touchesSpace(line, at) ? [[at, 1]] : []));
    case 'space':
      return Array.from(line.matchAll(/\s+/g), ({ 0: gap, index }) => [index, gap.length]);
  }
}

/** The row with everything between quotes blotted out, so that no separator is found there. */
const masked = (row: string): string =>
  row.includes('"') ? row.replace(/"[^"]*"/g, ({ length }) => '"'.repeat(length)) : row;

/** What a spreadsheet puts between quotes; a quote in it stands there twice. */
const unquoted = (cell: string): string => (/^".*"$/.test(cell) ? cell.slice(1, -1).replaceAll('""', '"') : cell);

function positions(line: string, mark: string): number[] {
  const found: number[] = [];
  for (let at = line.indexOf(mark); at >= 0; at = line.indexOf(mark, at + 1)) found.push(at);
  return found;
}

function touchesSpace(line: string, at: number): boolean {
  return isSpace(line.charAt(at - 1)) || isSpace(line.charAt(at + 1));
}

function isSpace(mark: string): boolean {
  return mark !== '' && mark.trim() === '';
}
