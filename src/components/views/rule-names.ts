import type { Line } from '../../lib/derivative/derivation.ts';
import { text, type Text } from '../island/text.ts';

type Rule = NonNullable<Line['rule']>;

const names: Readonly<Record<Rule, Text>> = {
  constant: text('constant rule', '常数法则'),
  power: text('power rule', '幂法则'),
  sum: text('sum rule', '加法法则'),
  'constant multiple': text('constant multiple rule', '常数倍法则'),
  product: text('product rule', '乘法法则'),
  quotient: text('quotient rule', '除法法则'),
  chain: text('chain rule', '链式法则'),
  'general power': text('rule for uᵛ', 'uᵛ 的法则'),
  'square root': text('derivative of √u', '√u 的导数'),
  exponential: text('derivative of eᵘ', 'eᵘ 的导数'),
  logarithm: text('derivative of ln u', 'ln u 的导数'),
  sine: text('derivative of sin u', 'sin u 的导数'),
  cosine: text('derivative of cos u', 'cos u 的导数'),
  tanh: text('derivative of tanh u', 'tanh u 的导数'),
  sigmoid: text('derivative of σ(u)', 'σ(u) 的导数'),
  simplify: text('simplified', '化简'),
};

/** What the rule of a line is called; with the chain rule, also by which rule the outer function was derived. */
export function ruleName({ rule, outer }: Line): Text {
  if (!rule) return text('to be differentiated', '待求导');
  const name = names[rule];
  if (rule !== 'chain' || !outer) return name;
  return text(`${name.en}, outside: ${names[outer].en}`, `${name.zh}，外层用${names[outer].zh}`);
}
