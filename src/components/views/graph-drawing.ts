import type { Stop } from '../../lib/graph/passes.ts';
import type { SystemGraph } from '../../lib/graph/from-system.ts';
import type { Node } from '../../lib/graph/graph.ts';
import type { Edge, Layers, Place } from '../graph-layout/layers.ts';
import type { Moment } from '../island/moment.ts';
import { short } from '../island/numbers.ts';
import type { Stage } from '../island/stage.ts';
import { text } from '../island/text.ts';
import { at, pair } from '../marks/coordinates.ts';
import { label } from '../marks/label.ts';
import { layer, pathLayer } from '../marks/layer.ts';
import type { Panel } from '../marks/panel.ts';
import { writeAttribute, writeText } from '../marks/write.ts';
import { nameOf } from './graph-parts.ts';

type Spot = readonly [number, number];

/** A graph that was laid out, and what its letters and inputs mean on this site. */
export interface Drawn extends Pick<SystemGraph, 'nodes' | 'output' | 'names' | 'equals' | 'sources'> {
  readonly drawing: Layers;
}

interface Options {
  readonly moment: Moment<Stop>;
  /** The nodes of these ways are lit: from the probed node to the output. */
  readonly lit?: ReadonlySet<Node>;
}

/** Letters that mean the same on the whole site, and wear their colour here too. */
const meant: ReadonlySet<string> = new Set(['w', 'b', 'e']);
const box = { width: 66, height: 48 };
const room = { top: 34, bottom: 30, side: 2 };

/** Where a place of the layout is on paper: the output at the top, the inputs below. */
export function onPaper({ width, height }: Panel, layers: number, { layer: row, across }: Place): Spot {
  const span = height - room.top - room.bottom;
  const down = layers < 2 ? span / 2 : (span * row) / (layers - 1);
  return [room.side + across * (width - 2 * room.side), room.top + down];
}

/**
 * A graph with its numbers as far as they are known: values in the nodes, local derivatives on the edges, derivatives of
 * the output below the values. While the run goes on, a token runs along the edges that carry the next number.
 */
export function graphDrawing(stage: Stage, name: string, drawn: Drawn, { moment, lit }: Options): void {
  const panel = stage.panel(name);
  const { drawing } = drawn;
  const ways = stage.keep(
    `${name}-ways`,
    [drawing],
    () => new Map(drawing.edges.map((edge) => [edge, wayOf(panel, drawing, edge)])),
  );
  const { step } = moment;
  stage.still(`${name}-roads`, [drawing, lit], () => {
    const d = (edges: readonly Edge[]): string => edges.map((edge) => outline(ways.get(edge)!)).join('') || 'M0,0';
    const hot = (edge: Edge): boolean => lit !== undefined && lit.has(edge.from) && lit.has(edge.to);
    pathLayer(panel.root, 'roads', 'guide', 'road', d(drawing.edges));
    pathLayer(panel.root, 'lit-roads', 'slope', 'road going', d(drawing.edges.filter(hot)));
  });
  const back = moment.next.pass === 'backward';
  const running = tokens(drawing, ways, moment);
  pathLayer(panel.root, 'token-there', 'pred', 'token', back ? 'M0,0' : running);
  pathLayer(panel.root, 'token-back', 'slope', 'token', back ? running : 'M0,0');
  stage.still(`${name}-numbers`, [drawing, step], () => {
    boxes(panel, drawn, step);
    locals(panel, drawn, ways, step);
  });
  stage.still(`${name}-pass`, [step.pass, step.round], () =>
    label(panel, 'pass', stage.say(passName(step)), 4, 16, { className: 'label stage-name now' }),
  );
}

const passName = ({ pass, round }: Stop) =>
  pass === 'start'
    ? text('Inputs', '输入')
    : pass === 'forward'
      ? text('Forward pass', '前向：求值')
      : round === 2
        ? text('Backward again', '又反向一遍')
        : text('Backward pass', '反向：求导数');

/** The spots of an edge on paper, from node to node; a second edge between the same two goes round on the other side. */
function wayOf(panel: Panel, { layers, edges }: Layers, edge: Edge): Spot[] {
  const spots = edge.way.map((place) => onPaper(panel, layers, place));
  const twins = edges.filter(({ from, to }) => from === edge.from && to === edge.to);
  if (twins.length < 2) return spots;
  const aside = (twins.indexOf(edge) - (twins.length - 1) / 2) * 56;
  const [first, last] = [spots[0]!, spots.at(-1)!];
  return [first, [(first[0] + last[0]) / 2 + aside, (first[1] + last[1]) / 2], last];
}

