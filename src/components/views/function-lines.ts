import type { Expression } from '../../lib/expression/tree.ts';
import { text } from '../island/text.ts';
import type { WorkedRow } from '../island/worked.ts';
import { mathLine, mathOf } from './mathml.ts';

/** A function and its derivative, each in a line. */
export function functionLines(f: Expression, derivative: Expression, variable: string): readonly WorkedRow[] {
  const named = (name: string, tree: Expression): string =>
    mathLine(
      `<mrow><mi class="letter">${name}</mi><mo>(</mo><mi class="letter">${variable}</mi><mo>)</mo></mrow>`,
      { sign: '=' },
      mathOf(tree, { digits: 8 }),
    );
  return [
    { formula: named('f', f), note: text('the function', '函数') },
    { formula: named('f′', derivative), note: text('its derivative', '它的导数') },
  ];
}
