import { isSame, unscaled, type Scaled } from '../../lib/data/unit-square.ts';
import type { Trace } from '../../lib/descent/descend.ts';
import type { FlatNetwork } from '../../lib/network/flat.ts';
import type { Activation } from '../../lib/network/shape.ts';
import type { Verdict } from '../island/figure.ts';
import { fixed, short } from '../island/numbers.ts';
import { text, type Text } from '../island/text.ts';
import { tryRate } from '../island/try-rate.ts';
import { inUnit } from './network-run.ts';

interface Trained extends Trace {
  /** What the best straight line costs. */
  readonly line: number;
  readonly network: FlatNetwork;
  readonly units: Scaled;
}

interface Given {
  readonly activation: Activation;
  readonly rate: number;
  readonly first: number;
  readonly second: number;
  readonly seed: number;
}

/** How a training went, and in which units the network works if not in those of the points. */
export function networkVerdict(run: Trained, given: Given): Verdict {
  const said = ending(run, given);
  const note = scaling(run.units);
  return note ? { ...said, text: text(`${said.text.en} ${note.en}`, `${said.text.zh}${note.zh}`) } : said;
}

/** What was scaled, if anything was. */
function scaling({ x, y }: Scaled): Text | undefined {
  const [columns = '', both] = [...(isSame(x) ? [] : ['x']), ...(isSame(y) ? [] : ['y'])];
  if (columns === '') return undefined;
  const base = isSame(y)
    ? text('', '')
    : text(' The thin curves of the neurons count from the dotted line.', '各神经元的细线从虚线量起。');
  return text(
    `Inside, the network sees ${both ? 'x and y' : columns} scaled to between 0 and 1: the rate, the weights, what neurons put out, and the gradients belong to that scale; the curve, ŷ and the costs are in the units of your points.${base.en}`,
    `网络内部看到的 ${both ? 'x 和 y' : columns} 缩放到了 0 到 1 之间：学习率、权重、神经元的输出和梯度都以此为准；曲线、ŷ 和代价用的是你的数据的单位。${base.zh}`,
  );
}

/** How it ended: whether it ran away, whether it can bend at all, and how it compares with the best line. */
function ending(run: Trained, { activation, rate, first, second, seed }: Given): Verdict {
  const { steps, ending: how, network, units, line } = run;
  const { at, cost } = steps.at(-1)!;
  if (how.kind === 'diverged') {
    const works = Number((rate / 10).toPrecision(1));
    const r = short(rate, 4);
    return {
      tone: 'warning',
      text: text(
        `It diverges: with α = ${r} a weight ran away after ${how.step} ${how.step === 1 ? 'update' : 'updates'}. A network's cost is no parabola, so no bound can be worked out beforehand; try a smaller rate.`,
        `发散了：α = ${r} 时，更新 ${how.step} 次之后有权重跑飞了。网络的代价不是抛物线，没法事先算出上限；把学习率取小些再试。`,
      ),
      remedy: tryRate(works),
    };
  }
  const [told, straight] = [fixed(cost, 4), fixed(line, 4)];
  if (activation === 'none') {
    const c = network.predict(at, 0);
    const w = (units.y.span / units.x.span) * (network.predict(at, 1) - c);
    const b = unscaled(units.y, c) - w * units.x.from;
    const sum = `${inUnit(units.y, w)} x ${b < 0 ? '−' : '+'} ${inUnit(units.y, Math.abs(b))}`;
    return {
      tone: 'plain',
      text: text(
        `Without an activation every neuron's share is a straight line, and so is their sum. In the end it is ŷ = ${sum} and costs ${told}; no straight line costs less than ${straight}.`,
        `没有激活函数，每个神经元的那一份都是直线，加起来还是直线。最后是 ŷ = ${sum}，代价是 ${told}；没有哪条直线的代价低于 ${straight}。`,
      ),
      remedy: { label: text('Let the neurons bend', '让神经元会弯'), set: { activation: 'tanh' } },
    };
  }
  // Where a straight line fits exactly there is nothing to beat: what is left of the first cost tells.
  if (cost < line / 4 || cost <= 1e-9 * steps[0]!.cost) {
    return {
      tone: 'good',
      text: text(
        `In the end it follows the points: the cost fell from ${fixed(steps[0]!.cost, 3)} to ${told}. The best straight line costs ${straight}.`,
        `最后跟上了这些点：代价从 ${fixed(steps[0]!.cost, 3)} 降到 ${told}。最好的直线，代价是 ${straight}。`,
      ),
    };
  }
  if (first === 1 && second < 2) {
    const bends = second
      ? text('Two neurons in a row can bend twice, but the', '两个神经元前后相接，能弯两次，但')
      : text('One neuron bends once: its', '一个神经元只弯一次：');
    return {
      tone: 'plain',
      text: text(
        `${bends.en} curve can rise or fall, not both. In the end it costs ${told}; the best straight line costs ${straight}.`,
        `${bends.zh}曲线要么升要么降，不能先升后降。最后的代价是 ${told}；最好的直线，代价是 ${straight}。`,
      ),
      remedy: { label: text('Give it a second one', '再添一个神经元'), set: { first: 2 } },
    };
  }
  const other = (seed + 1) % 1_000_000;
  const remedy = { label: text('Start elsewhere', '换个起点'), set: { seed: other } };
  if (cost > 0.9 * line && cost < 1.1 * line) {
    return {
      tone: 'plain',
      text: text(
        `It ends at ${told}, about what the best straight line costs, ${straight}: these points need no bend, or the network has not found it yet.`,
        `最后的代价是 ${told}，和最好的直线（${straight}）差不多：这些点用不着弯，不然就是网络还没找到该弯的地方。`,
      ),
      remedy,
    };
  }
  return {
    tone: 'plain',
    text: text(
      `It ends at ${told}; the best straight line costs ${straight}. It may still be on its way, or stuck where no small step helps. More epochs help the one, another start the other.`,
      `最后的代价是 ${told}；最好的直线，代价是 ${straight}。也许还在路上，也许卡在了小步怎么走都没用的地方。前一种多走几轮，后一种换个起点。`,
    ),
    remedy,
  };
}
