import type { Details, Sentences } from '../input-error-text.ts';

const place = ({ at }: Details): string => `（第 ${Number(at) + 1} 个字符）`;

/** The Chinese sentence for each mistake in a typed expression. */
export const expressionMistakes: Sentences = {
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
  'system-name': (details) => `“${details.found}”的等号前面没有单个字母${place(details)}。可用：${details.allowed}。`,
  'system-twice': (details) => `${details.found} 写了两次${place(details)}。每个字母只能定义一次。`,
  'system-unused': (details) => `没有用到 ${details.found}${place(details)}。可用：${details.allowed}。`,
  'system-circular': (details) => `${details.found} 要用到它自己${place(details)}。可用：${details.allowed}。`,
};
