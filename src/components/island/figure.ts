import type { Moment } from './moment.ts';
import type { Params, Values } from './params/param.ts';
import type { Stage } from './stage.ts';
import type { Lang, Text } from './text.ts';
import type { WorkedRow } from './worked.ts';

/** One drawing of a figure: it takes the full width of a phone, and stands beside its neighbours on a desk. */
export interface PanelSize {
  readonly width: number;
  readonly height: number;
  /** What the drawing shows, for those who do not see it. */
  readonly label: Text;
}

/** Why a number is what it is: its substitution, line by line, and the same number found another way. */
export interface Why {
  readonly lines: readonly string[];
  /** The number again by finite differences (or another independent way), to hold against it. */
  readonly check?: Check;
}

/** How a number is found again: its value, or functions whose slopes at a point are to be measured (the length of several). */
export type Check = { readonly by: Text } & (
  { readonly value: number } | { readonly slopes: readonly (readonly [f: (x: number) => number, at: number])[] }
);

/** A column of the step table; the CSV, the live numbers and the spoken summary come from it too. */
export interface Column<S, V, R> {
  readonly label: Text;
  /** The symbol whose colour the number wears. */
  readonly symbol?: string;
  /** What stands in the row of a step; undefined leaves the cell empty. */
  readonly value: (step: S, values: V, run: R, index: number) => number | string | Text | undefined;
  /** Decimals in labels; a table shows two more, but none of what is a whole number by nature: 0. */
  readonly digits?: number;
  /** Too long for the line under the drawing: it stands in the table, and is said aloud. */
  readonly long?: boolean;
}

/** What is to be said about a run as a whole: its regime, or why it ended, with a way out. */
export interface Verdict {
  readonly tone: 'good' | 'plain' | 'warning';
  readonly text: Text;
  readonly remedy?: { readonly label: Text; readonly set: Readonly<Record<string, unknown>> };
}

/** What a figure's `trace` gives back: at least its steps. */
export interface Run {
  readonly steps: readonly unknown[];
}

/** What one step of a run holds. */
export type StepOf<R extends Run> = R['steps'][number];

export interface Definition<P extends Params, R extends Run> {
  /** The figure's name in course.md; also its key in the URL and its `data-figure`. */
  readonly name: string;
  readonly title: Text;
  readonly params: P;
  /** The drawings: their sizes, or just what they show if the usual size (360 × 236) will do. */
  readonly panels: Readonly<Record<string, PanelSize | Text>>;
  readonly trace: (values: Values<P>) => R;
  readonly draw: (stage: Stage, moment: Moment<StepOf<R>>, values: Values<P>, run: R) => void;
  readonly columns: Readonly<Record<string, Column<StepOf<R>, Values<P>, R>>>;
  /** Where the numbers of a column come from; a number with a reason can be opened in the table. */
  readonly why?: Readonly<
    Record<string, (step: StepOf<R>, values: Values<P>, run: R, index: number) => Why | undefined>
  >;
  /** TeX with `\live{key}` where a number is kept current; keys are those of `columns` and `slots`. */
  readonly formula?: string;
  /** Live numbers that are no column. */
  readonly slots?: (
    step: StepOf<R>,
    values: Values<P>,
    run: R,
    index: number,
  ) => Readonly<Record<string, number | string>>;
  /** Formulas that change as a whole from step to step, row by row under the drawing: a derivation, say. */
  readonly worked?: (step: StepOf<R>, values: Values<P>, run: R, index: number, lang: Lang) => readonly WorkedRow[];
  readonly verdict?: (run: R, values: Values<P>) => Verdict | undefined;
  /** What one step is called, if not just a step: epoch, update, shot. */
  readonly stepName?: Text;
  /** Milliseconds a step takes at speed 1. */
  readonly pace?: number;
}

/** A definition whose types have been forgotten: what the frame works with. */
// eslint-disable-next-line @typescript-eslint/no-explicit-any -- see there
export type AnyDefinition = Definition<any, any>;

/** A figure as Astro sees it: a component that says itself which renderer draws it. */
export type FigureComponent<D = AnyDefinition> = ((props: Record<string, unknown>) => never) & {
  readonly definition: D;
};

/** The name under which the frame is registered as an Astro renderer. */
export const rendererName = 'downhill:figure';

/** Declares a figure. Everything a figure can do beyond this declaration is the frame's work. */
export function figure<const P extends Params, R extends Run>(
  definition: Definition<P, R>,
): FigureComponent<Definition<P, R>> {
  if ('step' in definition.columns) {
    throw new Error(`${definition.name}: a column cannot be called step`);
  }
  const component = () => {
    throw new Error(`${definition.name} is drawn, not called`);
  };
  return Object.assign(component, {
    definition,
    [Symbol.for('astro:renderer')]: rendererName,
  });
}
