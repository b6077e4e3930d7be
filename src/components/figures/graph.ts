import { passes, type Passes, type Stop } from '../../lib/graph/passes.ts';
import { remember } from '../../lib/remember.ts';
import { figure } from '../island/figure.ts';
import { choice } from '../island/params/choice.ts';
import { number } from '../island/params/number.ts';
import { system, type TypedSystem } from '../island/params/system.ts';
import { text } from '../island/text.ts';
import { graphDrawing } from '../views/graph-drawing.ts';
import { graphColumns } from '../views/graph-columns.ts';
import { graphVerdict, whyValue } from '../views/graph-words.ts';
import { changedBy, probeHandle, probeOn } from '../views/graph-probe.ts';
import { nodeProbe, nudgedBy, throughPaths, told, whyDerivative } from '../views/node-probe.ts';

const run = remember(passes);
const nothing: readonly Stop[] = [{ pass: 'start', round: 0, contributions: [], values: [], derivatives: [] }];
const size = { width: 360, height: 400 };

/** S20: any calculation as a graph: values go forward, derivatives come back, and any node can be asked and nudged. */
export default figure({
  name: 'graph',
  title: text('Values go forward, derivatives come back', '数往前算，导数往回传'),
  pace: 1100,
  params: {
    f: system('z = x y, x = 2w + b, y = b + 1, w = 3, b = 4', {
      label: text('Calculation', '算式'),
      examples: [
        'z = x y, x = 2w + b, y = b + 1, w = 3, b = 4',
        '(2w + b)(b + 1), w = 3, b = 4',
        'e = r^2, r = y - p, p = w x + b, w = 0.1, b = 0.1, x = 2, y = 1',
        's = sigmoid(p), p = w x + b, w = 0.7, x = 2, b = -1',
        'z = q + 3q, q = x^2, x = 2',
        'x x, x = 3',
      ],
    }),
    node: number(1, { label: text('Probed node', '探测的节点'), min: 0, max: 40, slider: [0, 8], whole: true }),
    nudge: number(0.1, { label: text('Nudge it by', '拨动多少'), min: -1e6, max: 1e6, slider: [-1, 1], step: 0.05 }),
    passes: choice('once', {
      label: text('Backward pass', '反向传播'),
      options: {
        once: text('once', '一遍'),
        none: text('forgotten', '忘了做'),
        twice: text('twice, not cleared', '不清零做两遍'),
      },
    }),
  },
  panels: {
    graph: { ...size, label: text('The graph, inputs below, the result on top', '计算图，输入在下，结果在上') },
    probe: {
      ...size,
      label: text(
        'The probed node: its paths, and the result when it is nudged',
        '探测的节点：各条路径，以及拨动它时的结果',
      ),
    },
  },
  trace({ f, passes: times }: { f: TypedSystem; passes: Passes }) {
    return { f, steps: f.finite ? run(f.nodes, f.output, times) : nothing };
  },
  columns: graphColumns,
  why: {
    value: ({ node }, { f }) => node && whyValue(f, node),
    // A second pass that was not cleared is found out: the check differs.
    derivative: ({ node, round }, { f }) => (node && round ? whyDerivative(f, node) : undefined),
  },
  slots(stop, { f, node, nudge }) {
    const probed = probeOn(f, node);
    const { change, foretold, result } = nudgedBy(f, probed, nudge);
    const sum = stop.derivatives[probed.id] ?? 0;
    return {
      result: told(result),
      change: told(change),
      foretold: told(foretold),
      slope: told(probed.derivative),
      at: told(probed.value),
      sum: told(sum),
      ...throughPaths(f, probed),
    };
  },
  verdict: ({ f }, { passes: times }) => graphVerdict(f, times),
  draw(stage, moment, { node, nudge }, { f, steps }) {
    const probed = probeOn(f, node);
    graphDrawing(stage, 'graph', f, { moment, lit: changedBy(f.nodes, probed) });
    probeHandle(stage, 'graph', f, probed);
    const known =
      moment.step.round > 0 && steps.findIndex((stop) => stop.round === 1 && stop.node === probed) <= moment.index;
    nodeProbe(stage, 'probe', f, { node: probed, nudge, known });
  },
});
