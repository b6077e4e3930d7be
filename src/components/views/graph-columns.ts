import type { SystemGraph } from '../../lib/graph/from-system.ts';
import type { Stop } from '../../lib/graph/passes.ts';
import { text } from '../island/text.ts';
import { nameOf } from './graph-parts.ts';
import { handedBack, passWord } from './graph-words.ts';

interface Run {
  readonly f: SystemGraph;
}

/** What the table says of each step of the passes: whose turn it is, what it holds, and what it hands back. */
export const graphColumns = {
  pass: { label: text('pass', '方向'), value: passWord },
  node: {
    label: text('node', '节点'),
    value: ({ node }: Stop, _: unknown, { f }: Run) => (node ? nameOf(f, node) : '–'),
  },
  value: { label: text('value', '值'), symbol: 'pred', value: ({ node }: Stop) => node?.value ?? '–' },
  derivative: {
    label: text('derivative', '导数'),
    symbol: 'slope',
    value: ({ node, derivatives }: Stop) => (node && derivatives[node.id]) ?? '–',
  },
  hands: {
    label: text('hands back', '往回传'),
    long: true,
    value: (stop: Stop, _: unknown, { f }: Run) => handedBack(f, stop),
  },
} as const;
