import { fromSystem, type SystemGraph } from '../../../lib/graph/from-system.ts';
import { layersOf, type Layers } from '../../../lib/graph/layers.ts';
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

const most = { parts: 60, layers: 6, abreast: 6 }; // as much as a phone can show in letters of 12 px

/** A calculation in any number of letters: `z = x y, x = 2w + b, …`; a refusal points at the character. */
export function system(initial: string, { label, examples = [] }: Options): SystemParam {
  const made = new WeakSet<object>();
  const read = (source: string): TypedSystem | Refusal => {
    const parsed = parseSystem(source);
    const parts = [...parsed.parts.values()].reduce((sum, tree) => sum + size(tree), 0);
    if (parts > most.parts) return tooLarge(parts, most.parts);
    const built = fromSystem(parsed);
    const drawing = layersOf(built.nodes, built.output);
    if (drawing.layers > most.layers || drawing.most > most.abreast) return tooWide(drawing);
    const typed = { ...built, source: source.trim(), drawing };
    made.add(typed);
    return typed;
  };
  const first = read(initial);
  if (first instanceof Refusal) throw new Error(first.message.en);
  const parse = (typed: string): TypedSystem | Refusal => {
    try {
      return typed.trim() === first.source ? first : read(typed);
    } catch (error) {
      if (error instanceof InputError) return refused(error, typed);
      throw error;
    }
  };
  return {
    kind: 'text',
    initial: first,
    label,
    examples,
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

const tooWide = ({ layers, most: abreast }: Layers): Refusal =>
  new Refusal(
    text(
      `The graph would be ${layers} layers high and ${abreast} nodes wide. Allowed here: up to ${most.layers} and ${most.abreast}. Give letters to some parts, or leave some out.`,
      `这张图要有 ${layers} 层，最宽一层 ${abreast} 个节点。这里最多 ${most.layers} 层、每层 ${most.abreast} 个。可以给一部分起个字母，或者删一些。`,
    ),
  );
