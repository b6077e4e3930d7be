import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { formatTable, parseTable } from '../../../src/lib/data/parse.ts';
import { InputError } from '../../../src/lib/input-error.ts';
import { fixed } from '../arbitraries.ts';
import { refused } from '../refused.ts';

const points = { xs: [1.5, -2], ys: [2.5, 4] };

describe('a table is read', () => {
  test.each([
    ['with commas', '1.5,2.5\n-2,4'],
    ['with commas and spaces', '1.5, 2.5\n-2 ,4'],
    ['with semicolons', '1.5;2.5\n-2;4'],
    ['with tabs', '1.5\t2.5\n-2\t4'],
    ['with spaces', '  1.5   2.5\n-2 4  '],
    ['with semicolons and decimal commas', '1,5;2,5\n-2;4'],
    ['with tabs and decimal commas', '1,5\t2,5\n-2\t4'],
    ['with spaces and decimal commas', '1,5 2,5\n-2 4'],
    ['with spaced commas and decimal commas', '1,5, 2,5\n-2, 4'],
    ['with CRLF line ends', '1.5,2.5\r\n-2,4\r\n'],
    ['with CR line ends', '1.5,2.5\r-2,4\r'],
    ['with blank lines', '\n\n1.5,2.5\n  \n-2,4\n\n'],
    ['with a byte order mark', '\ufeff1.5,2.5\n-2,4'],
    ['with the true minus', '1.5,2.5\n−2,4'],
    ['with full-width digits and signs', '１．５，２．５\n－２，４'],
    ['with full-width semicolons and decimal commas', '１，５；２，５\n－２；＋４'],
    ['with ideographic spaces', '1.5\u30002.5\n-2\u30004'],
    ['with Chinese full stops for points', '1。5,2。5\n-2,4'],
    ['with exponents', '15e-1,0.25E1\n-2e+0,4.'],
    ['with plus signs and without leading zeros', '+1.5,+2.5\n-2,4'],
    ['with quoted numbers', '"1.5","2.5"\n"-2","4"'],
    ['with quoted numbers and decimal commas', '"1,5","2,5"\n"-2","4"'],
    ['with quoted numbers between spaces', '"1,5" "2,5"\n"-2" 4'],
    ['with commas at the end of every row', '1.5,2.5,\n-2,4,,\n'],
    ['with semicolons at the end of every row', '1,5;2,5;\n-2;4;;\n'],
    ['with spaced commas at the end of every row', '1,5, 2,5,\n-2, 4, '],
    ['with tabs at the end of every row', '1.5\t2.5\t\n-2\t4\t\t'],
    ['with spaces, and a semicolon at the end of every row', '1.5 2.5;\n-2 4;'],
    ['with line separators', '1.5,2.5\u2028-2,4'],
    ['with paragraph separators', '1.5,2.5\u2029-2,4\u2029'],
    ['with next-line characters', '1.5,2.5\u0085-2,4'],
    ['from a single line', '1.5,2.5;-2,4'],
    ['from a single line that ends with a semicolon and has spaces', ' 1.5 2.5; -2 4; '],
    ['from a single full-width line', '１．５，２．５；－２，４'],
  ])('%s', (_, text) => {
    expect(parseTable(text)).toEqual({ data: points, rows: 2 });
  });

  test('with all x equal, since only the reader of the data knows whether that matters', () => {
    expect(parseTable('1,2\n1,3').data.xs).toEqual([1, 1]);
  });

  test('in one piece, however long it is', () => {
    const text = '３，４\n'.repeat(10_000);
    expect(parseTable(text).rows).toBe(10_000);
  });
});

