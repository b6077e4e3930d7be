import { fromSystem, type SystemGraph } from '../../../lib/graph/from-system.ts';
import { fetchLayouts, layersOf, type Layers } from '../../graph-layout/layers.ts';
import { parseSystem } from '../../../lib/graph/system.ts';
import { size } from '../../../lib/expression/walk.ts';
import { InputError } from '../../../lib/input-error.ts';
import { text, type Text } from '../text.ts';
import { refused } from './expression.ts';
import { Refusal, type Param } from './param.ts';

/** A calculation as it was typed, as a graph that was run once, and as a drawing. */
export interface TypedSystem extends SystemGraph {
  readonly source: string;
  readonly drawing: Layers;
}

export interface SystemParam extends Param<TypedSystem> {
  readonly kind: 'text';
  readonly examples: readonly string[];
}

interface Options {
  label: Text;
  examples?: readonly string[];
}

const most = { parts: 60, layers: 6, width: 6 }; // as much as a phone can show in letters of 12 px

/** A calculation in any number of letters: `z = x y, x = 2w + b, …`; a refusal points at the character. */
export function system(initial: string, { label, examples = [] }: Options): SystemParam {
  const made = new WeakSet<object>();
  const build = (source: string): SystemGraph | Refusal => {
    const parsed = parseSystem(source);
    const parts = [...parsed.parts.values()].reduce((sum, tree) => sum + size(tree), 0);
    return parts > most.parts ? tooLarge(parts, most.parts) : fromSystem(parsed);
  };
  const read = (source: string): TypedSystem | Refusal => {
    const built = build(source);
    if (built instanceof Refusal) return built;
    const drawing = layersOf(built.nodes)!;
    if (drawing.layers > most.layers || drawing.width > most.width) return tooWide(drawing);
    const typed = { ...built, source: source.trim(), drawing };
    made.add(typed);
    return typed;
  };
  const first = read(initial);
  if (first instanceof Refusal) throw new Error(first.message.en);
  const orRefused = <T>(reading: (source: string) => T, typed: string): T | Refusal => {
    try {
      return reading(typed);
    } catch (error) {
      if (error instanceof InputError) return refused(error, typed);
      throw error;
    }
  };
  const parse = (typed: string): TypedSystem | Refusal =>
    typed.trim() === first.source ? first : orRefused(read, typed);
  return {
    kind: 'text',
    initial: first,
    label,
    examples,
    ready(typed) {
      const built = orRefused(build, typed);
      return built instanceof Refusal || layersOf(built.nodes) ? undefined : fetchLayouts();
    },
    parse,
    format: ({ source }) => source,
    accept: (value) =>
      typeof value === 'object' && value !== null && made.has(value) ? (value as TypedSystem) : parse(String(value)),
  };
}

const tooLarge = (found: number, allowed: number): Refusal =>
  new Refusal(
    text(
      `The calculation has ${found} parts. Allowed here: up to ${allowed}.`,
      `算式有 ${found} 个部分。这里最多 ${allowed} 个。`,
    ),
  );

const tooWide = ({ layers, width }: Layers): Refusal =>
  new Refusal(
    text(
      `The graph would be ${layers} layers high and ${Math.ceil(width)} nodes wide. Allowed here: up to ${most.layers} and ${most.width}. Give letters to some parts, or leave some out.`,
      `这张图要有 ${layers} 层，宽度相当于 ${Math.ceil(width)} 个节点并排。这里最多 ${most.layers} 层、并排 ${most.width} 个。可以给一部分起个字母，或者删一些。`,
    ),
  );
