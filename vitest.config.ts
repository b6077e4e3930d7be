import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    isolate: false, // modules here keep no state but what they remember of pure functions; loading them anew took half the time
    maxWorkers: availableParallelism(), // all processors: with one left free, as is usual, two would do the work of one
    projects: [
      {
        test: {
          name: 'unit',
          include: ['tests/{lib,marks,views,island,embed,markdown,security,scripts}/**/*.test.ts'],
        },
      },
      { test: { name: 'figures', include: ['tests/figures/**/*.test.ts'], testTimeout: 60_000 } },
      { test: { name: 'content', include: ['tests/content/**/*.test.ts'] } },
    ],
  },
});
