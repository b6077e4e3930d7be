import { outputWith } from '../../lib/graph/nudge.ts';
import type { Node } from '../../lib/graph/graph.ts';
import type { SystemGraph } from '../../lib/graph/from-system.ts';
import { paths, type Path } from '../../lib/graph/paths.ts';
import type { Why } from '../island/figure.ts';
import { short } from '../island/numbers.ts';
import type { Stage } from '../island/stage.ts';
import { text } from '../island/text.ts';
import { axes } from '../marks/axes.ts';
import { curve } from '../marks/curve.ts';
import { domainOf } from '../marks/domain.ts';
import { guide } from '../marks/guide.ts';
import { held } from '../marks/held.ts';
import { label } from '../marks/label.ts';
import { plot } from '../marks/plot.ts';
import { slopeLine } from '../marks/slope-line.ts';
import { spot } from '../marks/spot.ts';
import { subPanel } from '../marks/sub-panel.ts';
import { derivativeName, nameOf } from './graph-parts.ts';

/** What the output does when one node's value is another one, and what its derivative says it does. */
export interface Nudged {
  readonly of: (value: number) => number;
  readonly change: number;
  readonly foretold: number;
  readonly result: number;
}

/** A node's value changed by so much, and all that follows from it recomputed. */
export function nudgedBy({ graph, output, sources }: SystemGraph, node: Node, by: number): Nudged {
  const of = (value: number): number => outputWith(graph, sources.get(output)!, sources.get(node)!, value);
  const result = of(node.value + by);
  return { of, result, change: result - output.value, foretold: node.derivative * by };
}

/** A number, or a dash where there is none. */
export const told = (value: number, digits = 5): string => (Math.abs(value) < 1e100 ? short(value, digits) : '–');
const inFactor = (value: number): string => (value < 0 ? `(${short(value, 5)})` : short(value, 5));

/** A way and its product: `b → x → z: 1 × 5 = 5`. */
function pathWords(system: SystemGraph, { nodes, factors, product }: Path): string {
  const way = nodes.map((node) => nameOf(system, node)).join(' → ');
  const reckoned = factors.length > 1 ? `${factors.map(inFactor).join(' × ')} = ` : '';
  return `${way}: ${reckoned}${short(product, 5)}`;
}

/** Why a node has its derivative: path by path, their sum, and the same number by a finite difference. */
export function whyDerivative(system: SystemGraph, node: Node): Why {
  const { paths: found, total, more } = paths(node, system.output, 12);
  const sum = `${found.map(({ product }, i) => (i === 0 ? short(product, 5) : `${product < 0 ? '−' : '+'} ${short(Math.abs(product), 5)}`)).join(' ')}${more ? ' + …' : ` = ${short(total, 5)}`}`;
  const { of } = nudgedBy(system, node, 0);
  return {
    lines: [...found.map((path) => pathWords(system, path)), ...(found.length > 1 ? [sum] : [])],
    check: { by: text('By finite differences:', '用有限差分算：'), slopes: [[of, node.value]] },
  };
}

/** What those get who follow one path only, or multiply where they should add. */
export function throughPaths(system: SystemGraph, node: Node): Readonly<Record<string, string>> {
  const products = paths(node, system.output, 12).paths.map(({ product }) => product);
  return {
    'through-first': told(products[0] ?? 0),
    'through-last': told(products.at(-1) ?? 0),
    multiplied: told(products.reduce((a, b) => a * b, 1)),
  };
}

interface Probe {
  readonly node: Node;
  readonly nudge: number;
  /** Whether the backward pass has come by. */
  readonly known: boolean;
}

const listed = 3; // paths that are written out

/** The probed node: its derivative path by path, and beneath it what the output truly does when the node is nudged. */
export function nodeProbe(stage: Stage, name: string, system: SystemGraph, { node, nudge, known }: Probe): void {
  const panel = stage.panel(name);
  const [n, z] = [nameOf(system, node), nameOf(system, system.output)];
  const derivative = `${derivativeName(system, system.output, node)} = ${known ? short(node.derivative, 5) : '?'}`;
  label(panel, 'title', stage.say(text(`Probe at ${n}: ${derivative}`, `探测 ${n}：${derivative}`)), 8, 22, {
    means: 'slope',
    className: 'label strong',
  });
  const { paths: found, more } = stage.keep(`${name}-paths`, [system, node], () => paths(node, system.output));
  const count = `${found.length}${more ? '+' : ''}`;
  for (let i = 0; i <= listed; i++) {
    const cut = i === listed && found.length > listed;
    const path = i < listed ? found[i] : undefined;
    const words = cut
      ? stage.say(text(`… ${count} paths in all`, `……共 ${count} 条路径`))
      : path
        ? pathWords(system, path)
        : '';
    label(panel, `path-${i}`, known ? words : '', 8, 44 + 18 * i);
  }
  const lower = subPanel(panel, 'plot', 104, panel.height - 104);
  const { of, change, foretold, result } = nudgedBy(system, node, nudge);
  const here = system.finite ? { at: node.value, value: system.output.value } : { at: 0, value: 0 };
  const span = Math.max(Math.abs(nudge) * 1.25, Math.abs(here.at) * 0.25, 0.5);
  const domain = [here.at - span, here.at + span] as const;
  const seen = stage.keep(`${name}-plot`, [system, node, span], () => {
    const heights = Array.from({ length: 25 }, (_, i) => of(domain[0] + (i * 2 * span) / 24)).filter(
      (y) => Math.abs(y) < 1e12,
    );
    return plot(lower, { x: domain, y: domainOf([...heights, here.value], { air: 0.12 }) });
  });
  stage.still(`${name}-curve`, [seen], () => {
    axes(lower, 'axes', { ...seen, xLabel: n, yLabel: z, xTicks: 4 });
    curve(lower, 'curve', of, { ...seen, means: 'e' });
  });
  slopeLine(lower, 'tangent', { ...here, slope: known ? node.derivative : undefined }, seen);
  const [x0, y0] = held(seen, here.at, here.value);
  const [x1, y1] = held(seen, here.at + nudge, result);
  const [, y2] = held(seen, here.at + nudge, here.value + foretold);
  guide(lower, 'nudge', `M${x0},${y0}H${x1}V${y1}`);
  spot(lower, 'now', x0, y0, 'guide', 4);
  spot(lower, 'true', x1, y1, 'e', 5);
  spot(lower, 'foretold', x1, known ? y2 : y1, 'slope', known ? 4 : 0);
  label(
    lower,
    'true-name',
    stage.say(
      text(
        `true change ${told(change, 4)}, ${z} = ${told(result)}`,
        `实际变化 ${told(change, 4)}，${z} = ${told(result)}`,
      ),
    ),
    52,
    38,
    { means: 'e' },
  );
  const words = stage.say(text(`derivative × nudge ${told(foretold, 4)}`, `导数 × 拨动量 ${told(foretold, 4)}`));
  label(lower, 'foretold-name', known ? words : '', 52, 56, { means: 'slope' });
  stage.handle(lower, 'nudge-grip', {
    param: 'nudge',
    x: x1,
    y: seen.box[3],
    take: (px) => seen.x.invert(px) - here.at,
  });
}
