import type { InputError, InputErrorCode } from '../../lib/input-error.ts';
import { text, type Text } from './text.ts';

type Details = Readonly<Record<string, string | number>>;

const where = ({ row, column }: Details): string => `第 ${row} 行 ${column} 列`;
const place = ({ at }: Details): string => `（第 ${Number(at) + 1} 个字符）`;

/** The Chinese sentence for each mistake the core can name; the English one comes with the error. */
const chinese: Readonly<Record<InputErrorCode, (details: Details) => string>> = {
  'not-finite': ({ name, value }) => `${name} 的值“${value}”不是有限的数。请给一个有限的数。`,
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
  'column-count': ({ row, value, found }) => `第 ${row} 行“${value}”有 ${found} 列。每行要有 2 列。`,
  'no-vertex': ({ a, b }) => `a = ${a}、b = ${b} 时是直线，没有最低点。`,
  'expression-empty': () => '算式是空的。请写一个，比如 x^2。',
  'expression-too-long': ({ found, allowed }) => `算式有 ${found} 个字符。最多 ${allowed} 个。`,
  'expression-too-large': ({ found, allowed }) => `算式有 ${found} 个部分。最多 ${allowed} 个。`,
  'expression-unknown-character': (details) => `不认识“${details.found}”${place(details)}。可用：${details.allowed}。`,
  'expression-unknown-name': (details) =>
    `不认识名称“${details.found}”${place(details)}。可用：${String(details.allowed).replace('single letters, ', '单个字母、')}。`,
  'expression-number-out-of-range': (details) =>
    `“${details.found}”超出范围${place(details)}。可用：${details.allowed}。`,
  'expression-unmatched-parenthesis': (details) =>
    `括号“${details.found}”没有配对${place(details)}。缺“${details.allowed}”。`,
  'expression-missing-operand': (details) =>
    `${details.found === '' ? '结尾' : `“${details.found}”`}前面缺一个数、变量或括号${place(details)}。`,
  'expression-missing-operator': (details) =>
    `“${details.found}”前面缺运算符${place(details)}。可用：${details.allowed}。`,
  'expression-missing-argument': (details) =>
    `${details.found} 后面要有括号和算式，如 ${details.allowed}${place(details)}。`,
  'expression-no-value': ({ found, allowed }) => `${found ?? '变量'} 没有给值。有值的是：${allowed}。`,
};

/** What the core refused, in the reader's language. */
export const inputErrorText = (error: InputError): Text => text(error.message, chinese[error.code](error.details));
