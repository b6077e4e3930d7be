import { short } from '../island/numbers.ts';
import { at, pair } from './coordinates.ts';
import { layer } from './layer.ts';
import type { Panel, Scale } from './panel.ts';

interface Options {
  x: Scale;
  y: Scale;
  xLabel: string;
  yLabel: string;
  /** The symbols whose colours the labels wear. */
  xMeans?: string;
  yMeans?: string;
  xTicks?: number;
  yTicks?: number;
}

interface Tick {
  readonly d: string;
  readonly x: number;
  readonly y: number;
  readonly label: string;
}

/** The ticks with what stands at them: three digits, or as many more as their numbers have, 1005 beside 1010. */
function numbered(values: readonly number[], tick: (value: number, label: string) => Tick): Tick[] {
  const gap = Math.abs(values[1]! - values[0]!) / 100;
  let digits = 3;
  while (digits < 12 && values.some((value) => Math.abs(Number(value.toPrecision(digits)) - value) > gap)) digits++;
  return values.map((value) => tick(value, brief(short(value, digits))));
}

/** A power of ten without what is idle in it: 1.00×10⁻¹⁶ would run off the drawing. */
const brief = (label: string): string =>
  label
    .replace(/\.?0+×/, '×')
    .replace(/^(−?)1×/, '$1')
    .replace(/^10{6}$/, '10⁶');

/** Two quiet axes: short ticks, few numbers, and a label at the end of each, where the eye arrives. */
export function axes(panel: Panel, key: string, options: Options): void {
  const { x, y, xLabel, yLabel, xMeans = '', yMeans = '', xTicks = 5, yTicks = 4 } = options;
  const [left = 0, right = 0] = x.range();
  const [bottom = 0, top = 0] = y.range();
  const group = layer(panel.root, key).attr('aria-hidden', 'true'); // numbers without a word to them
  const across: Tick[] = numbered(x.ticks(xTicks), (value, label) => {
    return { d: `M${pair(x(value), bottom)}v4`, x: x(value), y: bottom + 17, label };
  });
  const up: Tick[] = numbered(y.ticks(yTicks), (value, label) => {
    return { d: `M${pair(left, y(value))}h-4`, x: left - 8, y: y(value) + 4, label };
  });
  const frame = group.selectAll<SVGPathElement>('path.axis').data([0]);
  frame
    .join('path')
    .attr('class', 'axis')
    .attr('d', `M${pair(left, top)}V${at(bottom)}H${at(right)}${[...across, ...up].map((tick) => tick.d).join('')}`);
  ticks('tick-x', across);
  ticks('tick-y', up);
  title('label-x', xLabel, right, bottom + 34, xMeans);
  title('label-y', yLabel, left - 4, top - 9, yMeans);

  function ticks(className: string, data: Tick[]): void {
    group
      .selectAll<SVGTextElement>(`text.${className}`)
      .data(data)
      .join('text')
      .attr('class', className)
      .attr('x', (tick) => at(tick.x))
      .attr('y', (tick) => at(tick.y))
      .text((tick) => tick.label);
  }

  function title(className: string, label: string, left: number, top: number, means: string): void {
    group
      .selectAll<SVGTextElement>(`text.${className}`)
      .data([label])
      .join('text')
      .attr('class', className)
      .attr('data-means', means || null)
      .attr('x', at(left))
      .attr('y', at(top))
      .each(function () {
        if (this.textContent !== label) inItalics(this, label);
      });
  }
}

/** A symbol at the end of a label is set as in the formulas: “cost e” has its e in italics. */
export function inItalics(node: SVGTextElement, label: string): void {
  const letters = /(?:^| )([a-zŷα-ω]′?)$/.exec(label)?.[1];
  node.textContent = letters ? label.slice(0, -letters.length) : label;
  if (!letters) return;
  const symbol = node.ownerDocument.createElementNS(node.namespaceURI, 'tspan');
  symbol.setAttribute('class', 'symbol');
  symbol.textContent = letters;
  node.append(symbol);
}
