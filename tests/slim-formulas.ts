/** Formulas in which everything that the course sets occurs: what is taken out of them must change none of their places. */
export const formulas: readonly string[] = [
  'w',
  '-7.6',
  String.raw`\htmlClass{sym sym-w}{w} = 0.5`,
  'e = (3 - 2w)^2',
  'x_i^2 + x_1 - z^{-a}',
  String.raw`\hat{y}_i = w x_i + b`,
  String.raw`\frac{\partial e}{\partial w} = 2(\hat{y} - y)x`,
  String.raw`\frac{f'g - fg'}{g^2} + \frac{(w + h)^2 - w^2}{h}`,
  String.raw`e = \frac{1}{n}\sum_{i=1}^{n}(w x_i - y_i)^2`,
  String.raw`\sqrt{x^2 + 1} \approx 2 \times 10^{-8},\ \overline{x y} \le |w|`,
  String.raw`\htmlClass{sym sym-slope}{\frac{d\htmlClass{sym sym-e}{e}}{dw}} - \left(\frac{a}{b}\right)^{2}`,
  String.raw`\sigma(z) = \frac{1}{1 + e^{-z}}, \quad \tanh z \to 1`,
  String.raw`\begin{aligned} w' &= w - \alpha s \\ b' &= b - 1 \end{aligned}`,
];
