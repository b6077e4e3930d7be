import { describe, expect, test } from 'vitest';
import type { Run } from '../../src/components/island/figure.ts';
import { Refusal } from '../../src/components/island/params/param.ts';
import { slotTexts, valueOf, columnsOf } from '../../src/components/island/shown.ts';
import { measured } from '../../src/components/island/why-check.ts';
import { initialValues } from '../../src/components/island/values.ts';
import { hasChinese } from '../content/chinese.ts';
import { definitionOf } from './all.ts';
import { drawn } from './dom.ts';

const figure = definitionOf('graph');
const traced = (props: Record<string, unknown> = {}) => {
  const values = initialValues(figure.params, props);
  return { values, run: figure.trace(values) as Run };
};
const slots = (props: Record<string, unknown>) => {
  const { values, run } = traced(props);
  return slotTexts(figure, run, run.steps.length - 1, values);
};

test('tells the true change and the promised one for each node that is nudged', () => {
  expect(slots({ node: 2 })).toMatchObject({ result: '50.5', change: '0.5', foretold: '0.5' });
  expect(slots({ node: 3 })).toMatchObject({ result: '51', change: '1', foretold: '1' });
  expect(slots({ node: 1 })).toMatchObject({ result: '51.51', change: '1.51', foretold: '1.5', slope: '15' });
});

test('shows no derivative before the pass has come back', () => {
  const words = (step: number) =>
    [...drawn(figure, { step }, 'en').root.querySelectorAll('.node-slope')].map((node) => node.textContent);
  expect(words(3)).toEqual(['', '', '', '', '']);
  expect(words(8)).toEqual(['∂ 10', '∂ 15', '∂ 5', '∂ 10', '∂ 1']);
});

test('keeps an answer that is asked for out of sight until the pass has come by', () => {
  const title = (step: number) =>
    drawn(figure, { step }, 'en').root.querySelector('[data-panel=probe] text')!.textContent;
  expect(title(3)).toContain('= ?');
  expect(title(8)).toContain('= 15');
});

test('calls a forgotten or a doubled backward pass what it is', () => {
  const verdict = (passes: string) => {
    const { values, run } = traced({ passes });
    return figure.verdict!(run, values)!;
  };
  expect(verdict('once').tone).toBe('good');
  for (const passes of ['none', 'twice'])
    expect(verdict(passes)).toMatchObject({ tone: 'warning', remedy: { set: { passes: 'once' } } });
});

test('names the node at which the numbers end, and not one before it', () => {
  const said = (f: string) => {
    const { values, run } = traced({ f: (figure.params.f as { parse(typed: string): unknown }).parse(f) });
    return figure.verdict!(run, values)!.text;
  };
  const { en, zh } = said('z = w x, w = 1e200, x = 1e200');
  expect([en, zh]).toEqual([expect.stringMatching(/^At z there is no value/), expect.stringContaining('z 处没有值')]);
  expect(said('z = p + 1, p = ln(q), q = r - 3, r = 1').en).toMatch(/^At p there/);
  expect(said('z = w + 1, w = 1e150').en).toMatch(/^At w there .* or it is too large/);
});

test('opens each derivative path by path, with a measured number beside it', () => {
  const { values, run } = traced();
  const index = run.steps.findIndex((step) => {
    const { pass, node } = step as { pass: string; node?: { name?: string } };
    return pass === 'backward' && node?.name === 'b';
  });
  const why = figure.why!.derivative!(run.steps[index], values, run, index)!;
  expect(why.lines).toEqual(['b → x → z: 1 × 5 = 5', 'b → y → z: 1 × 10 = 10', '5 + 10 = 15']);
  expect(measured(why.check!).value).toBeCloseTo(15, 6);
  const column = columnsOf(figure).find(({ key }) => key === 'derivative')!;
  expect(valueOf(column, run, index, values)).toBe(15);
});

describe('what is typed', () => {
  const { f } = figure.params as Record<
    string,
    { examples: string[]; parse(typed: string): unknown; accept(value: unknown): unknown }
  >;

  test('is taken for every example', () => {
    for (const example of f!.examples) expect(f!.accept(example)).not.toBeInstanceOf(Refusal);
  });

  test('may be full-width, as Chinese keyboards type it, and may end in a comma', () => {
    for (const typed of ['z＝ｘ，ｘ＝２', 'ｚ ｘ，ｚ＝１，ｘ＝２', 'z = x, x = 2,', 'z = x；； x = 2\n'])
      expect(f!.parse(typed), typed).toMatchObject({ output: { value: 2 } });
  });

  test('is refused in both languages when it is wrong, circular, or too large to be drawn', () => {
    for (const typed of [
      'z = x y, 3',
      'x = x + 1',
      'z = w, w = 1, w = 2',
      'x x x x x x x x x x',
      'a+b+c+d+f+g+h',
      'z = (',
    ]) {
      const refusal = f!.parse(typed) as Refusal;
      expect(refusal, typed).toBeInstanceOf(Refusal);
      expect(hasChinese(refusal.message.zh), typed).toBe(true);
    }
  });
});