describe('a heading', () => {
  test.each([
    ['age,volume\n1.5,2.5\n-2,4', ['age', 'volume']],
    ['"age" , "volume"\n1.5,2.5\n-2,4', ['age', 'volume']],
    ['age (weeks)\tvolume, cm3\n1,5\t2,5\n-2\t4', ['age (weeks)', 'volume, cm3']],
    ['"size, cm","tox"\n"1.5","2.5"\n"-2","4"', ['size, cm', 'tox']],
    ['"size; cm";"a ""tox"""\n1,5;2,5\n-2;4', ['size; cm', 'a "tox"']],
    ['size,tox,\n1.5,2.5,\n-2,4,', ['size', 'tox']],
    ['年龄，体积\n１．５，２．５\n－２，４', ['年龄', '体积']],
    ['x,y;1.5,2.5;-2,4', ['x', 'y']],
  ])('is told from the numbers: %j', (text, heading) => {
    expect(parseTable(text)).toEqual({ data: points, rows: 2, heading });
  });

  test('of more words than columns is passed over where spaces separate', () => {
    expect(parseTable('age in weeks volume\n1.5 2.5\n-2 4')).toEqual({ data: points, rows: 2 });
  });

  test('does not hide a first row with one bad cell', () => {
    const error = refused(() => parseTable('1,two\n2,3\n3,4'));
    expect(error).toMatchObject({ code: 'not-a-number', details: { row: 1, column: 'y', value: 'two' } });
  });
});

describe('a table is refused, and the row and the value are named', () => {
  test.each([
    ['a cell of text', '1,2\n\n3,four', 'not-a-number', { row: 3, column: 'y', value: 'four' }],
    ['NaN', '1,2\nNaN,4', 'not-a-number', { row: 2, column: 'x', value: 'NaN' }],
    ['NaN in the place of a heading', 'NaN,NaN\n1,2\n3,4', 'not-a-number', { row: 1, column: 'x', value: 'NaN' }],
    ['Infinity', '1,2\n3,-Infinity', 'not-a-number', { row: 2, column: 'y', value: '-Infinity' }],
    ['a hexadecimal number', '1,2\n0x10,4', 'not-a-number', { row: 2, column: 'x', value: '0x10' }],
    ['an empty cell', '1,2\n3,', 'not-a-number', { row: 2, column: 'y', value: '' }],
    ['a thousands separator', '1;2\n1.234,5;4', 'not-a-number', { row: 2, column: 'x', value: '1.234,5' }],
    ['a quoted word', '"1","2"\n"3","four"', 'not-a-number', { row: 2, column: 'y', value: 'four' }],
    ['a quoted thousand', '"1","2"\n"1,000","4"', 'two-readings', { row: 2, column: 'x', value: '1,000' }],
    ['three quoted columns', '"1","2"\n"3","4","5"', 'column-count', { row: 2, found: 3, allowed: 2 }],
    ['1e999', '1,2\n1e999,4', 'too-large', { row: 2, column: 'x', value: '1e999', most: 1e150 }],
    ['1e308', '1,2\n3,1e308', 'too-large', { row: 2, column: 'y', value: '1e308', most: 1e150 }],
    ['three columns', '1,2\n3,4,5', 'column-count', { row: 2, found: 3, allowed: 2, value: '3,4,5' }],
    ['another mark between, in the first row already', '1|2\n3|4', 'column-count', { row: 1, value: '1|2' }],
    ['a Chinese mark between', '1、2\n3、4', 'column-count', { row: 1, value: '1、2' }],
    ['percentages', '1% 2%\n3 4\n5 6', 'not-a-number', { row: 1, column: 'x', value: '1%' }],
    ['one column', '1\n2\n3', 'column-count', { row: 1, found: 1, allowed: 2, value: '1' }],
    ['another separator further down', '1;2\n3,4', 'column-count', { row: 2, found: 1, allowed: 2, value: '3,4' }],
    ['a bad row of a single line', '1,2;3,4;5', 'column-count', { row: 3, found: 1, allowed: 2, value: '5' }],
    ['nothing', ' \n\r\n ', 'too-few-points', { points: 0, least: 2 }],
    ['one point', '1,2', 'too-few-points', { points: 1, least: 2 }],
    ['one point with a semicolon', '1;2', 'too-few-points', { points: 1, least: 2 }],
    ['a heading alone', 'x,y', 'too-few-points', { points: 0, least: 2 }],
  ])('%s', (_, text, code, details) => {
    expect(refused(() => parseTable(text))).toMatchObject({ code, details });
  });

  test.each([
    ['1\t2\n1,000\t3', { row: 2, column: 'x', value: '1,000', thousands: '1000', decimals: '1.000' }],
    ['1;2\n3;-12,500\n1,000;3', { row: 2, column: 'y', value: '-12,500', thousands: '-12500', decimals: '-12.500' }],
    ['1,000 2,000\n3 4', { row: 1, column: 'x', value: '1,000' }],
  ])('a comma before three digits in %j may be either', (text, details) => {
    expect(refused(() => parseTable(text))).toMatchObject({ code: 'two-readings', details });
  });

  test.each(['0,125\t2\n1,000\t3', '1,000\t2\n3\t4,5', '1;1,000\n3;1234,567'])(
    'but not where another comma of the table can only be decimal: %j',
    (text) => {
      const { xs, ys } = parseTable(text).data;
      expect([...xs, ...ys]).toContain(1);
    },
  );

  test('a long value is shortened in the message', () => {
    const error = refused(() => parseTable(`1,2\n3,${'x'.repeat(1000)}`));
    expect(error.message).toBe(`Row 2, column y: “${'x'.repeat(40)}…” is not a number.`);
  });
});

