import { toText } from '../../lib/expression/print/text.ts';
import { substitute } from '../../lib/expression/walk.ts';
import type { SystemGraph } from '../../lib/graph/from-system.ts';
import type { Node } from '../../lib/graph/graph.ts';
import type { Passes, Stop } from '../../lib/graph/passes.ts';
import type { Verdict, Why } from '../island/figure.ts';
import { short } from '../island/numbers.ts';
import { text, type Text } from '../island/text.ts';
import { nameOf } from './graph-parts.ts';

const digits = 6;
const held = (value: number): string => (value < 0 ? `(${short(value, digits)})` : short(value, digits));

/** Which pass a step belongs to. */
export const passWord = ({ pass, round }: Stop): Text =>
  pass === 'start'
    ? text('inputs', '输入')
    : pass === 'forward'
      ? text('forward', '前向')
      : round === 2
        ? text('backward again', '再次反向')
        : text('backward', '反向');

/** What the node of a step adds to each node it was computed from: local derivative times what has arrived. */
export function handedBack(system: SystemGraph, { contributions }: Stop): string {
  const each = contributions.map(
    ({ parent, local, arrived, value }) =>
      `${nameOf(system, parent)}: ${held(arrived)} × ${held(local)} = ${short(value, digits)}`,
  );
  return each.join('; ') || '–';
}

/** Where a value comes from: the definition of its letter, or its operation, in numbers. */
export function whyValue(system: SystemGraph, node: Node): Why {
  if (node.parents.length === 0) return { lines: [`${nameOf(system, node)} = ${held(node.value)}`] };
  const { names, nodes, parts } = system;
  const name = names.get(node);
  const tree = name === undefined ? undefined : parts.get(name);
  if (!tree || !name)
    return { lines: [`${node.parents.map(({ value }) => held(value)).join(', ')} → ${short(node.value, digits)}`] };
  const values = Object.fromEntries(nodes.flatMap((each) => (names.has(each) ? [[names.get(each)!, each.value]] : [])));
  for (const other of parts.keys()) values[other] ??= values[sameAs(parts, other)]!;
  return {
    lines: [
      `${name} = ${toText(tree)}`,
      `= ${toText(substitute(tree, values), { digits })} = ${short(node.value, digits)}`,
    ],
  };
}

/** The letter that another is only a second name of: w where it says x = w. */
function sameAs(parts: SystemGraph['parts'], name: string): string {
  const tree = parts.get(name);
  return tree?.kind === 'variable' ? sameAs(parts, tree.name) : name;
}

/** What is to be said about the passes: that they worked out, or the mistake that they are. */
export function graphVerdict(system: SystemGraph, times: Passes): Verdict {
  const { finite, output, nodes } = system;
  if (!finite) {
    const beyond = (most: number) =>
      nodes.find(({ value, local }) => ![value, ...local].every((each) => Math.abs(each) < most));
    const name = nameOf(system, beyond(Infinity) ?? beyond(1e100) ?? output);
    return {
      tone: 'warning',
      text: text(
        `At ${name} there is no value or derivative for these inputs, or it is too large, so nothing can be passed on. Choose other inputs.`,
        `按这些输入，${name} 处没有值或导数，或者太大，没法往下传。请换别的输入。`,
      ),
    };
  }
  const once = { label: text('One backward pass', '只反向传播一遍'), set: { passes: 'once' } };
  if (times === 'none') {
    return {
      tone: 'warning',
      text: text(
        'The backward pass was forgotten: in the end every value is there, but no derivative is. A step of descent would move nothing.',
        '忘了反向传播：最后值都有了，导数却一个也没有。这时下降一步，什么都不会动。',
      ),
      remedy: once,
    };
  }
  if (times === 'twice') {
    return {
      tone: 'warning',
      text: text(
        `The backward pass runs twice, and nobody clears the derivatives in between: in the end each is added up to double. Even the output holds 2 where 1 belongs.`,
        `反向传播做了两遍，中间没有清零，最后每个导数都翻了倍：连输出上都写着 2，本该是 1。`,
      ),
      remedy: once,
    };
  }
  return {
    tone: 'good',
    text: text(
      'One backward pass gives the derivative of the result by every input at once.',
      '反向传播一遍，结果对每个输入的导数就全有了。',
    ),
  };
}
