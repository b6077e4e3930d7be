import { select } from '../marks/selection.ts';
import { layer } from '../marks/layer.ts';
import { at } from '../marks/coordinates.ts';
import type { Group, Panel } from '../marks/panel.ts';
import { drawInspection, oneStop, type InspectBinder, type Inspection } from './inspection.ts';
import type { Lang, Text } from './text.ts';

/** A point of a drawing that can be moved; what moving it means is said by `take`. */
export interface Handle {
  /** The parameter it moves. */
  readonly param: string;
  readonly x: number;
  readonly y: number;
  /** Reads a position in the panel's units as a value of the parameter; of a data set, as the one point's x and y. */
  readonly take: (x: number, y: number) => unknown;
  /** It has no grip: it is taken anywhere on its panel, as when a whole drawing is turned. */
  readonly anywhere?: boolean;
  /** Which point of a data set it moves. */
  readonly point?: number;
  /** The parameter that says which point has the handle, counted from 1, where not each of them has one. */
  readonly chosenBy?: string;
  /**
   * How far that point, or a point parameter, may go in x and in y: as far as the data reach, or as it is allowed. For a
   * number, the first pair counts, in place of its slider's ends.
   */
  readonly within?: readonly [x: readonly [number, number], y: readonly [number, number]];
  /** What a screen reader calls it, if not by the parameter's name. */
  readonly label?: Text;
  /** The value in words, if the number alone would not say it. */
  readonly says?: string;
  readonly means?: string;
}

/** What the frame does with handles: nothing while the site is built, everything in the browser. */
export type HandleBinder = (group: SVGGElement, panel: Panel, handle: Handle) => void;

/** The same for the points of a data set, which can be added and taken away: all handles of a panel at once. */
export type PointsBinder = (panel: Panel, handles: readonly Handle[]) => void;

/** What brings a stage to life in the browser. */
export interface Binders {
  readonly handle: HandleBinder;
  readonly inspect: InspectBinder;
  readonly points: PointsBinder;
}

/** What a figure draws on. */
export interface Stage {
  readonly lang: Lang;
  panel(name: string): Panel;
  say(words: Text): string;
  /**
   * Runs `draw` only when one of `inputs` is another one than last time: for what stands still while a run plays. In the
   * browser it starts from what the build drew. What answers to the reader has to be bound first: that goes by `keep`.
   */
  still(key: string, inputs: readonly unknown[], draw: () => void): void;
  /** What `make` gives, made anew only when one of `inputs` is another one than last time. */
  keep<T>(key: string, inputs: readonly unknown[], make: () => T): T;
  handle(panel: Panel, key: string, handle: Handle): void;
  /** As many handles as are given: one a point of a data set. */
  handles(panel: Panel, key: string, handles: readonly Handle[]): void;
  /** Marks that tell their numbers when they are hovered, focused or tapped. */
  inspect(panel: Panel, key: string, inspection: Inspection): void;
}

/**
 * The stage over the `<svg data-panel>` elements below `root`, in a browser or in the DOM library of the build.
 *
 * @param standing True as long as the build's own drawing of the same run stands there: what is still need not be drawn.
 */
export function createStage(root: Element, lang: Lang, bind?: Binders, standing = (): boolean => false): Stage {
  const panels = new Map<string, Panel>();
  for (const svg of root.querySelectorAll('svg[data-panel]')) {
    const [, , width = 0, height = 0] = (svg.getAttribute('viewBox') ?? '').split(' ').map(Number);
    const group = svg.querySelector('g.root') as SVGGElement;
    panels.set(svg.getAttribute('data-panel')!, { root: select<SVGGElement>(group), width, height });
  }
  const kept = new Map<string, { readonly inputs: readonly unknown[]; readonly made: unknown }>();
  function keep<T>(key: string, inputs: readonly unknown[], make: () => T): T {
    const before = kept.get(key);
    const same =
      before?.inputs.length === inputs.length && inputs.every((input, i) => Object.is(input, before.inputs[i]));
    if (before && same) return before.made as T;
    const made = make();
    kept.set(key, { inputs, made });
    return made;
  }
  return {
    lang,
    panel(name) {
      const panel = panels.get(name);
      if (!panel) throw new Error(`There is no panel "${name}".`);
      return panel;
    },
    say: (words) => words[lang],
    keep,
    still: (key, inputs, draw) => keep(key, inputs, () => standing() || draw()),
    handle: (panel, key, handle) => drawHandle(panel, layer(panel.root, key, handle.means), handle),
    handles(panel, key, handles) {
      const group = layer(panel.root, key);
      handles.forEach((handle, i) => drawHandle(panel, layer(group, `${key}-${i}`, handle.means), handle));
      for (const extra of [...group.node()!.children].slice(handles.length)) extra.remove();
      if (handles[0]?.point !== undefined) bind?.points(panel, handles);
    },
    inspect(panel, key, inspection) {
      const group = drawInspection(panel, key, inspection.label[lang], inspection);
      if (!bind) return;
      oneStop(group.node()!);
      bind.inspect(group.node()!, panel, inspection.items);
    },
  };

  function drawHandle(panel: Panel, group: Group, handle: Handle): void {
    if (handle.anywhere) {
      if (group.select('rect').empty()) {
        const { width, height } = panel;
        group.attr('class', 'handle anywhere').attr('data-moves', handle.param);
        group.append('rect').attr('class', 'reach').attr('width', width).attr('height', height);
      }
      return bind?.handle(group.node()!, panel, handle);
    }
    if (group.select('circle').empty()) {
      group.attr('class', 'handle').attr('data-moves', handle.param);
      group.append('circle').attr('class', 'reach').attr('r', 22);
      group.append('circle').attr('class', 'grip').attr('r', 8);
    }
    group.attr('transform', `translate(${at(handle.x)},${at(handle.y)})`);
    bind?.handle(group.node()!, panel, handle);
  }
}
