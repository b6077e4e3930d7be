// A figure that answers, without a browser: it runs, draws and tells, but has no player, no address and no pointer.
import type { AnyDefinition } from '../../src/components/island/figure.ts';
import type { Live } from '../../src/components/island/live.ts';
import { momentAt } from '../../src/components/island/moment.ts';
import { Refusal } from '../../src/components/island/params/param.ts';
import { showVerdict } from '../../src/components/island/slots.ts';
import type { Text } from '../../src/components/island/text.ts';
import { createStage } from '../../src/components/island/stage.ts';
import { initialValues } from '../../src/components/island/values.ts';
import { drawn } from './dom.ts';

/** The figure, live in English, as those parts of the frame see it that only set values, draw and listen. */
export function liveFigure(definition: AnyDefinition, props: Readonly<Record<string, unknown>> = {}): Live {
  const { root } = drawn(definition, props, 'en');
  for (let part; (part = root.querySelector('template'));) part.replaceWith(part.content);
  const listeners: (() => void)[] = [];
  const values = initialValues(definition.params, props);
  const nothing = (): void => undefined;
  const binders = {
    handle: (group: SVGGElement) => group.hasAttribute('tabindex') || group.setAttribute('tabindex', '0'),
    inspect: nothing,
    points: nothing,
  };
  const stage = createStage(root, 'en', binders);
  const live = {
    root: root as HTMLElement,
    definition,
    key: definition.name,
    values,
    initial: initialValues(definition.params, {}),
    run: definition.trace(values),
    position: 0,
    set(changes: Readonly<Record<string, unknown>>): Text | undefined {
      const next = { ...live.values };
      for (const [name, value] of Object.entries(changes)) {
        const taken: unknown = definition.params[name]!.accept(value);
        if (taken instanceof Refusal) return (live.notice(taken.message), taken.message);
        next[name] = taken;
      }
      live.run = definition.trace(next);
      live.values = next;
      live.notice();
      live.render();
      return undefined;
    },
    notice: (...words: { en: string }[]) => {
      root.querySelector('[data-notice]')!.textContent = words.map(({ en }) => en).join(' ');
    },
    render() {
      definition.draw(stage, momentAt(live.run.steps, 0), live.values, live.run);
      showVerdict(root, definition.verdict?.(live.run, live.values), 'en');
      for (const listener of listeners) listener();
    },
    onChange: (listener: () => void) => void listeners.push(listener),
  } as unknown as Live;
  live.render();
  return live;
}
