import { writeAttribute } from '../marks/write.ts';
import type { Live } from './live.ts';
import { readNumber, short } from './numbers.ts';
import type { NumberParam } from './params/number.ts';
import { Refusal, type AnyParam } from './params/param.ts';
import { fromSlider, toSlider } from './slider.ts';

const pause = 900; // milliseconds without a key, after which a half-typed expression is judged

type Input = HTMLInputElement | HTMLSelectElement;

/** Shows on a control whether what stands in it was taken; if not, the notice says of it why. */
export function mark(input: Element, taken: boolean): void {
  const why = { 'aria-invalid': 'true', 'aria-describedby': `${input.closest('figure')!.id}-notice` };
  for (const [name, value] of Object.entries(why)) {
    if (taken) input.removeAttribute(name);
    else input.setAttribute(name, value);
  }
}

/** Joins a figure's native controls to its parameters, both ways. What is typed stays typed, even when it is refused. */
export function bindFields(live: Live): void {
  const { root, definition } = live;
  const params = definition.params as Record<string, AnyParam>;
  const each = (selector: string, run: (input: Input, name: string) => void): void => {
    for (const input of root.querySelectorAll<Input>(`[data-${selector}]`)) run(input, input.dataset[selector]!);
  };

  /** The fields whose values are possible, but not with the others as they are: any change may help them. */
  const waiting = new Map<string, (final: boolean) => void>();
  function tryAgain(): void {
    for (const [name, take] of [...waiting]) if (waiting.delete(name) && live.refused.has(name)) take(true);
  }

  each('slider', (input, name) =>
    input.addEventListener('input', () => {
      live.set({ [name]: fromSlider(params[name] as NumberParam, Number(input.value)) }, true);
      tryAgain();
      speak(input, name); // what is read aloud on a key may not come later
    }),
  );

  each('param', (input, name) => {
    const param = params[name]!;
    const read = (): unknown => {
      if (input instanceof HTMLInputElement && input.type === 'checkbox') return input.checked;
      if (param.kind !== 'point') return param.parse(input.value);
      const point = [...(live.values[name] as readonly number[])];
      point[Number(input.dataset.coordinate)] = readNumber(input.value);
      const taken = param.accept(point);
      return taken instanceof Refusal ? param.accept(input.value) : taken;
    };
    const take = (final: boolean, point = false): void => {
      // Most readers have no numbers of their own: what takes them is fetched when it is asked for.
      if (param.kind === 'data' && input.value === '')
        return void import('./own-data.ts').then(({ openOwn }) => openOwn(live, name));
      const fetching = param.ready?.(input.value);
      if (fetching) return void fetching.then(() => take(final, point));
      const value = read();
      const misread = value instanceof Refusal ? value : undefined;
      if (misread && !final) return;
      const said = misread ? misread.message : live.set({ [name]: value });
      mark(input, !said);
      waiting.delete(name);
      if (!said) return tryAgain();
      live.notice(...live.refused.set(name, said).values());
      if (!misread) waiting.set(name, take);
      else if (point && typed && misread.at !== undefined) input.setSelectionRange(misread.at, misread.at + 1);
    };
    const typed = input instanceof HTMLInputElement && input.type === 'text';
    let resting = 0;
    input.addEventListener('input', () => {
      take(!typed);
      clearTimeout(resting);
      // Whoever stops in the middle of an expression may not know to press Enter.
      if (param.kind === 'text') resting = window.setTimeout(() => take(true), pause);
    });
    if (typed) input.addEventListener('change', () => take(true, true));
  });

  each('example', (select, name) =>
    select.addEventListener('change', () => {
      if (select.value === '') return;
      root.querySelector<HTMLInputElement>(`[data-param="${name}"]`)!.value = select.value;
      live.set({ [name]: select.value });
    }),
  );

  /** A browser lays a field out when it is written to, even with what stands there already. */
  function write(input: Input, value: string): void {
    if (input.value !== value) input.value = value;
  }

  /** What the handle says of the same value, if there is one: it may have a name for it. */
  const speak = (slider: Input, name: string): void => {
    const handle = root.querySelector(`.handle[data-moves="${name}"]`);
    const words = handle?.getAttribute('aria-valuetext') ?? short(live.values[name] as number, 4);
    writeAttribute(slider, 'aria-valuetext', words);
  };

  /** Shows the values on every control but the one in use and those that hold what was refused: nobody's typing is overwritten. */
  function show(): void {
    each('slider', (input, name) => {
      const value = live.values[name] as number;
      if (input !== document.activeElement) write(input, String(toSlider(params[name] as NumberParam, value).at));
      speak(input, name);
    });
    each('param', (input, name) => {
      if (input === document.activeElement || live.refused.has(name)) return;
      const value = live.values[name];
      mark(input, true);
      if (input instanceof HTMLInputElement && input.type === 'checkbox') input.checked = value as boolean;
      else if (params[name]!.kind === 'point') {
        write(input, String((value as readonly number[])[Number(input.dataset.coordinate)]));
      } else if (params[name]!.kind === 'data') write(input, (value as { preset?: string }).preset ?? '');
      else write(input, params[name]!.format(value));
    });
    // The example stays chosen as long as it is what stands in the field: arrow keys go on from there.
    each('example', (select, name) => {
      write(select, root.querySelector<Input>(`[data-param="${name}"]`)!.value);
      if (!select.value) write(select, '');
    });
  }
  live.onChange(show);
}
