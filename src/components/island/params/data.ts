import { dataset, type Dataset } from '../../../lib/data/dataset.ts';
import { formatTable, parseTable } from '../../../lib/data/parse.ts';
import { InputError } from '../../../lib/input-error.ts';
import { inputErrorText, where, type Sentences } from '../input-error-text.ts';
import { quote } from '../numbers.ts';
import { text, type Text } from '../text.ts';
import { Refusal, type Param } from './param.ts';

/** A data set, with the name of the ready-made one it is, if it is one. */
export interface Chosen extends Dataset {
  readonly preset?: string;
}

export interface DataParam extends Param<Chosen> {
  readonly kind: 'data';
  readonly presets: Readonly<Record<string, { readonly label: Text; readonly data: () => Dataset }>>;
  /** Whether points can be added and taken away in the drawing: its handles have to move the points. */
  readonly editable: boolean;
}

interface Options {
  label: Text;
  presets: DataParam['presets'];
  /** The most points this figure can carry. */
  most?: number;
  /** What else this figure needs of a data set; a refusal says so. */
  needs?: (data: Dataset) => Text | undefined;
  editable?: boolean;
}

/** What only a table can get wrong. */
const tableMistakes: Sentences = {
  'two-readings': (details) =>
    `${where(details)}的“${details.value}”有歧义，请写 ${details.thousands} 或 ${details.decimals}。`,
  'column-count': ({ row, value, found }) =>
    `第 ${row} 行“${value}”有 ${found} 列。每行要有 2 列，用逗号、分号、空格或制表符隔开。`,
};

/** A data set: one of the ready-made ones, or two columns of the reader's own. `doubles` or `1,2;2,4` in the URL. */
export function data(
  initial: string,
  { label, presets, most = 1_000_000, needs, editable = false }: Options,
): DataParam {
  const made = new Map<string, Chosen>();
  const preset = (name: string): Chosen => {
    const known = made.get(name);
    if (known) return known;
    const fresh = { ...presets[name]!.data(), preset: name };
    made.set(name, fresh);
    return fresh;
  };
  const check = (given: Dataset): Chosen | Refusal => {
    const n = given.xs.length;
    if (n > most) {
      return new Refusal(
        text(
          `${label.en}: ${n} points are too many here. Allowed: up to ${most}.`,
          `${label.zh}有 ${n} 个点，这里放不下。最多 ${most} 个。`,
        ),
      );
    }
    const missing = needs?.(given);
    return missing ? new Refusal(missing) : given;
  };
  const guarded = (make: () => Dataset): Chosen | Refusal => {
    try {
      return check(make());
    } catch (error) {
      if (error instanceof InputError) return new Refusal(inputErrorText(error, tableMistakes));
      throw error;
    }
  };
  return {
    kind: 'data',
    get initial() {
      return preset(initial);
    },
    label,
    presets,
    editable,
    parse(typed) {
      const name = typed.trim();
      if (Object.hasOwn(presets, name)) return preset(name);
      if (/^[a-z][\w-]*$/i.test(name)) {
        return new Refusal(
          text(
            `${label.en}: there is no “${quote(name)}”. Allowed: ${Object.keys(presets).join(', ')}, or two columns of numbers.`,
            `${label.zh}没有“${quote(name)}”。可用：${Object.keys(presets).join('、')}，或两列数。`,
          ),
        );
      }
      return guarded(() => parseTable(typed).data);
    },
    format: (value) => value.preset ?? formatTable(value),
    accept(value) {
      if (typeof value === 'string') return this.parse(value);
      if ([...made.values()].some((each) => each === value)) return value as Chosen; // a ready-made one keeps its name
      if (typeof value === 'object' && value !== null && 'xs' in value && 'ys' in value) {
        return guarded(() => dataset(value.xs as number[], value.ys as number[]));
      }
      return new Refusal(text(`${label.en}: not a data set.`, `${label.zh}不是数据集。`));
    },
  };
}