/** A way as a smooth path: upright where it passes a layer. */
function outline(spots: readonly Spot[]): string {
  let d = `M${pair(...spots[0]!)}`;
  for (let i = 1; i < spots.length; i++) {
    const [[x0, y0], [x1, y1]] = [spots[i - 1]!, spots[i]!];
    const half = (y0 + y1) / 2;
    d += `C${pair(x0, half)} ${pair(x1, half)} ${pair(x1, y1)}`;
  }
  return d;
}

/** The spot at a share of a way, on the curve that `outline` draws. */
function along(spots: readonly Spot[], share: number): Spot {
  const whole = share * (spots.length - 1);
  const i = Math.min(spots.length - 2, Math.floor(whole));
  const t = whole - i;
  const [[x0, y0], [x1, y1]] = [spots[i]!, spots[i + 1]!];
  const smooth = t * t * (3 - 2 * t);
  const half = (y0 + y1) / 2;
  const y = (1 - t) ** 3 * y0 + 3 * t * (1 - t) * half + t ** 3 * y1;
  return [x0 + (x1 - x0) * smooth, y];
}

/** Where the numbers are that are on their way: up to the node whose turn is next, or down from it. */
function tokens({ edges }: Layers, ways: ReadonlyMap<Edge, Spot[]>, { next, move, step }: Moment<Stop>): string {
  if (move === 0 || next === step) return 'M0,0';
  const moving = edges.filter(({ to }) => to === next.node);
  const share = next.pass === 'forward' ? move : 1 - move;
  return moving.map((edge) => `M${pair(...along(ways.get(edge)!, share))}h0`).join('') || 'M0,0';
}

/** The nodes: a box each, its name and value, and below them its derivative. */
function boxes(panel: Panel, drawn: Drawn, { values, derivatives, node: now, pass }: Stop): void {
  const { drawing, nodes, names } = drawn;
  const width = Math.min(box.width, (panel.width - 2 * room.side) / drawing.width - 4);
  const group = layer(panel.root, 'boxes');
  const one = group.selectAll<SVGGElement, Node>('g').data(nodes).join('g');
  one.each(function (node) {
    const [x, y] = onPaper(panel, drawing.layers, drawing.places.get(node)!);
    const value = values[node.id];
    const derivative = derivatives[node.id];
    const parts = [
      [
        'rect',
        {
          class: node === now ? `station lit-up ${pass}` : 'station',
          x: x - width / 2,
          y: y - box.height / 2,
          width,
          height: box.height,
          rx: 6,
        },
        '',
      ],
      [
        'text',
        {
          class: `node-name middle${names.has(node) ? '' : ' sign'}`,
          x,
          y: y - 9.5,
          'data-means': meant.has(names.get(node) ?? '') ? names.get(node)! : '',
        },
        drawn.equals.get(node) ?? nameOf(drawn, node),
      ],
      ['text', { class: 'node-value middle', x, y: y + 5 }, value === undefined ? '?' : short(value)],
      [
        'text',
        { class: 'node-slope middle', x, y: y + 19, 'data-means': 'slope' },
        derivative === undefined ? '' : `∂ ${short(derivative)}`,
      ],
    ] as const;
    parts.forEach(([kind, attributes, words], i) => {
      const found =
        this.children[i] ?? this.appendChild(this.ownerDocument.createElementNS('http://www.w3.org/2000/svg', kind));
      for (const [key, given] of Object.entries(attributes))
        writeAttribute(found, key, typeof given === 'number' ? at(given) : given);
      writeText(found, words);
    });
  });
}

/** The local derivative on each edge, from the moment on at which the node above it is computed. */
function locals(
  panel: Panel,
  { drawing }: Drawn,
  ways: ReadonlyMap<Edge, Spot[]>,
  { values, node: now, pass }: Stop,
): void {
  const known = drawing.edges.filter(({ to }) => values[to.id] !== undefined);
  layer(panel.root, 'locals', 'slope')
    .selectAll<SVGTextElement, Edge>('text')
    .data(known)
    .join('text')
    .attr('class', ({ to }) => (pass === 'backward' && to === now ? 'label middle local now' : 'label middle local'))
    .attr('x', (edge) => at(along(ways.get(edge)!, 0.5)[0]))
    .attr('y', (edge) => at(along(ways.get(edge)!, 0.5)[1] + 4))
    .text(({ to, slot }) => short(to.local[slot]!));
}
