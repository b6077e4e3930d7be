import { text, type Text } from '../components/island/text.ts';

/** Where a figure stands in the course, and the ideas it is about, for the gallery's search. */
export interface Entry {
  /** A chapter's slug, or `corrections`. */
  readonly chapter: string;
  readonly concepts: Text;
}

const in_ = (chapter: string, en: string, zh: string): Entry => ({ chapter, concepts: text(en, zh) });

/** Every figure but those of the home page, in the order of the course. */
export const entries: Readonly<Record<string, Entry>> = {
  neuron: in_('prediction-and-cost', 'neuron, weight, intercept, prediction', '神经元、权重、截距、预测'),
  'line-fit': in_('prediction-and-cost', 'forward pass, residual, mean squared error', '前向传播、残差、均方误差'),
  'cost-curve': in_('prediction-and-cost', 'cost function, parabola, convention', '代价函数、抛物线、约定'),
  'lowest-point': in_('prediction-and-cost', 'minimum of the cost, prediction', '代价的最低点、预测'),
  secant: in_('derivatives', 'secant, tangent, limit, derivative', '割线、切线、极限、导数'),
  derivation: in_('derivatives', 'rules of derivation, chain rule', '求导法则、链式法则'),
  settling: in_('derivatives', 'limit, secant, prediction', '极限、割线、预测'),
  'flat-points': in_('derivatives', 'minimum, maximum, flat point', '极小值、极大值、驻点'),
  'step-rules': in_('slope-descent', 'step rule, fixed step, gradient descent', '更新规则、固定步长、梯度下降'),
  'next-step': in_('slope-descent', 'next step, slope, learning rate', '下一步、斜率、学习率'),
  'by-hand': in_('slope-descent', 'epoch, loss, gradient, update', '轮次、损失、梯度、更新'),
  'learning-rate': in_('slope-descent', 'learning rate, convergence, divergence', '学习率、收敛、发散'),
  'tangent-and-chord': in_('slope-descent', 'tangent, chord, iterate', '切线、弦、迭代'),
  rosenblatt: in_('slope-descent', 'Rosenblatt, perceptron, factor of two', '罗森布拉特、感知机、系数二'),
  'bean-pull': in_('samples', 'one bean, slope, learning rate', '单个样本、斜率、学习率'),
  'bean-descent': in_('samples', 'stochastic descent, sample, epoch', '随机梯度下降、样本、轮次'),
  'descent-race': in_('samples', 'batch, mini-batch, stochastic, comparison', '批量、小批量、随机、比较'),
  'free-line': in_('intercept', 'intercept, line, cost', '截距、直线、代价'),
  crossing: in_('intercept', 'intercept, prediction', '截距、预测'),
  bowl: in_('intercept', 'cost surface, parabola, contour line, curvature', '代价曲面、抛物线、等高线、曲率'),
  'gradient-arrows': in_('gradient-vector', 'partial derivative, gradient, direction', '偏导数、梯度、方向'),
  'bowl-descent': in_('gradient-vector', 'gradient descent, contour line, batch', '梯度下降、等高线、批量'),
  'training-loop': in_('gradient-vector', 'training, forward pass, update', '训练、前向传播、更新'),
  'target-practice': in_('backpropagation', 'error, loss, iteration, gradient, batch', '误差、损失、迭代、梯度、批量'),
  graph: in_('backpropagation', 'computation graph, chain rule, local derivative', '计算图、链式法则、局部导数'),
  'target-chase': in_('backpropagation', 'root-finding, Newton, increment, convergence', '求根、牛顿法、增量、收敛'),
  'neuron-graph': in_('backpropagation', 'backpropagation, squared error, gradient', '反向传播、误差的平方、梯度'),
  layers: in_('network', 'neural network, layer, activation, weight', '神经网络、层、激活函数、权重'),
  'two-passes': in_('network', 'forward pass, backward pass, chain rule', '前向传播、反向传播、链式法则'),
  corrections: in_('corrections', 'mistakes of the notes, batch, gradient', '笔记里的错误、批量、梯度'),
};
