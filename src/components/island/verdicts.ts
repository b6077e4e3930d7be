import { parabolaBound, regime, workingRate, type Parabola } from '../../lib/cost/parabola.ts';
import type { Verdict } from './figure.ts';
import { short } from './numbers.ts';
import { text } from './text.ts';

/** Why a run ran away, with the bound for these very points, and a rate that works (N1). */
export function divergence(rate: number, bound: number, works: number): Verdict {
  const [r, limit, good] = [short(rate, 4), short(bound, 4), short(works)];
  return {
    tone: 'warning',
    text: text(
      `It diverges: with α = ${r} every step lands farther from the minimum than it started. For these points α must stay below ${limit}.`,
      `发散了：α = ${r} 时，每一步都落到离最低点更远的地方。对这些点，α 必须小于 ${limit}。`,
    ),
    remedy: { label: text(`Try α = ${good}`, `试试 α = ${good}`), set: { rate: works } },
  };
}

/** Names the way a descent goes at this rate, with the boundary that makes it so. */
export function regimeVerdict(parabola: Parabola, rate: number): Verdict {
  const bound = parabolaBound(parabola);
  const [r, half, whole] = [short(rate, 4), short(bound / 2, 4), short(bound, 4)];
  switch (regime(parabola, rate)) {
    case 'creeps':
      return plain(
        `It creeps: α = ${r} is far below ${half}, the rate that would arrive in one step.`,
        `在蠕动：α = ${r} 远小于 ${half}，而取 ${half} 本可一步到位。`,
      );
    case 'one-side':
      return good(
        `It settles from one side: α = ${r} is below ${half}, so no step reaches past the minimum.`,
        `从一侧靠近：α = ${r} 小于 ${half}，每一步都不会越过最低点。`,
      );
    case 'one-step':
      return good(`It arrives in one step: α is exactly ${half}.`, `一步到位：α 正好是 ${half}。`);
    case 'both-sides':
      return good(
        `It settles from both sides: α = ${r} lies between ${half} and ${whole}, so each step lands beyond the minimum, but nearer to it.`,
        `两侧摆动着靠近：α = ${r} 在 ${half} 和 ${whole} 之间，每一步都越过最低点，但一次比一次近。`,
      );
    case 'bounces':
      return plain(
        `It bounces for ever: at α = ${whole} each step lands exactly as far off on the other side.`,
        `永远来回弹：α = ${whole} 时，每一步都正好落在对面同样远的地方。`,
      );
    case 'diverges':
      return divergence(rate, bound, workingRate(parabola));
  }
}

const good = (en: string, zh: string): Verdict => ({ tone: 'good', text: text(en, zh) });
const plain = (en: string, zh: string): Verdict => ({ tone: 'plain', text: text(en, zh) });
