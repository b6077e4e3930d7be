import { describe, expect, test } from 'vitest';
import { figure } from '../../src/components/island/figure.ts';
import { number } from '../../src/components/island/params/number.ts';
import { checkProps, renderFigure } from '../../src/components/island/server.ts';
import { text } from '../../src/components/island/text.ts';

const { definition } = figure({
  name: 'toy',
  title: text('Toy', '玩具'),
  params: { rate: number(0.1, { min: 0, max: 1, label: text('Rate', '学习率') }) },
  panels: {},
  trace: () => ({ steps: [0] }),
  columns: { cost: { label: text('cost', '代价'), value: () => 1 } },
  slots: () => ({ best: 2 }),
  draw: () => undefined,
});
const refusal = (props: Record<string, unknown>): string => {
  try {
    checkProps(definition, props, '/chapters/x/');
  } catch (error) {
    return (error as Error).message;
  }
  return '';
};

describe('the build', () => {
  test('takes props that the figure declares, and those of the frame', () => {
    expect(refusal({})).toBe('');
    expect(refusal({ rate: 0.5, step: 3, autoplay: true })).toBe('');
  });

  test('stops at a prop that nobody knows, naming page, figure, prop and what is allowed', () => {
    expect(refusal({ alpha: 0.1 })).toMatch(/\/chapters\/x\/.*<toy>.*"alpha".*Allowed: rate, step, autoplay/s);
  });

  test.each([
    ['a function', () => 1],
    ['NaN', NaN],
    ['Infinity', Infinity],
    ['a typed array', new Float64Array(2)],
    ['a date', new Date(0)],
    ['a map', new Map()],
    ['a list with a NaN inside', [1, [NaN]]],
    ['a symbol', Symbol('x')],
    ['a big integer', 1n],
  ])('stops at %s, which would be lost on the way to the browser', (_, value) => {
    expect(refusal({ rate: value })).toMatch(/\/chapters\/x\/.*<toy>.*"rate".*lost.*Allowed:/s);
  });

  test('stops at a value out of bounds, naming it and the bounds', () => {
    expect(refusal({ rate: 7 })).toMatch(/\/chapters\/x\/.*<toy>.*“7”.*from 0 to 1/s);
    expect(refusal({ rate: 'fast' })).toMatch(/“fast”/);
  });

  test.each([-1, 1.5, '2', NaN])('stops at the step %s', (step) => {
    expect(refusal({ step })).toMatch(/\/chapters\/x\/.*"step"/s);
  });

  test('stops at a live number that the figure does not have, naming page, figure, number and what is allowed', () => {
    const live = (name: string, page?: string) => () =>
      renderFigure(definition, {}, { lang: 'en', key: 'toy-2', caption: `<b data-slot="${name}">0</b>`, page });
    expect(live('cots', '/chapters/x/')).toThrow(
      '/chapters/x/: <toy> has \\live{cots}, which it does not know. Allowed: step, cost, best.',
    );
    expect(live('toy-2.cots')).toThrow(/^<toy> .*\{toy-2\.cots\}/);
    for (const name of ['step', 'cost', 'best', 'toy-2.best', 'other.number']) expect(live(name)).not.toThrow();
  });
});
