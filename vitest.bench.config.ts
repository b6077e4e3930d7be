import { defineConfig } from 'vitest/config';

// The core runs as Node itself loads it: Vite's module runner would cost more than what is measured.
export default defineConfig({
  test: { benchmark: { include: ['tests/lib/bench/**/*.bench.ts'] }, experimental: { viteModuleRunner: false } },
});
