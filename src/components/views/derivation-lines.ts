import type { Line } from '../../lib/derivative/derivation.ts';
import { remember } from '../../lib/remember.ts';
import type { WorkedRow } from '../island/worked.ts';
import { mathLine, mathOf } from './mathml.ts';
import { ruleName } from './rule-names.ts';

const digits = 8;

/** A derivation line by line, as far as the step goes: what it changed is marked in the line before and in its own. */
export const derivationLines = remember((lines: readonly Line[], index: number): readonly WorkedRow[] =>
  lines.map((line, i) => {
    const mark = i === index ? line.fresh : i === index - 1 ? line.next : undefined;
    const formula = mathOf(line.formula, { mark, digits });
    return {
      formula: i === 0 ? mathLine(formula) : mathLine({ sign: '=' }, formula),
      note: ruleName(line),
      ...(i === index ? { state: 'now' } : i > index ? { state: 'ahead' } : {}),
    };
  }),
);
