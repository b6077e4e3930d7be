import { expect, test } from 'vitest';
import { takeUp } from '../../src/components/island/read-url.ts';
import { definitionOf } from '../figures/all.ts';
import { liveFigure } from '../figures/live.ts';

test('what the core refuses and what a parameter refuses are both said', async () => {
  const live = liveFigure(definitionOf('bowl'));
  const said = (): string => live.root.querySelector('[data-notice]')!.textContent;
  const { set } = live;
  live.set = (changes) => {
    const said = 'lift' in changes ? { en: 'No.', zh: '不行。' } : set(changes);
    if (said) live.notice(said);
    return said;
  };
  await takeUp(live, '?bowl.place=9e9,1&bowl.lift=2');
  expect(said()).toContain('No.');
  expect(said()).toContain('9e9');
  expect(said()).toContain('The usual value is used instead.');
});

test('the usual value is named only where it is used', async () => {
  const said = async (asked: string): Promise<string> => {
    const live = liveFigure(definitionOf('learning-rate'));
    await takeUp(live, asked);
    return live.root.querySelector('[data-notice]')!.textContent;
  };
  const usual = 'The usual value is used instead.';
  expect(await said('?learning-rate.rate=abc')).toContain(usual);
  expect(await said('?learning-rate.step=99999')).toContain(usual);
  for (const asked of ['?learning-rate.rate=abc&learning-rate.rate=0.2', '?learning-rate.nosuch=1']) {
    expect(await said(asked)).toMatch(/abc|nosuch/);
    expect(await said(asked)).not.toContain(usual);
  }
});
