import { dataset, type Dataset } from './dataset.ts';

/** Five beans, few enough to be moved by hand: size (x) and toxicity (y). The best line through the origin has w = 0.735. */
export function handful(): Dataset {
  return dataset([0.2, 0.4, 0.5, 0.7, 0.9], [0.22, 0.2, 0.46, 0.38, 0.74]);
}
