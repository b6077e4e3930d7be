// Every term of the course, in the order in which the chapters bring them up. Long because it is a table: one entry a
// term, nothing else.

/** A term in one language, with its definition in one or two sentences; `$…$` in it is a formula. */
export interface TermWords {
  readonly term: string;
  readonly definition: string;
}

export interface GlossaryEntry {
  readonly en: TermWords;
  readonly zh: TermWords;
  /** How it is written in formulas, in TeX. */
  readonly symbol?: string;
  /** The chapter that introduces it. */
  readonly chapter: string;
}

export const glossary: Readonly<Record<string, GlossaryEntry>> = {
  neuron: {
    en: {
      term: 'neuron',
      definition:
        'A unit that weighs its input, adds an intercept and passes the result on. Here: $\\pred = \\w\\x + \\b$.',
    },
    zh: {
      term: '神经元',
      definition: '把输入乘上权重、加上截距再传出去的单元。本课程里就是 $\\pred = \\w\\x + \\b$。',
    },
    chapter: 'prediction-and-cost',
  },
  weight: {
    en: { term: 'weight', definition: 'The number an input is multiplied by; on a graph, the slope of the line.' },
    zh: { term: '权重', definition: '输入要乘的那个数；画成图，就是直线的斜率。' },
    symbol: '\\w',
    chapter: 'prediction-and-cost',
  },
  parameter: {
    en: {
      term: 'parameter',
      definition: 'A number inside the model that learning is allowed to change: $\\w$, and later $\\b$.',
    },
    zh: { term: '参数', definition: '模型里允许通过学习来改动的数：先是 $\\w$，后来还有 $\\b$。' },
    chapter: 'prediction-and-cost',
  },
  model: {
    en: {
      term: 'model',
      definition: 'The formula that turns an input into a prediction. Its parameters decide which one.',
    },
    zh: { term: '模型', definition: '把输入变成预测值的公式。取不同的参数，就得到不同的预测。' },
    chapter: 'prediction-and-cost',
  },
  'data-set': {
    en: {
      term: 'data set',
      definition: 'The observed pairs of input $\\x$ and true value $\\y$ that a model learns from.',
    },
    zh: { term: '数据集', definition: '观测到的一对对输入 $\\x$ 和真实值 $\\y$，模型从中学习。' },
    chapter: 'prediction-and-cost',
  },
  truth: {
    en: {
      term: 'true value',
      definition: 'What was observed for an input, as opposed to what the model predicts for it.',
    },
    zh: { term: '真实值', definition: '对某个输入实际观测到的值，与模型给出的预测值相对。' },
    symbol: '\\y',
    chapter: 'prediction-and-cost',
  },
  prediction: {
    en: {
      term: 'prediction',
      definition: 'The value a model gives for an input; for the line through the origin, $\\w\\x$.',
    },
    zh: { term: '预测值', definition: '模型对某个输入给出的值；对过原点的直线来说就是 $\\w\\x$。' },
    symbol: '\\pred',
    chapter: 'prediction-and-cost',
  },
  'forward-pass': {
    en: {
      term: 'forward pass',
      definition: 'Calculating from input to output: the prediction first, then its error, then the cost.',
    },
    zh: { term: '前向传播', definition: '从输入算到输出的过程：先算预测值，再算误差，最后算代价。' },
    chapter: 'prediction-and-cost',
  },
  residual: {
    en: {
      term: 'residual',
      definition: 'True value minus prediction at one point, with its sign: above zero when the prediction is too low.',
    },
    zh: { term: '残差', definition: '某一点处的真实值减去预测值，带正负号：预测偏低时为正。' },
    symbol: '\\y - \\pred',
    chapter: 'prediction-and-cost',
  },
  'squared-error': {
    en: {
      term: 'squared error',
      definition: 'The residual times itself. It is never negative, and a double error counts four times.',
    },
    zh: { term: '平方误差', definition: '残差乘以它自己。它不会是负数，误差大一倍，它就大到四倍。' },
    symbol: '(\\y - \\pred)^2',
    chapter: 'prediction-and-cost',
  },
  cost: {
    en: {
      term: 'cost',
      definition:
        'One number that says how wrong the model is on the data for given parameters. Learning makes it small.',
    },
    zh: { term: '代价', definition: '一个数，说明参数取某组值时，模型在数据上错了多少。学习就是让它变小。' },
    symbol: '\\e',
    chapter: 'prediction-and-cost',
  },
  'mean-squared-error': {
    en: {
      term: 'mean squared error',
      definition: 'The squared errors of all points, added up and divided by their number.',
    },
    zh: { term: '均方误差', definition: '把所有点的平方误差加起来，再除以点的个数。' },
    chapter: 'prediction-and-cost',
  },
  'cost-function': {
    en: {
      term: 'cost function',
      definition: 'The cost seen as a function of the parameters, with the data held fixed.',
    },
    zh: { term: '代价函数', definition: '数据固定不变时，把代价看成参数的函数。' },
    symbol: '\\e(\\w)',
    chapter: 'prediction-and-cost',
  },
  parabola: {
    en: {
      term: 'parabola',
      definition:
        'The curve of $a\\w^2 + b\\w + c$. With $a$ above zero it opens upward and has a single lowest point.',
    },
    zh: { term: '抛物线', definition: '$a\\w^2 + b\\w + c$ 的图像。$a$ 大于零时开口向上，只有一个最低点。' },
    chapter: 'prediction-and-cost',
  },
  coefficient: {
    en: {
      term: 'coefficient',
      definition: 'A number that multiplies a power of the variable, such as $a$, $b$ and $c$ in $a\\w^2 + b\\w + c$.',
    },
    zh: { term: '系数', definition: '变量的各次幂前面乘的数，例如 $a\\w^2 + b\\w + c$ 里的 $a$、$b$、$c$。' },
    chapter: 'prediction-and-cost',
  },
  convention: {
    en: {
      term: 'cost convention',
      definition:
        'Whether squared errors are summed, averaged, or averaged and halved. The best $\\w$ is the same; slopes differ.',
    },
    zh: {
      term: '代价约定',
      definition: '平方误差是求和、取平均，还是取平均的一半。最好的 $\\w$ 不变，斜率的大小会变。',
    },
    chapter: 'prediction-and-cost',
  },
  function: {
    en: { term: 'function', definition: 'A rule that gives exactly one output for each input it accepts.' },
    zh: { term: '函数', definition: '一条规则：对每个允许的输入，给出唯一的输出。' },
    chapter: 'derivatives',
  },
  slope: {
    en: {
      term: 'slope',
      definition: 'How much a line rises for each step of 1 to the right. Below zero when it falls.',
    },
    zh: { term: '斜率', definition: '每向右走 1，直线升高多少。下坡时为负。' },
    chapter: 'derivatives',
  },
  secant: {
    en: { term: 'secant', definition: 'The straight line through two points of a curve.' },
    zh: { term: '割线', definition: '过曲线上两点的直线。' },
    chapter: 'derivatives',
  },
  tangent: {
    en: {
      term: 'tangent',
      definition: 'The straight line that touches a curve at a point and has the slope of the curve there.',
    },
    zh: { term: '切线', definition: '在一点处与曲线相切的直线，它的斜率就是曲线在该点的斜率。' },
    chapter: 'derivatives',
  },
  limit: {
    en: {
      term: 'limit',
      definition:
        'The value a quantity comes as close to as one likes, when another, such as a gap, shrinks towards zero.',
    },
    zh: { term: '极限', definition: '间隔之类的量趋于零时，另一个量能任意接近的那个值。' },
    symbol: '\\lim',
    chapter: 'derivatives',
  },
  derivative: {
    en: {
      term: 'derivative',
      definition: 'The slope of a function at a point, and also the function that gives this slope at every point.',
    },
    zh: { term: '导数', definition: '函数在一点处的斜率；把每一点的斜率合起来，也得到一个函数，叫导函数，简称导数。' },
    symbol: '\\slope',
    chapter: 'derivatives',
  },
  differentiable: {
    en: {
      term: 'differentiable',
      definition: 'Having a derivative: close up, the curve looks like one straight line. A corner has none.',
    },
    zh: { term: '可导', definition: '有导数：放大来看，曲线像一条直线。尖角处不可导。' },
    chapter: 'derivatives',
  },
  'finite-difference': {
    en: {
      term: 'finite difference',
      definition: 'The slope of a secant over a small gap, used as an estimate of the derivative and as a check on it.',
    },
    zh: { term: '有限差分', definition: '间隔很小的割线斜率，用来估计导数，也用来检验导数算得对不对。' },
    chapter: 'derivatives',
  },
  'rounding-error': {
    en: {
      term: 'rounding error',
      definition:
        'What is lost because a computer keeps about sixteen digits of a number. It spoils differences of nearly equal numbers.',
    },
    zh: { term: '舍入误差', definition: '计算机只保留大约十六位数字而丢掉的部分。两个相近的数相减时，它最碍事。' },
    chapter: 'derivatives',
  },
  'constant-rule': {
    en: { term: 'constant rule', definition: 'The derivative of a constant is 0: it never changes.' },
    zh: { term: '常数法则', definition: '常数的导数是 0：它从不变化。' },
    chapter: 'derivatives',
  },
  'power-rule': {
    en: {
      term: 'power rule',
      definition: 'The derivative of $\\x^n$ is $n\\x^{n-1}$: the exponent comes down as a factor and drops by one.',
    },
    zh: { term: '幂法则', definition: '$\\x^n$ 的导数是 $n\\x^{n-1}$：指数落到前面作系数，自己减一。' },
    chapter: 'derivatives',
  },
  'sum-rule': {
    en: { term: 'sum rule', definition: 'The derivative of a sum is the sum of the derivatives.' },
    zh: { term: '加法法则', definition: '和的导数等于导数的和。' },
    chapter: 'derivatives',
  },
  'constant-multiple-rule': {
    en: {
      term: 'constant multiple rule',
      definition: 'A constant factor stays in front when the derivative is taken.',
    },
    zh: { term: '常数倍法则', definition: '求导时，常数因子原样留在前面。' },
    chapter: 'derivatives',
  },
  'product-rule': {
    en: {
      term: 'product rule',
      definition: 'The derivative of $f g$ is $f^\\prime g + f g^\\prime$: each factor takes its turn to change.',
    },
    zh: { term: '乘法法则', definition: '$f g$ 的导数是 $f^\\prime g + f g^\\prime$：两个因子轮流变化。' },
    chapter: 'derivatives',
  },
  'quotient-rule': {
    en: {
      term: 'quotient rule',
      definition: 'The derivative of $f/g$ is a fraction: $f^\\prime g - f g^\\prime$ over $g^2$.',
    },
    zh: { term: '除法法则', definition: '$f/g$ 的导数是一个分式：分子是 $f^\\prime g - f g^\\prime$，分母是 $g^2$。' },
    chapter: 'derivatives',
  },
  'chain-rule': {
    en: {
      term: 'chain rule',
      definition:
        'The derivative of a function inside another: derivative of the outer one, taken at the inner one, times that of the inner one.',
    },
    zh: { term: '链式法则', definition: '复合函数求导：外层函数在内层处的导数，乘以内层函数的导数。' },
    chapter: 'derivatives',
  },
  'composite-function': {
    en: {
      term: 'composite function',
      definition: 'A function whose input is the output of another, such as the square of $\\y - \\w\\x$.',
    },
    zh: { term: '复合函数', definition: '一个函数的输出又作另一个函数的输入，例如 $\\y - \\w\\x$ 的平方。' },
    chapter: 'derivatives',
  },
  'flat-point': {
    en: {
      term: 'flat point',
      definition: 'A point where the derivative is zero. It may be a minimum, a maximum or neither.',
    },
    zh: { term: '驻点', definition: '导数为零的点。它可能是极小值点、极大值点，也可能都不是。' },
    chapter: 'derivatives',
  },
  'local-minimum': {
    en: {
      term: 'local minimum',
      definition: 'A point lower than everything close to it; further away the function may be lower still.',
    },
    zh: { term: '极小值', definition: '比附近各处都低的值；更远的地方可能还有更低的。' },
    chapter: 'derivatives',
  },
  'local-maximum': {
    en: {
      term: 'local maximum',
      definition: 'A point higher than everything close to it; further away the function may be higher still.',
    },
    zh: { term: '极大值', definition: '比附近各处都高的值；更远的地方可能还有更高的。' },
    chapter: 'derivatives',
  },
  'global-minimum': {
    en: { term: 'global minimum', definition: 'The lowest point of all. A parabola that opens upward has just one.' },
    zh: { term: '最小值', definition: '所有值里最低的一个。开口向上的抛物线恰有一个最低点。' },
    chapter: 'derivatives',
  },
  'global-maximum': {
    en: { term: 'global maximum', definition: 'The highest point of all, if there is one.' },
    zh: { term: '最大值', definition: '所有值里最高的一个，如果有的话。' },
    chapter: 'derivatives',
  },
  'inflection-point': {
    en: {
      term: 'inflection point',
      definition: 'A point where a curve changes from bending one way to bending the other, as $\\x^3$ does at 0.',
    },
    zh: { term: '拐点', definition: '曲线的弯曲方向发生改变的点，例如 $\\x^3$ 在 0 处。' },
    chapter: 'derivatives',
  },
  'gradient-descent': {
    en: {
      term: 'gradient descent',
      definition:
        'Making the cost smaller in steps: each time the parameters move by the learning rate times the gradient, against it.',
    },
    zh: {
      term: '梯度下降',
      definition: '一步步减小代价的方法：每一步让参数逆着梯度的方向，移动学习率乘以梯度那么多。',
    },
    chapter: 'slope-descent',
  },
  step: {
    en: {
      term: 'step',
      definition: 'What is added to a parameter in one update: minus the learning rate times the slope.',
    },
    zh: { term: '步', definition: '一次更新中给参数加上的量：学习率乘以斜率，再取负号。' },
    symbol: '\\Delta\\w',
    chapter: 'slope-descent',
  },
  'step-rule': {
    en: { term: 'step rule', definition: 'The recipe that turns the slope at a point into the next step.' },
    zh: { term: '更新规则', definition: '把某点的斜率变成下一步的办法。' },
    chapter: 'slope-descent',
  },
  'fixed-step': {
    en: {
      term: 'fixed step',
      definition:
        'A step rule that looks only at the sign of the slope: always the same length, so it hops about the minimum.',
    },
    zh: { term: '固定步长', definition: '只看斜率正负号的更新规则：每步一样长，所以会在最低点两边来回跳。' },
    chapter: 'slope-descent',
  },
  'learning-rate': {
    en: {
      term: 'learning rate',
      definition: 'The small number the slope is multiplied by to get a step. Too small creeps, too large diverges.',
    },
    zh: { term: '学习率', definition: '斜率要乘的那个很小的数，乘完就是一步的长度。太小走得慢，太大会发散。' },
    symbol: '\\rate',
    chapter: 'slope-descent',
  },
  hyperparameter: {
    en: {
      term: 'hyperparameter',
      definition: 'A number that is chosen before learning and not changed by it, such as the learning rate.',
    },
    zh: { term: '超参数', definition: '学习开始前选定、学习过程不去改动的数，例如学习率。' },
    chapter: 'slope-descent',
  },
  update: {
    en: { term: 'update', definition: 'Replacing a parameter by its new value: one step of descent.' },
    zh: { term: '更新', definition: '用新值替换参数的旧值，也就是下降一步。' },
    symbol: '\\leftarrow',
    chapter: 'slope-descent',
  },
  iteration: {
    en: { term: 'iteration', definition: 'Doing the same calculation again on its own result; also one such round.' },
    zh: { term: '迭代', definition: '拿上一次的结果，再做一遍同样的计算；每做一遍叫一次迭代。' },
    chapter: 'slope-descent',
  },
  epoch: {
    en: { term: 'epoch', definition: 'One pass over the whole data set, however many updates it takes.' },
    zh: { term: '轮次', definition: '把整个数据集看完一遍，不论其间更新了几次。' },
    chapter: 'slope-descent',
  },
  loss: {
    en: { term: 'loss', definition: 'Another word for cost, used above all for what is reported during training.' },
    zh: { term: '损失', definition: '代价的另一种叫法，讲训练的书里多用这个词；本课程一律叫代价。' },
    chapter: 'slope-descent',
  },
  gradient: {
    en: {
      term: 'gradient',
      definition:
        'All partial derivatives of the cost together. With one parameter it is just the slope; it points up the steepest way.',
    },
    zh: { term: '梯度', definition: '代价的所有偏导数合在一起。只有一个参数时就是斜率；它指向上升最快的方向。' },
    symbol: '\\nabla \\e',
    chapter: 'slope-descent',
  },
  'initial-value': {
    en: { term: 'initial value', definition: 'Where a parameter starts, before any update.' },
    zh: { term: '初始值', definition: '还没有更新时，参数的起点。' },
    symbol: '\\w_0',
    chapter: 'slope-descent',
  },
  training: {
    en: { term: 'training', definition: 'Repeating prediction, cost and update, again and again.' },
    zh: { term: '训练', definition: '一遍遍重复：预测，算代价，更新。' },
    chapter: 'slope-descent',
  },
  convergence: {
    en: { term: 'convergence', definition: 'Coming closer and closer to one value, such as the minimum.' },
    zh: { term: '收敛', definition: '越来越接近某一个值，例如最低点。' },
    chapter: 'slope-descent',
  },
  oscillation: {
    en: {
      term: 'oscillation',
      definition: 'Swinging from one side of the minimum to the other; it may settle, go on for ever or grow.',
    },
    zh: { term: '振荡', definition: '在最低点两侧来回摆动；可能渐渐停下，可能一直摆，也可能越摆越大。' },
    chapter: 'slope-descent',
  },
  divergence: {
    en: {
      term: 'divergence',
      definition: 'Moving further away from the minimum with every step, because the steps are too long.',
    },
    zh: { term: '发散', definition: '步子太大，每走一步都离最低点更远。' },
    chapter: 'slope-descent',
  },
  chord: {
    en: {
      term: 'chord',
      definition: 'The straight piece between two points of a curve, such as two places of $\\w$ on the cost curve.',
    },
    zh: { term: '弦', definition: '连接曲线上两点的线段，例如代价曲线上 $\\w$ 先后到过的两处。' },
    chapter: 'slope-descent',
  },
  'rosenblatt-rule': {
    en: {
      term: 'Rosenblatt rule',
      definition:
        'The correction $\\w + \\rate(\\y - \\w\\x)\\x$, made after each sample. It is descent on the square but for a factor of two.',
    },
    zh: {
      term: '罗森布拉特规则',
      definition: '每看一个样本就作一次修正：$\\w + \\rate(\\y - \\w\\x)\\x$。它和对平方误差做下降只差一个因子 2。',
    },
    chapter: 'slope-descent',
  },
  sample: {
    en: { term: 'sample', definition: 'One observed pair of input and true value: here, one bean.' },
    zh: { term: '样本', definition: '一对观测到的输入和真实值；在这里就是一颗豆豆。' },
    chapter: 'samples',
  },
  'stochastic-gradient-descent': {
    en: {
      term: 'stochastic gradient descent',
      definition: 'Descent that looks at one sample for each update: cheap steps that are right only on average.',
    },
    zh: { term: '随机梯度下降', definition: '每次更新只看一个样本的下降法：每步很省，方向只在平均意义上是对的。' },
    chapter: 'samples',
  },
  'batch-gradient-descent': {
    en: {
      term: 'batch gradient descent',
      definition: 'Descent that looks at the whole data set for each update: exact, and dear when there is much data.',
    },
    zh: { term: '批量梯度下降', definition: '每次更新都看完整个数据集的下降法：方向准确，数据多时很费工夫。' },
    chapter: 'samples',
  },
  'mini-batch': {
    en: { term: 'mini-batch', definition: 'A handful of samples whose mean gradient makes one update.' },
    zh: { term: '小批量', definition: '一小把样本，用它们的平均梯度更新一次。' },
    chapter: 'samples',
  },
  batch: {
    en: { term: 'batch', definition: 'The samples that one update looks at.' },
    zh: { term: '批量', definition: '一次更新所看的那些样本。' },
    chapter: 'samples',
  },
  'batch-size': {
    en: {
      term: 'batch size',
      definition: 'How many samples one update looks at: 1 is stochastic, all of them is batch descent.',
    },
    zh: { term: '批量大小', definition: '一次更新看多少个样本：1 个就是随机梯度下降，全部就是批量梯度下降。' },
    chapter: 'samples',
  },
  noise: {
    en: {
      term: 'noise',
      definition: 'What differs from sample to sample without a pattern; it makes single steps jump about.',
    },
    zh: { term: '噪声', definition: '样本之间没有规律的差异；它让单独的一步忽左忽右。' },
    chapter: 'samples',
  },
  shuffle: {
    en: {
      term: 'shuffling',
      definition:
        'Putting the samples into a random order before each epoch, so that no part of the data always comes last.',
    },
    zh: { term: '打乱', definition: '每轮开始前把样本随机排一遍，免得总有一部分数据排在最后。' },
    chapter: 'samples',
  },
  seed: {
    en: {
      term: 'seed',
      definition: 'The number random numbers start from. The same seed gives the same run, on every machine.',
    },
    zh: { term: '随机种子', definition: '产生随机数的起点。种子相同，在哪台机器上跑出来都一样。' },
    chapter: 'samples',
  },
  intercept: {
    en: {
      term: 'intercept',
      definition: 'The number added after the weight: where the line meets the $\\y$ axis. Also called bias.',
    },
    zh: { term: '截距', definition: '乘完权重再加上的数：直线与 $\\y$ 轴相交的高度。也叫偏置。' },
    symbol: '\\b',
    chapter: 'intercept',
  },
  'degree-of-freedom': {
    en: {
      term: 'degree of freedom',
      definition: 'A number that can be changed by itself: $\\w$ turns the line, $\\b$ moves it up and down.',
    },
    zh: { term: '自由度', definition: '可以独立改变的一个数：$\\w$ 让直线转动，$\\b$ 让直线上下平移。' },
    chapter: 'intercept',
  },
  'contour-line': {
    en: {
      term: 'contour line',
      definition: 'A line through all places of equal height, as on a map: here, of equal cost.',
    },
    zh: { term: '等高线', definition: '像地图上那样，把高度相同的地方连成的线；这里连的是代价相同的地方。' },
    chapter: 'intercept',
  },
  'cost-surface': {
    en: {
      term: 'cost surface',
      definition: 'The cost above the plane of $\\w$ and $\\b$: for a line and squared errors, a bowl.',
    },
    zh: { term: '代价曲面', definition: '在 $\\w$ 和 $\\b$ 的平面上方画出的代价；对直线和平方误差来说，是一只碗。' },
    chapter: 'intercept',
  },
  curvature: {
    en: {
      term: 'curvature',
      definition:
        'In this course, how quickly the slope changes along a cut: twice the coefficient of the square, if the cut is a parabola.',
    },
    zh: {
      term: '曲率',
      definition:
        '本课程里指沿着一条截线，斜率变化得有多快（与几何里的曲率不同）；截线是抛物线时，就是平方项系数的两倍。',
    },
    chapter: 'intercept',
  },
  variance: {
    en: {
      term: 'variance',
      definition: 'The mean of the squared distances from the mean: how far numbers are spread out.',
    },
    zh: { term: '方差', definition: '各数与平均值之差的平方的平均：这些数散得有多开。' },
    chapter: 'intercept',
  },
  'standard-deviation': {
    en: {
      term: 'standard deviation',
      definition: 'The square root of the variance: a typical distance from the mean.',
    },
    zh: { term: '标准差', definition: '方差的平方根：各数与平均值的典型距离。' },
    chapter: 'intercept',
  },
  'partial-derivative': {
    en: { term: 'partial derivative', definition: 'The derivative by one variable while all others are held still.' },
    zh: { term: '偏导数', definition: '其他变量都不动，只对其中一个变量求的导数。' },
    symbol: '\\dw',
    chapter: 'gradient-vector',
  },
  vector: {
    en: { term: 'vector', definition: 'An arrow with a length and a direction, written as a list of numbers.' },
    zh: { term: '向量', definition: '既有长度又有方向的箭头，写成一列数。' },
    chapter: 'gradient-vector',
  },
  'directional-derivative': {
    en: {
      term: 'directional derivative',
      definition: 'The slope of a surface when one walks in a given direction. Along the gradient it is largest.',
    },
    zh: { term: '方向导数', definition: '在曲面上朝某个方向走时的斜率。沿梯度方向时最大。' },
    chapter: 'gradient-vector',
  },
  'computation-graph': {
    en: {
      term: 'computation graph',
      definition:
        'A calculation drawn as nodes, one for each number, with edges from each number to those made from it.',
    },
    zh: { term: '计算图', definition: '把计算画成图：每个数是一个节点，用到它的数由边和它相连。' },
    chapter: 'backpropagation',
  },
  backpropagation: {
    en: {
      term: 'backpropagation',
      definition:
        'Getting all derivatives of a result in one pass from the result back to the inputs, by the chain rule.',
    },
    zh: { term: '反向传播', definition: '用链式法则从结果往回算一遍，就得到结果对每个输入的导数。' },
    chapter: 'backpropagation',
  },
  'local-derivative': {
    en: {
      term: 'local derivative',
      definition: 'The derivative of a node by one of the numbers it is made from; it stands on an edge of the graph.',
    },
    zh: { term: '局部导数', definition: '一个节点对算出它的某个数的导数，写在计算图的边上。' },
    chapter: 'backpropagation',
  },
  'root-finding': {
    en: {
      term: 'root-finding',
      definition:
        'Looking for the place where a function takes a given value, such as zero. Not the same as making a cost small.',
    },
    zh: { term: '求根', definition: '找出函数等于某个给定值（例如零）的地方。这和减小代价不是一回事。' },
    chapter: 'backpropagation',
  },
  increment: {
    en: {
      term: 'increment',
      definition:
        'A change of a quantity, such as $\\Delta\\x$. It is no derivative: that is what the ratio of two such changes settles on as they shrink.',
    },
    zh: {
      term: '增量',
      definition: '一个量的变化，例如 $\\Delta\\x$。它不是导数；两个增量之比，在增量越来越小时趋近的那个数，才是导数。',
    },
    symbol: '\\Delta\\x',
    chapter: 'backpropagation',
  },
  network: {
    en: { term: 'neural network', definition: 'Neurons joined so that outputs of some are inputs of others.' },
    zh: { term: '神经网络', definition: '许多神经元连在一起，前面的输出作后面的输入。' },
    chapter: 'network',
  },
  layer: {
    en: {
      term: 'layer',
      definition: 'Neurons that all read the same inputs. Those between input and output form the hidden layers.',
    },
    zh: { term: '层', definition: '读取同样输入的一排神经元。输入和输出之间的叫隐藏层。' },
    chapter: 'network',
  },
  activation: {
    en: {
      term: 'activation function',
      definition:
        'The bend a neuron puts on its sum, such as tanh. Without it a network is no more than a straight line.',
    },
    zh: { term: '激活函数', definition: '神经元对求和结果做的弯曲，例如 tanh。没有它，网络再深也只是一条直线。' },
    chapter: 'network',
  },
  overfitting: {
    en: {
      term: 'overfitting',
      definition: 'Learning the noise of the training data by heart: a low cost on them, a high one on data not seen.',
    },
    zh: { term: '过拟合', definition: '把训练数据里的噪声也背了下来：在它们上面代价很低，在没见过的数据上代价很高。' },
    chapter: 'network',
  },
};

/**
 * The entry with this id.
 *
 * @throws when there is none
 */
export function glossaryEntry(id: string): GlossaryEntry {
  const found = Object.hasOwn(glossary, id) ? glossary[id] : undefined;
  if (found) return found;
  throw new Error(`The glossary has no term "${id}". It has: ${Object.keys(glossary).sort().join(', ')}.`);
}
