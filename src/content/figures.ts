import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { text, type Text } from '../components/island/text.ts';
import { chapters, docs } from './chapters.ts';

/**
 * The ideas figures are about beyond their titles, for the gallery's search. The figures of a page stand in the gallery in
 * this order. One without a line here comes after them and is found by its title.
 */
export const concepts: Readonly<Record<string, Text>> = {
  neuron: text('neuron, weight, intercept, prediction', '神经元、权重、截距、预测'),
  'line-fit': text('forward pass, residual, mean squared error', '前向传播、残差、均方误差'),
  'cost-curve': text('cost function, parabola, convention', '代价函数、抛物线、约定'),
  'lowest-point': text('minimum of the cost, prediction', '代价的最低点、预测'),
  secant: text('secant, tangent, limit, derivative', '割线、切线、极限、导数'),
  derivation: text('rules of derivation, chain rule', '求导法则、链式法则'),
  settling: text('limit, secant, prediction', '极限、割线、预测'),
  'flat-points': text('minimum, maximum, flat point', '极小值、极大值、驻点'),
  'step-rules': text('step rule, fixed step, gradient descent', '更新规则、固定步长、梯度下降'),
  'next-step': text('next step, slope, learning rate', '下一步、斜率、学习率'),
  'by-hand': text('epoch, loss, gradient, update', '轮次、代价、损失、梯度、更新'),
  'learning-rate': text('learning rate, convergence, divergence', '学习率、收敛、发散'),
  'tangent-and-chord': text('tangent, chord, iterate', '切线、弦、迭代'),
  rosenblatt: text('Rosenblatt, perceptron, factor of two', '罗森布拉特、感知机、系数二'),
  'bean-pull': text('one bean, slope, learning rate', '单个样本、斜率、学习率'),
  'bean-descent': text('stochastic descent, sample, epoch', '随机梯度下降、样本、轮次'),
  'descent-race': text('batch, mini-batch, stochastic, comparison', '批量、小批量、随机、比较'),
  'free-line': text('intercept, line, cost', '截距、直线、代价'),
  crossing: text('intercept, prediction', '截距、预测'),
  bowl: text('cost surface, parabola, contour line, curvature', '代价曲面、抛物线、等高线、曲率'),
  'gradient-arrows': text('partial derivative, gradient, direction', '偏导数、梯度、方向'),
  'bowl-descent': text('gradient descent, contour line, batch', '梯度下降、等高线、批量'),
  'training-loop': text('training, forward pass, update', '训练、前向传播、更新'),
  'target-practice': text('error, loss, iteration, gradient, batch', '误差、代价、损失、迭代、梯度、批量'),
  graph: text('computation graph, chain rule, local derivative', '计算图、链式法则、局部导数'),
  'target-chase': text('root-finding, Newton, increment, convergence', '求根、牛顿法、增量、收敛'),
  'neuron-graph': text('backpropagation, squared error, gradient', '反向传播、误差的平方、梯度'),
  layers: text('neural network, layer, activation, weight', '神经网络、层、激活函数、权重'),
  'two-passes': text('forward pass, backward pass, chain rule', '前向传播、反向传播、链式法则'),
  corrections: text('mistakes of the notes, batch, gradient', '笔记里的错误、批量、梯度'),
};

/** A figure of the course. */
export interface Entry {
  readonly name: string;
  /** The page it is explained on: a chapter's slug, or `corrections`. */
  readonly page: string;
  readonly concepts?: Text;
}

/** A page and its MDX. */
export interface Source {
  readonly page: string;
  readonly mdx: string;
}

/** The figures that pages import, page by page. Each stands once, under the first page that has it. */
export function figuresOf(pages: readonly Source[]): readonly Entry[] {
  const listed = Object.keys(concepts);
  const rank = (name: string): number => (listed.includes(name) ? listed.indexOf(name) : listed.length);
  const found = new Map<string, Entry>();
  for (const { page, mdx } of pages) {
    const names = [...mdx.matchAll(/^import \w+ from ['"][^'"]*\/figures\/([\w-]+)\.ts['"]/gm)].map(
      ([, name]) => name!,
    );
    for (const name of names.sort((one, other) => rank(one) - rank(other))) {
      if (!found.has(name)) found.set(name, { name, page, concepts: concepts[name] });
    }
  }
  return [...found.values()];
}

/** Every figure of the chapters and of the corrections, in the order of the course: not those of the home page. */
export function figuresInCourse(): readonly Entry[] {
  const read = (page: string, file: string): Source => ({ page, mdx: readFileSync(join(docs, file), 'utf8') });
  return figuresOf([
    ...chapters.map(({ slug }) => read(slug, `chapters/${slug}.mdx`)),
    read('corrections', 'corrections.mdx'),
  ]);
}
