import type { Line } from '../../lib/cost/line.ts';
import type { Region } from '../../lib/cost/surface.ts';
import type { Sizes } from '../../lib/data/standardise.ts';
import type { Verdict } from '../island/figure.ts';
import { short } from '../island/numbers.ts';
import { text } from '../island/text.ts';
import { within } from './bowl.ts';

interface Bowl {
  readonly ratio: number;
  readonly form: { readonly xx: number; readonly xMean: number };
  readonly region: Region;
}

/** How far a bowl is from round, why, and what of the sizes would change it; and whether the ball has left the drawing. */
export function flatness(bowl: Bowl, sizes: Sizes, place: Line): Verdict {
  const said = shape(bowl, sizes);
  const seen = within(bowl.region, place);
  if (seen.w === place.w && seen.b === place.b) return said;
  const beyond = text(
    ' The ball lies beyond the drawing, which has it at its edge.',
    '小球已经在图外，图里把它画在边上。',
  );
  return { ...said, text: text(said.text.en + beyond.en, said.text.zh + beyond.zh) };
}

function shape({ ratio, form }: Bowl, sizes: Sizes): Verdict {
  if (!Number.isFinite(ratio)) {
    return {
      tone: 'warning',
      text: text(
        'All sizes are equal: this is no bowl but a trough, and along its bottom every (w, b) is as good as any other.',
        '所有大小都相等：这不是碗，而是一道槽，槽底的每个 (w, b) 都一样好。',
      ),
    };
  }
  if (sizes !== 'standardised' && ratio < 1.0005) {
    return {
      tone: 'good',
      text: text('Round: the bowl curves as strongly in every direction.', '这只碗是圆的：在每个方向上曲率都一样。'),
    };
  }
  const times = short(ratio);
  if (sizes === 'measured') {
    return {
      tone: 'plain',
      text: text(
        `A flat bowl: across its valley it curves ${times} times as strongly as along it.`,
        `这只碗很扁：横着山谷的曲率是顺着山谷的 ${times} 倍。`,
      ),
      remedy:
        Math.abs(form.xMean) > 1e-12 * Math.sqrt(form.xx)
          ? { label: text('Subtract the mean size', '大小减去平均值'), set: { sizes: 'centred' } }
          : { label: text('Divide by the spread', '除以标准差'), set: { sizes: 'standardised' } },
    };
  }
  if (sizes === 'centred') {
    return {
      tone: 'plain',
      text: text(
        `Now the valley runs along ${form.xx < 1 ? 'w' : 'b'} and no longer aslant, but ${times} to 1 is not round yet: the sizes have the variance ${short(form.xx)}, and round takes 1.`,
        `山谷不再斜着，正好顺着 ${form.xx < 1 ? 'w' : 'b'} 的方向；但两个方向的曲率还是 ${times} 比 1：大小的方差是 ${short(form.xx)}，方差为 1 才圆。`,
      ),
      remedy: { label: text('Divide by the spread too', '再除以标准差'), set: { sizes: 'standardised' } },
    };
  }
  return {
    tone: 'good',
    text: text(
      'Round: with mean 0 and variance 1 the sizes make the bowl curve by 2 in every direction.',
      '圆了：大小的平均值为 0、方差为 1 时，碗在每个方向上的曲率都是 2。',
    ),
    remedy: { label: text('Back to the sizes as measured', '换回原来的大小'), set: { sizes: 'measured' } },
  };
}
