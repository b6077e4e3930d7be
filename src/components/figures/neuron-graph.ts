import { fromSystem } from '../../lib/graph/from-system.ts';
import { layersOf } from '../graph-layout/layers.ts';
import { passes } from '../../lib/graph/passes.ts';
import { parseSystem } from '../../lib/graph/system.ts';
import { onePointGradient } from '../../lib/cost/one-point.ts';
import { number as constant } from '../../lib/expression/tree.ts';
import { remember } from '../../lib/remember.ts';
import { figure } from '../island/figure.ts';
import { fixed } from '../island/numbers.ts';
import { number } from '../island/params/number.ts';
import { text, type Text } from '../island/text.ts';
import { graphDrawing } from '../views/graph-drawing.ts';
import { graphColumns } from '../views/graph-columns.ts';
import { whyValue } from '../views/graph-words.ts';
import { whyDerivative } from '../views/node-probe.ts';

const cost = parseSystem('e = r^2, r = y - p, p = w x + b');
const graphOf = remember((w: number, b: number, x: number, y: number) => {
  const inputs = Object.entries({ w, b, x, y }).map(([name, value]) => [name, constant(value)] as const);
  const built = fromSystem({ ...cost, parts: new Map([...cost.parts, ...inputs]) });
  const { w: dw, b: db } = onePointGradient(x, y, { w, b });
  const node = Object.fromEntries([...built.names].map(([each, name]) => [name, each]));
  return {
    f: { ...built, drawing: layersOf(built.nodes)! },
    node,
    dw,
    db,
    steps: passes(built.nodes, built.output, 'once'),
  };
});
const field = (initial: number, label: Text, symbol: string) =>
  number(initial, { label, symbol, min: -1000, max: 1000, slider: [-1, 2], step: 0.05 });

/** S22: the squared error of one neuron as a graph: what comes back at w and b are the two formulas of the bowl. */
export default figure({
  name: 'neuron-graph',
  title: text('What comes back at w and b', '传回 w 和 b 的是什么'),
  pace: 1100,
  params: {
    w: field(0.1, text('weight', '权重'), 'w'),
    b: field(0.1, text('intercept', '截距'), 'b'),
    x: field(0.8, text('size', '大小'), 'x'),
    y: field(1, text('toxicity', '毒性'), 'y'),
  },
  panels: {
    graph: {
      ...{ width: 360, height: 360 },
      label: text('Size, weight and intercept below, the squared error on top', '大小、权重和截距在下，误差的平方在上'),
    },
  },
  trace: ({ w, b, x, y }: Record<'w' | 'b' | 'x' | 'y', number>) => graphOf(w, b, x, y),
  columns: graphColumns,
  why: {
    value: ({ node }, _, { f }) => node && whyValue(f, node),
    derivative: ({ node, pass }, _, { f }) => (node && pass === 'backward' ? whyDerivative(f, node) : undefined),
  },
  formula: String.raw`\begin{aligned}
    \dw &= 2r \times (-1) \times \x = \live{back-w} \\ &= 2\x^2\w + 2\x\b - 2\x\y = \live{dw} \\
    \db &= 2r \times (-1) \times 1 = \live{back-b} \\ &= 2\b + 2\x\w - 2\y = \live{db}
  \end{aligned}`,
  slots({ derivatives }, _, { node, dw, db }) {
    const back = (name: string): string => {
      const derivative = derivatives[node[name]!.id];
      return derivative === undefined ? '?' : fixed(derivative);
    };
    return { 'back-w': back('w'), 'back-b': back('b'), dw: fixed(dw), db: fixed(db) };
  },
  draw(stage, moment, _, { f }) {
    graphDrawing(stage, 'graph', f, { moment });
  },
});
