import type { Trace } from '../../lib/descent/descend.ts';
import type { FlatNetwork } from '../../lib/network/flat.ts';
import type { Activation } from '../../lib/network/shape.ts';
import type { Verdict } from '../island/figure.ts';
import { fixed, short } from '../island/numbers.ts';
import { text } from '../island/text.ts';

interface Trained extends Trace {
  /** What the best straight line costs. */
  readonly line: number;
  readonly network: FlatNetwork;
}

interface Given {
  readonly activation: Activation;
  readonly rate: number;
  readonly first: number;
  readonly second: number;
  readonly seed: number;
}

/** How a training went: whether it ran away, whether it can bend at all, and how it compares with the best line. */
export function networkVerdict(run: Trained, { activation, rate, first, second, seed }: Given): Verdict {
  const { steps, ending, network, line } = run;
  const { at, cost } = steps.at(-1)!;
  if (ending.kind === 'diverged') {
    const works = Number((rate / 10).toPrecision(1));
    const r = short(rate, 4);
    return {
      tone: 'warning',
      text: text(
        `It diverges: with α = ${r} a weight ran away after ${ending.step} updates. A network's cost is no parabola, so no bound can be worked out beforehand; try a smaller rate.`,
        `发散了：α = ${r} 时，更新 ${ending.step} 次之后有权重跑飞了。网络的代价不是抛物线，没法事先算出上限；把学习率取小些再试。`,
      ),
      remedy: { label: text(`Try α = ${short(works)}`, `试试 α = ${short(works)}`), set: { rate: works } },
    };
  }
  const [told, straight] = [fixed(cost, 4), fixed(line, 4)];
  if (activation === 'none') {
    const b = network.predict(at, 0);
    const w = network.predict(at, 1) - b;
    const sum = `${fixed(w, 2)} x ${b < 0 ? '−' : '+'} ${fixed(Math.abs(b), 2)}`;
    return {
      tone: 'plain',
      text: text(
        `Without an activation every neuron's share is a straight line, and so is their sum: ŷ = ${sum}. It costs ${told}; no straight line costs less than ${straight}.`,
        `没有激活函数，每个神经元的那一份都是直线，加起来还是直线：ŷ = ${sum}。它的代价是 ${told}；没有哪条直线的代价低于 ${straight}。`,
      ),
      remedy: { label: text('Let the neurons bend', '让神经元会弯'), set: { activation: 'tanh' } },
    };
  }
  if (cost < line / 4) {
    return {
      tone: 'good',
      text: text(
        `It follows the points: the cost fell from ${fixed(steps[0]!.cost, 3)} to ${told}. The best straight line costs ${straight}.`,
        `跟上这些点了：代价从 ${fixed(steps[0]!.cost, 3)} 降到 ${told}。最好的直线，代价是 ${straight}。`,
      ),
    };
  }
  if (first === 1 && second < 2) {
    return {
      tone: 'plain',
      text: text(
        `One neuron bends once: its curve can rise or fall, but not both. It costs ${told}; the best straight line costs ${straight}.`,
        `一个神经元只弯一次：曲线要么升要么降，不能先升后降。它的代价是 ${told}；最好的直线，代价是 ${straight}。`,
      ),
      remedy: { label: text('Give it a second one', '再添一个神经元'), set: { first: 2 } },
    };
  }
  const other = (seed + 1) % 1_000_000;
  return {
    tone: 'plain',
    text: text(
      `It ends at ${told}; the best straight line costs ${straight}. It may still be on its way, or stuck where no small step helps. More epochs help the one, another start the other.`,
      `最后的代价是 ${told}；最好的直线，代价是 ${straight}。也许还在路上，也许卡在了小步怎么走都没用的地方。前一种多走几轮，后一种换个起点。`,
    ),
    remedy: { label: text('Start elsewhere', '换个起点'), set: { seed: other } },
  };
}
