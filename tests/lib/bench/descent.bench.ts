import { test } from 'vitest';
import { beans } from '../../../src/lib/data/beans.ts';
import { descend } from '../../../src/lib/descent/descend.ts';
import { lineObjective, type Objective } from '../../../src/lib/descent/objective.ts';
import { learningRate } from '../../../src/lib/descent/rules/learning-rate.ts';
import { sampler } from '../../../src/lib/descent/samplers.ts';

const rule = learningRate(0.1);

function offset(n: number) {
  return beans({ sea: 'offset', n });
}

function batch(objective: Objective) {
  return descend({ objective, rule, next: () => 'all', start: [0.1, 0.1], steps: 10_000 });
}

test('10,000 batch steps cost the same whatever the number of beans', { timeout: 120_000 }, async ({ bench }) => {
  const [hundred, tenThousand, million] = [100, 10_000, 1_000_000].map((n) =>
    lineObjective(offset(n), { intercept: true }),
  );
  await bench.compare(
    bench('on 100 beans', () => void batch(hundred!)),
    bench('on 10,000 beans', () => void batch(tenThousand!)),
    bench('on 1,000,000 beans', () => void batch(million!)),
  );
});

test(
  '10,000 batch steps on 1,000,000 beans, summing up the beans included',
  { timeout: 120_000 },
  async ({ bench }) => {
    const data = offset(1_000_000);
    await bench('sum up and descend', () => void batch(lineObjective(data, { intercept: true }))).run();
  },
);

test('one shuffled stochastic epoch on 100,000 beans', { timeout: 120_000 }, async ({ bench }) => {
  const n = 100_000;
  const objective = lineObjective(offset(n), { intercept: true });
  await bench('shuffle and descend', () => {
    const next = sampler({ take: 'one', order: 'shuffled', n });
    descend({ objective, rule, next, start: [0.1, 0.1], steps: n, every: 1000 });
  }).run();
});
