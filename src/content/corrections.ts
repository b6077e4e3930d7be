/** The same words in both languages. */
interface Words {
  readonly en: string;
  readonly zh: string;
}

/** The five lesson notes this course grew out of, by their titles; the English ones are translated. */
export const notes: readonly Words[] = [
  {
    en: 'Artificial intelligence for beginners, 4: gradient descent and backpropagation, part two',
    zh: '初学人工智能原理【4】梯度下降和反向传播：能改（下）',
  },
  {
    en: 'Gradient descent and backpropagation in Python, part one',
    zh: 'python 梯度下降和反向传播（上）（学习笔记）',
  },
  {
    en: 'Basic concepts of backpropagation and gradient descent in neural networks',
    zh: '神经网络中反向传播与梯度下降的基本概念',
  },
  {
    en: 'Gradient descent by hand with NumPy',
    zh: '使用 Numpy 手工模拟梯度下降算法',
  },
  {
    en: 'Foundations of machine learning, day 3: linear regression',
    zh: '机器学习基础 day03：机器学习中的线性回归',
  },
];

/** A mistake in the notes. What is wrong, what is right and why stands on the corrections page, at `#c` and its number. */
export interface Correction {
  readonly n: number;
  /** Which of the notes has it, counted from 0. */
  readonly note: number;
  readonly title: Words;
}

const listed: readonly (readonly [note: number, en: string, zh: string])[] = [
  [0, 'A plus sign that became a product', '加号写成了乘号'],
  [0, 'A w that should be an x', '该写 x 的地方写了 w'],
  [0, 'The gradient points up, not down', '梯度指向上坡，不是下坡'],
  [1, 'One bean among the sums over all beans', '求和里混进了单独一颗豆豆'],
  [3, 'Three products that are not what they should be', '三个乘积算错了'],
  [3, 'The loss before the update, not after it', '那是更新前的代价，不是更新后的'],
  [2, 'An old slope at a new place', '点已经移动，斜率还是旧的'],
  [2, 'Solving an equation is not descending a cost', '解方程不等于沿代价下降'],
  [4, 'Which functions have a derivative', '什么样的函数有导数'],
  [4, 'A good forecast called wrong', '好预报被说成错预报'],
  [1, 'Slopes do not always shrink on the way down', '下坡路上，斜率未必越来越小'],
];

/** All of them, in the order of the corrections page. */
export const corrections: readonly Correction[] = listed.map(([note, en, zh], i) => ({
  n: i + 1,
  note,
  title: { en, zh },
}));

/**
 * The correction with this number.
 *
 * @throws when there is none
 */
export function correction(n: number): Correction {
  const found = corrections[n - 1];
  if (found) return found;
  throw new Error(`There is no correction ${n}. There are 1 to ${corrections.length}.`);
}
