import { InputError } from '../../lib/input-error.ts';
import { bindFields } from './fields.ts';
import type { AnyDefinition, Run } from './figure.ts';
import { bindHandle } from './handles.ts';
import { inputErrorText } from './input-error-text.ts';
import { later } from './later.ts';
import { bindMenu } from './menu.ts';
import { momentAt } from './moment.ts';
import { nextTask } from './next-task.ts';
import { Refusal } from './params/param.ts';
import { createPlayer, type Player } from './player.ts';
import type { Panel } from '../marks/panel.ts';
import { createStage, type Handle } from './stage.ts';
import { askedOf, writeUrl } from './state.ts';
import { createTelling, type Telling } from './telling.ts';
import type { Lang, Text } from './text.ts';
import { initialValues, readied } from './values.ts';

/** A figure in the browser, as its parts (fields, player, handles, menu) see it. */
export interface Live {
  readonly root: HTMLElement;
  readonly definition: AnyDefinition;
  readonly key: string;
  readonly lang: Lang;
  values: Record<string, unknown>;
  readonly initial: Readonly<Record<string, unknown>>;
  run: Run;
  /** Where the run stands: a step, or between two. */
  position: number;
  readonly player: Player;
  /** What was typed for a parameter and refused, as it was told: it stands until the parameter gets a value. */
  readonly refused: Map<string, Text>;
  /**
   * Takes new values for parameters; what is refused is said (and returned), and nothing changes. While a hand is
   * `moving`, the drawing follows in the same frame, words and numbers after it.
   */
  set(changes: Readonly<Record<string, unknown>>, moving?: boolean): Text | undefined;
  /** Says something about the figure to everyone; with no words, takes back what was said. */
  notice(...words: Text[]): void;
  /** Draws the run where it stands, in this frame; says so now, or soon if it is `moving`. */
  render(moving?: boolean): void;
  /** The address of this state. */
  address(): string;
  onChange(listener: () => void): void;
}

/** The outermost element of a figure; once it is live, what stands around it may speak to it. */
export type FigureElement = HTMLElement & { figure?: Live };

/**
 * Brings a figure that was drawn at build time to life, over the same nodes. In three tasks, so that a slow phone answers
 * in between: the run, what listens, and the drawing.
 */
export async function bringToLife(
  root: HTMLElement,
  definition: AnyDefinition,
  props: Readonly<Record<string, unknown>>,
  lang: Lang,
): Promise<Live> {
  const key = root.dataset.key!;
  await readied(definition.params, Object.entries(props));
  const initial = initialValues(definition.params, props);
  const run: Run = definition.trace(initial as never);
  await nextTask();
  let standing = true; // what the build drew is what is to be shown
  const binders = {
    handle: (group: SVGGElement, panel: Panel, handle: Handle) => bindHandle(live, group, panel, handle),
    inspect: later(async () => (await import('./inspect.ts')).bindInspection),
    points: later(async () => {
      const { bindPoints } = await import('./points.ts');
      return (panel: Panel, handles: readonly Handle[]) => bindPoints(live, panel, handles);
    }),
  };
  const stage = createStage(root, lang, binders, () => standing);
  const opening = Number(props.step ?? 0);
  for (let part; (part = root.querySelector('template'));) part.replaceWith(part.content); // what only a live figure needs

  const live: Live = {
    root,
    definition,
    key,
    lang,
    values: initial,
    initial,
    run,
    position: 0,
    player: undefined as never,
    refused: new Map(),
    set(changes, moving = false) {
      const refuse = (said: Text): Text => (live.notice(said), said);
      standing = false;
      const next = { ...live.values };
      for (const [name, value] of Object.entries(changes)) {
        live.refused.delete(name);
        const taken = definition.params[name]!.accept(value);
        if (taken instanceof Refusal) return refuse(taken.message);
        next[name] = taken;
      }
      const params = Object.keys(changes).map((name) => definition.params[name]!);
      if (!params.every(({ looks }) => looks)) {
        try {
          live.run = definition.trace(next as never);
        } catch (error) {
          if (!(error instanceof InputError)) throw error;
          return refuse(inputErrorText(error));
        }
        const last = live.run.steps.length - 1;
        const to = params.map(({ rewinds }) => rewinds);
        live.position = to.includes('start') ? 0 : to.includes('end') ? last : Math.min(live.position, last);
      }
      live.values = next;
      live.notice(...live.refused.values());
      live.render(moving);
      return undefined;
    },
    notice(...words) {
      const place = root.querySelector('[data-notice]')!;
      const said = words.map((each) => each[lang]).join(' ');
      if (place.textContent !== said) place.textContent = said;
    },
    render(moving = live.player.hurried) {
      const moment = momentAt(live.run.steps, live.position);
      definition.draw(stage, moment as never, live.values as never, live.run);
      telling[moving ? 'soon' : 'now']();
    },
    address() {
      const index = Math.floor(live.position);
      const step = index === Math.min(opening, live.run.steps.length - 1) ? undefined : index;
      return writeUrl(location.href, key, definition.params, live.values, initial, step);
    },
    onChange: (listener) => telling.onChange(listener),
  };
  Object.assign(live, { player: createPlayer(live) });
  const telling: Telling = createTelling(live);
  bindFields(live);
  bindMenu(live);
  let asked = false;
  const table = root.querySelector<HTMLTableElement>('details.steps table')!;
  table.addEventListener('click', ({ target }) => {
    // Explanations are code that most readers never open: it is fetched with the first question.
    const button = (target as Element).closest<HTMLButtonElement>('button.ask');
    if (!button || asked) return;
    asked = true;
    void import('./why.ts').then(({ bindWhy }) => bindWhy(live, table, button));
  });

  table.addEventListener('focusin', () => void import('./table-keys.ts').then((keys) => keys.bindTableKeys(table)), {
    once: true,
  });

  await nextTask();
  live.position = Math.min(opening, live.run.steps.length - 1);
  const wanted = askedOf(location);
  if (wanted.includes(`${key}.`)) {
    standing = false;
    await (await import('./read-url.ts')).takeUp(live, wanted);
  }
  (root as FigureElement).figure = live;
  root.setAttribute('data-live', '');
  live.player.sync();
  live.render();
  standing = false;
  if (props.autoplay === true) live.player.autoplay();
  root.dispatchEvent(new CustomEvent('figure:live', { bubbles: true }));
  return live;
}
