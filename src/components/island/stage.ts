import { select } from 'd3-selection';
import { layer } from '../marks/layer.ts';
import { at } from '../marks/coordinates.ts';
import type { Group, Panel } from '../marks/panel.ts';
import type { Lang, Text } from './text.ts';

/** A point of a drawing that can be moved; what moving it means is said by `take`. */
export interface Handle {
  /** The parameter it moves. */
  readonly param: string;
  readonly x: number;
  readonly y: number;
  /** Reads a position in the panel's units as a value of the parameter. */
  readonly take: (x: number, y: number) => unknown;
  /** What a screen reader calls it, if not by the parameter's name. */
  readonly label?: Text;
  /** The value in words, if the number alone would not say it. */
  readonly says?: string;
  readonly means?: string;
}

/** What the frame does with handles: nothing while the site is built, everything in the browser. */
export type HandleBinder = (group: SVGGElement, panel: Panel, handle: Handle) => void;

/** What a figure draws on. */
export interface Stage {
  readonly lang: Lang;
  panel(name: string): Panel;
  say(words: Text): string;
  /** Runs `draw` only when one of `inputs` is another one than last time: for what stands still while a run plays. */
  still(key: string, inputs: readonly unknown[], draw: () => void): void;
  handle(panel: Panel, key: string, handle: Handle): void;
}

/** The stage over the `<svg data-panel>` elements below `root`, in a browser or in the DOM library of the build. */
export function createStage(root: Element, lang: Lang, bind?: HandleBinder): Stage {
  const panels = new Map<string, Panel>();
  for (const svg of root.querySelectorAll('svg[data-panel]')) {
    const [, , width = 0, height = 0] = (svg.getAttribute('viewBox') ?? '').split(' ').map(Number);
    const group = svg.querySelector('g.root') as SVGGElement;
    panels.set(svg.getAttribute('data-panel')!, { root: select(group) as Group, width, height });
  }
  const seen = new Map<string, readonly unknown[]>();
  return {
    lang,
    panel(name) {
      const panel = panels.get(name);
      if (!panel) throw new Error(`There is no panel "${name}"; declared are: ${[...panels.keys()].join(', ')}.`);
      return panel;
    },
    say: (words) => words[lang],
    still(key, inputs, draw) {
      const before = seen.get(key);
      if (before && before.length === inputs.length && inputs.every((input, i) => Object.is(input, before[i]))) return;
      seen.set(key, inputs);
      draw();
    },
    handle(panel, key, handle) {
      const group = layer(panel.root, key, handle.means);
      if (group.select('circle').empty()) {
        group.attr('class', 'handle');
        group.append('circle').attr('class', 'reach').attr('r', 22);
        group.append('circle').attr('class', 'grip').attr('r', 8);
      }
      group.attr('transform', `translate(${at(handle.x)},${at(handle.y)})`);
      bind?.(group.node()!, panel, handle);
    },
  };
}
