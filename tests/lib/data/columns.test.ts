import { describe, expect, test } from 'vitest';
import { cells, separatorOf } from '../../../src/lib/data/columns.ts';

describe('the separator of a row', () => {
  test.each([
    ['1,5\t2,5', 'tab'],
    ['1;\t2', 'tab'],
    ['1,5;2,5', 'semicolon'],
    ['1,2', 'comma'],
    ['1, 2', 'comma'],
    ['1 , 2', 'comma'],
    ['1, 2, 3', 'comma'],
    ['1,5, 2,5', 'spaced-comma'],
    ['1,5 2,5', 'space'],
    [',5 ,5', 'spaced-comma'],
    ['1.5  2.5', 'space'],
    ['1', 'space'],
    ['"1,5";"2"', 'semicolon'],
    ['"1;5","2"', 'comma'],
    ['"1,5" "2"', 'space'],
    ['"1,5", "2,5"', 'comma'],
  ])('of “%s” is: %s', (line, separator) => {
    expect(separatorOf(line)).toBe(separator);
  });
});

describe('the cells of a row', () => {
  test('are cut at every separator and trimmed', () => {
    expect(cells('1 \t 2', 'tab')).toEqual(['1', '2']);
    expect(cells('1,5; 2,5;', 'semicolon')).toEqual(['1,5', '2,5', '']);
    expect(cells('1, 2', 'comma')).toEqual(['1', '2']);
    expect(cells('1   2', 'space')).toEqual(['1', '2']);
  });

  test('are not cut between quotes, which they lose', () => {
    expect(cells('"a, b" , "c ""d"""', 'comma')).toEqual(['a, b', 'c "d"']);
    expect(cells('"a b"  2', 'space')).toEqual(['a b', '2']);
    expect(cells('5" pipe,3', 'comma')).toEqual(['5" pipe', '3']);
  });

  test('keep their decimal commas where only commas beside a space separate', () => {
    expect(cells('1,5, 2,5', 'spaced-comma')).toEqual(['1,5', '2,5']);
    expect(cells('1,5', 'spaced-comma')).toEqual(['1,5']);
  });
});
