import type { InputError, InputErrorCode } from '../../lib/input-error.ts';
import { text, type Text } from './text.ts';

export type Details = Readonly<Record<string, string | number>>;

/** A Chinese sentence for some of the mistakes that the core can name. */
export type Sentences = Readonly<Partial<Record<InputErrorCode, (details: Details) => string>>>;

/** Where in a table something stands. */
export const where = ({ row, column }: Details): string => `第 ${row} 行 ${column} 列`;

// The English sentence comes with the error. Mistakes in expressions and tables have theirs beside those parameters.
const chinese: Sentences = {
  'not-finite': ({ name, value }) => `${name} 的值“${value}”不是有限的数。请给一个有限的数。`,
  'cost-too-large': () => '误差太大，没法平方。x、y 可用：−1e100 到 1e100。',
  'not-whole': ({ name, value, least, most }) => `${name} 的值“${value}”不是整数。可用：${least} 到 ${most} 的整数。`,
  'out-of-range': ({ name, value, least, most }) =>
    `${name} 的值“${value}”超出范围。可用：${most === undefined ? `不小于 ${least ?? 0} 的数` : `${least} 到 ${most}`}。`,
  'unknown-choice': ({ name, value, allowed }) => `${name} 没有“${value}”这一项。可用：${allowed}。`,
  'bad-rate': ({ value }) => `学习率不能取“${value}”。可用：不小于 0 的有限数。`,
  'sizes-differ': ({ xs, ys }) => `x 有 ${xs} 个，y 有 ${ys} 个。两列要一样多。`,
  dimension: ({ found, allowed }) => `给了 ${found} 个参数，这里需要 ${allowed} 个。`,
  'too-few-points': ({ points, least }) => `只有 ${points} 个点。至少要有 ${least} 个。`,
  'not-a-number': (details) => `${where(details)}的“${details.value}”不是数。每一格都要是数。`,
  'too-large': (details) => `${where(details)}的“${details.value}”太大。可用：−1e150 到 1e150。`,
  'no-vertex': ({ a, b }) => `a = ${a}、b = ${b} 时是直线，没有最低点。`,
  'expression-no-value': ({ found, allowed }) => `${found ?? '变量'} 没有给值。有值的是：${allowed}。`,
};

/** What the core refused, in the reader's language; `more` has the sentences that only some parameters need. */
export const inputErrorText = (error: InputError, more: Sentences = {}): Text =>
  text(error.message, (more[error.code] ?? chinese[error.code])?.(error.details) ?? error.message);