describe('the compact form', () => {
  test('holds the points between semicolons', () => {
    expect(formatTable(points)).toBe('1.5,2.5;-2,4');
  });

  test('has no plus, which a query string would turn into a space', () => {
    expect(formatTable({ xs: [1e21, 1], ys: [1e-7, 2] })).toBe('1e21,1e-7;1,2');
  });

  test('is read back to the same numbers', () => {
    const value = fc.oneof(
      fc.double({ min: -1e150, max: 1e150, noNaN: true }),
      fc.double({ min: -100, max: 100, noNaN: true }),
      fc.integer({ min: -9, max: 9 }),
    );
    const tables = fc.array(fc.tuple(value, value), { minLength: 2, maxLength: 20 });
    fc.assert(
      fc.property(tables, (rows) => {
        const data = { xs: rows.map(([x]) => x + 0), ys: rows.map(([, y]) => y + 0) };
        expect(parseTable(formatTable(data))).toEqual({ data, rows: rows.length });
      }),
      fixed,
    );
  });
});

describe('whatever is pasted', () => {
  const pieces = fc.constantFrom(
    ...['1', '２', '.5', '-', '−', '+', 'e9', 'e999', '.', ',', '，', ';', '；', ' ', '\u3000', '\t', '\n', '\r\n'],
    ...['x', '龄', 'NaN', '"', '\ufeff', '\u0000', '😀', '\ud800', '#', '('],
  );
  const cell = fc.constantFrom('1', '２.5', '-.5', '−3', '1,5', '1e3', '1e151', '', 'x');
  const tables = fc
    .record({
      rows: fc.array(fc.tuple(cell, cell), { maxLength: 4 }),
      separator: fc.constantFrom(',', '，', ';', '\t', ' ', ', '),
      end: fc.constantFrom('\n', '\r\n', ';'),
    })
    .map(({ rows, separator, end }) => rows.map((row) => row.join(separator)).join(end));
  const texts = fc.oneof(
    tables,
    fc.array(pieces, { maxLength: 40 }).map((parts) => parts.join('')),
    fc.string({ unit: 'binary', maxLength: 60 }),
  );

  test('gives finite points, or an InputError and no other', () => {
    let read = 0;
    fc.assert(
      fc.property(texts, (text) => {
        try {
          const { data, rows } = parseTable(text);
          read++;
          expect(rows).toBeGreaterThanOrEqual(2);
          expect([data.xs.length, data.ys.length]).toEqual([rows, rows]);
          expect([...data.xs, ...data.ys].every(Number.isFinite)).toBe(true);
        } catch (error) {
          if (!(error instanceof InputError)) throw error;
        }
      }),
      { ...fixed, numRuns: 5000 },
    );
    expect(read).toBeGreaterThan(50);
  });

  test.each([
    ['spaces', `1${' '.repeat(300_000)}2`],
    ['commas', '1 ,'.repeat(100_000)],
    ['quotes', '"'.repeat(300_000)],
    ['quotes that do not end', '"a,'.repeat(100_001)],
    ['digits', `${'1'.repeat(300_000)}x`],
    ['semicolons', ';'.repeat(300_000)],
    ['blank lines', '\n'.repeat(300_000)],
  ])('takes no more than a moment, even a long run of %s', (_, text) => {
    const started = performance.now();
    refused(() => parseTable(text));
    expect(performance.now() - started).toBeLessThan(2000);
  });
});
