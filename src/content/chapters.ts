/** A chapter of the course, in the order it is walked. */
export interface Chapter {
  readonly slug: string;
  readonly en: string;
  readonly zh: string;
  /** What a reader can do after it, in one line. */
  readonly gain: { readonly en: string; readonly zh: string };
  /** Whether its page exists; the others are shown on the path as not yet open. */
  readonly ready: boolean;
}

/** The path: home page, navigation and "next" links all read it from here. */
export const chapters: readonly Chapter[] = [
  {
    slug: 'prediction-and-cost',
    en: 'Prediction and cost',
    zh: '预测与代价',
    gain: { en: 'Measure how wrong a line is.', zh: '量出一条直线错了多少。' },
    ready: true,
  },
  {
    slug: 'derivatives',
    en: 'Derivatives',
    zh: '导数',
    gain: { en: 'Get the slope of a curve at one point.', zh: '求出曲线在一点处的斜率。' },
    ready: true,
  },
  {
    slug: 'slope-descent',
    en: 'Slope descent',
    zh: '沿斜率下降',
    gain: { en: 'Turn a slope into a step of the right length.', zh: '把斜率变成长短合适的一步。' },
    ready: true,
  },
  {
    slug: 'samples',
    en: 'One bean, all beans, a handful',
    zh: '一颗、全部、一小把',
    gain: { en: 'Choose how much data each step looks at.', zh: '决定每一步要看多少数据。' },
    ready: true,
  },
  {
    slug: 'intercept',
    en: 'The intercept',
    zh: '截距',
    gain: { en: 'Let the line move, and see the cost become a bowl.', zh: '让直线能平移，看代价曲线变成一只碗。' },
    ready: true,
  },
  {
    slug: 'gradient-vector',
    en: 'The gradient vector',
    zh: '梯度向量',
    gain: { en: 'Walk down the bowl in two directions at once.', zh: '沿两个方向同时走下这只碗。' },
    ready: true,
  },
  {
    slug: 'backpropagation',
    en: 'Backpropagation',
    zh: '反向传播',
    gain: { en: 'Send derivatives backward through a graph by hand.', zh: '亲手让导数在计算图里往回传。' },
    ready: true,
  },
  {
    slug: 'network',
    en: 'From a neuron to a network',
    zh: '从神经元到网络',
    gain: { en: 'Train layers on beans that no line fits.', zh: '用多层网络拟合直线拟合不了的豆豆。' },
    ready: true,
  },
];
