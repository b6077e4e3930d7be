import type { CurveName } from '../../lib/derivative/curves.ts';
import { text, type Text } from '../island/text.ts';

/** What the curves of the secant are called where one is chosen. */
export const curveNames: Readonly<Record<CurveName, Text>> = {
  parabola: text('one bean: 4w² − 12w + 9', '一颗豆豆：4w² − 12w + 9'),
  cube: text('cube: w³', '立方：w³'),
  sine: text('sine: sin w', '正弦：sin w'),
  exponential: text('exponential: eʷ', '指数：eʷ'),
  root: text('square root: √w', '平方根：√w'),
  corner: text('corner: |w − 1|', '尖角：|w − 1|'),
};

/** What the height of a curve is called: the bean's parabola is a cost, the others are just functions. */
export const heightName = (curve: CurveName): string => (curve === 'parabola' ? 'e' : 'f');
