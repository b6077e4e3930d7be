import { InputError, shown } from '../input-error.ts';
import { cells, separatorOf, type Separator } from './columns.ts';
import { requirePoints, tableValue, type Dataset } from './dataset.ts';

export interface Table {
  readonly data: Dataset;
  /** The names of the two columns, if the table begins with them. */
  readonly heading?: [string, string];
  /** How many rows of numbers were read. */
  readonly rows: number;
}

/** A row that is not blank: its text, trimmed, and its number in the table, counted from 1 with the blank ones. */
interface Row {
  readonly line: string;
  readonly number: number;
}

/**
 * Reads a table of two columns of numbers, as pasted from a spreadsheet, a CSV file or a URL.
 *
 * Between the columns stands a tab, a semicolon, a comma or spaces; the first row of numbers decides which, for the
 * whole table (`separatorOf` says how); separators at the end of a row are passed over, and so are quotes around a cell.
 * Decimal commas are read unless plain commas separate the columns. Blank lines, a byte order mark, all line ends,
 * full-width digits, signs and punctuation, and the true minus are read as well. A single line such as `1,2;2,4` or `1 2; 2 4` holds its rows between semicolons, as `formatTable` writes them. A first
 * row without any number is the heading.
 *
 * Throws an InputError for fewer than two points; and, naming the row (its line, or its place between semicolons,
 * counted from 1) and the value, for a row of other than two cells, for a cell that is not a decimal number, for a number
 * of magnitude above 1e150, and for one like `1,000`, a thousand or one, if no other comma of the table tells which. Takes time in proportion to the length of the text.
 */
export function parseTable(text: string): Table {
  const rows = rowsOf(plain(text));
  const [first, second] = rows.peek;
  // A heading, whose names may hold spaces and commas, has no say in this.
  const separator = first ? separatorOf(bare((second && !isNumeric(first.line) ? second : first).line)) : 'comma';

  const xs: number[] = [];
  const ys: number[] = [];
  let heading: string[] | undefined;
  let unclear: InputError | undefined; // the first cell whose comma may stand before decimals or between thousands
  let decimal = false as boolean; // whether some comma of the table can only stand before decimals
  const number = (cell: string, row: number, column: 'x' | 'y'): number => {
    if (!GROUPED.test(cell)) decimal ||= cell.includes(',');
    else unclear ??= twoReadings(cell, row, column);
    return tableValue(numberIn(cell), row, column, cell);
  };
  for (const row of rows.all()) {
    const found = cellsOf(row.line, separator);
    if (row.number === first!.number && isHeading(found)) heading = found;
    if (heading === found && (found.length === 2 || separator === 'space')) continue;
    if (found.length !== 2) throw columnCount(row, found.length);
    xs.push(number(found[0]!, row.number, 'x'));
    ys.push(number(found[1]!, row.number, 'y'));
  }
  if (unclear && !decimal) throw unclear;
  requirePoints(xs.length, 2);
  const table = { data: { xs, ys }, rows: xs.length };
  return heading?.length === 2 ? { ...table, heading: [heading[0]!, heading[1]!] } : table;
}

/** Writes the data as `1,2;2,4`, short enough for a URL; `parseTable` reads it back to the same numbers. */
export function formatTable({ xs, ys }: Dataset): string {
  return xs.map((x, i) => `${compact(x)},${compact(ys[i]!)}`).join(';');
}

/** Without the plus of 1e+21, which a URL's query would turn into a space. */
function compact(value: number): string {
  return String(value).replace('e+', 'e');
}

const WIDE = '０１２３４５６７８９＋－．，；Ｅｅ−–。\u0085\u2028\u2029';
const PLAIN = '0123456789+-.,;Ee--.\n\n\n';
const plainCodes = new Map(Array.from(WIDE, (mark, i) => [mark.charCodeAt(0), PLAIN.charCodeAt(i)]));

