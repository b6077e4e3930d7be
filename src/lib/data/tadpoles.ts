import { dataset, type Dataset } from './dataset.ts';

/** Seven tadpoles: age in weeks (x) and volume in cm³ (y). The best line through the origin has w = 0.801. */
export function tadpoles(): Dataset {
  return dataset([0.8, 1.2, 1.7, 2.3, 2.9, 3.5, 4.2], [0.4, 1.3, 1.1, 2.2, 1.9, 3.3, 3.1]);
}
