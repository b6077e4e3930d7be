import { atMinimum, parabolaBound, regime, workingRate, type Parabola } from '../../lib/cost/parabola.ts';
import type { Verdict } from './figure.ts';
import { text } from './text.ts';
import { apart, tryRate } from './try-rate.ts';

/** Where too large a rate leads: away from the minimum; away across a valley; nowhere, for no slope pushes it out. */
type Way = 'away' | 'across' | 'resting';

/** Why a run runs away, or would if it were nudged, with the bound for these very points, and a rate that works (N1). */
export function divergence(rate: number, bound: number, works: number, way: Way = 'away'): Verdict {
  const [r, limit] = apart(rate, bound);
  const said = {
    away: text(
      `It diverges: with α = ${r} every step lands farther from the minimum than it started.`,
      `发散了：α = ${r} 时，每一步都落到离最低点更远的地方。`,
    ),
    across: text(
      `It diverges: with α = ${r} every step lands farther out across the valley than it started.`,
      `发散了：α = ${r} 时，横着山谷看，每一步都落到离谷底更远的地方。`,
    ),
    resting: text(
      `It starts just where no slope pushes it outwards, but with α = ${r} the least nudge would make it diverge.`,
      `起点正好没有斜率把它往外推；可是 α = ${r} 时，轻轻一碰就会发散。`,
    ),
  }[way];
  return {
    tone: 'warning',
    text: text(`${said.en} Here α must stay below ${limit}.`, `${said.zh}这里的 α 必须小于 ${limit}。`),
    remedy: tryRate(works),
  };
}

/**
 * Names the way a descent from this start goes at this rate, with the boundary that makes it so. Where it ended tells
 * whether a start at the minimum was left after all: above the bound even what rounding leaves there grows.
 */
export function regimeVerdict(parabola: Parabola, rate: number, start: number, end = start): Verdict {
  const bound = parabolaBound(parabola);
  const way = atMinimum(parabola, start) && atMinimum(parabola, end, 1e-6) ? 'resting' : 'away';
  const kind = regime(parabola, rate);
  if (kind === 'diverges') return divergence(rate, bound, workingRate(parabola), way);
  if (way === 'resting') {
    return plain(
      'It starts at the minimum. It is level there, so no step moves it.',
      '起点就是最低点。那里是平的，走多少步都不动。',
    );
  }
  const between = kind !== 'one-step' && kind !== 'bounces';
  const [half, whole, r] = apart(bound / 2, bound, ...(between ? [rate] : []));
  switch (kind) {
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
  }
}

const good = (en: string, zh: string): Verdict => ({ tone: 'good', text: text(en, zh) });
const plain = (en: string, zh: string): Verdict => ({ tone: 'plain', text: text(en, zh) });