/** The text with plain digits, signs, punctuation and line ends in place of full-width and typographic ones. */
function plain(text: string): string {
  if (!/[^\0-\x7f]/.test(text)) return text;
  let made = '';
  for (let from = 0; from < text.length; from += 4096) {
    const codes: number[] = [];
    for (let at = from; at < Math.min(from + 4096, text.length); at++) {
      const code = text.charCodeAt(at);
      codes.push(code < 128 ? code : (plainCodes.get(code) ?? code));
    }
    made += String.fromCharCode(...codes);
  }
  return made;
}

/** The rows of the text: its lines, or, if there is one line only, perhaps what stands between its semicolons. */
function rowsOf(text: string): { peek: Row[]; all: () => Iterable<Row> } {
  const lineEnd = text.includes('\n') ? '\n' : '\r';
  const lines = firstTwo(text, lineEnd);
  if (lines.length === 1 && holdsRows(lines[0]!.line)) {
    const line = lines[0]!.line;
    return { peek: firstTwo(line, ';'), all: () => rowsBetween(line, ';') };
  }
  return { peek: lines, all: () => rowsBetween(text, lineEnd) };
}

/** Whether a lone line is many rows: if what stands before its first semicolon is more than one cell already. */
function holdsRows(line: string): boolean {
  const end = line.indexOf(';');
  return end >= 0 && /[,\s]/.test(line.slice(0, end).trim());
}

function firstTwo(text: string, mark: string): Row[] {
  const found: Row[] = [];
  for (const row of rowsBetween(text, mark)) if (found.push(row) === 2) break;
  return found;
}

function* rowsBetween(text: string, mark: string): Generator<Row> {
  let number = 1;
  for (let from = 0; from <= text.length; number++) {
    const found = text.indexOf(mark, from);
    const end = found < 0 ? text.length : found;
    const line = text.slice(from, end).trim();
    if (line !== '') yield { line, number };
    from = end + 1;
  }
}

/** A row without the separators at its end, which a spreadsheet writes for columns that are empty. */
function bare(line: string): string {
  let end = line.length;
  while (end > 0 && /[,;\s]/.test(line.charAt(end - 1))) end--;
  return line.slice(0, end);
}

/** The cells of a row, without the empty ones at its end unless it is short of them. */
function cellsOf(line: string, separator: Separator): string[] {
  const found = cells(bare(line), separator);
  return found.length < 2 ? cells(line, separator) : found;
}

const DECIMAL = /^[+-]?(?:\d+(?:\.\d*)?|\.\d+)(?:e[+-]?\d+)?$/i;
const GROUPED = /^[+-]?[1-9]\d{0,2},\d{3}$/;
const MEANT_AS_NUMBER = /^[+-]?(?:nan|inf|infinity)$/i;

/** The number in a cell; NaN if it is none. A comma in it stands before decimals: where commas separate, only quotes hold one. */
function numberIn(cell: string): number {
  const decimal = cell.replace(',', '.');
  return DECIMAL.test(decimal) ? Number(decimal) : NaN;
}

function isNumeric(line: string): boolean {
  return cellsOf(line, separatorOf(bare(line))).every((cell) => !Number.isNaN(numberIn(cell)));
}

function isHeading(found: readonly string[]): boolean {
  // What has digits and no letter, as 1|2, was meant for numbers.
  return found.every(
    (cell) => /\p{L}|^\D+$/u.test(cell) && Number.isNaN(numberIn(cell)) && !MEANT_AS_NUMBER.test(cell),
  );
}

function twoReadings(cell: string, row: number, column: 'x' | 'y'): InputError {
  const [thousands, decimals] = [cell.replace(',', ''), cell.replace(',', '.')];
  return new InputError(
    'two-readings',
    { row, column, value: cell, thousands, decimals },
    `Row ${row}, column ${column}: “${cell}” could be ${thousands} or ${decimals}. Write one of these.`,
  );
}

function columnCount({ line, number }: Row, found: number): InputError {
  return new InputError(
    'column-count',
    { row: number, found, allowed: 2, value: shown(line) },
    `Row ${number}, “${shown(line)}”, has ${found} ${found === 1 ? 'column' : 'columns'}: there have to be 2, with a tab, semicolon, comma or space between.`,
  );
}
