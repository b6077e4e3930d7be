import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import { defineConfig } from '@playwright/test';
import { chromiumPath, flags } from './tests/site/browser.ts';
import { base, dir, port } from './tests/site/built.ts';

const executablePath = await chromiumPath();

// Tests in the same kind of browser window, one after another, share it, emptied in between: opening a new one for each of
// some hundred tests takes a third of the time.
process.env.PW_TEST_REUSE_CONTEXT ??= '1';

export default defineConfig({
  testDir: 'tests/site',
  workers: availableParallelism() + 1, // tests of motion mostly wait
  fullyParallel: true,
  timeout: 120_000,
  globalTimeout: 40 * 60_000,
  retries: 1, // a busy machine may starve a browser for a while; what fails twice is broken
  forbidOnly: Boolean(process.env.CI),
  reporter: [['line']],
  use: {
    actionTimeout: 10_000,
    baseURL: `http://127.0.0.1:${port}${base}`,
    launchOptions: { args: flags, ...(executablePath ? { executablePath } : {}) },
  },
  webServer: {
    command: `node scripts/serve.mjs ${dir} ${port}`,
    cwd: fileURLToPath(new URL('.', import.meta.url)),
    url: `http://127.0.0.1:${port}${base}`,
  },
});
