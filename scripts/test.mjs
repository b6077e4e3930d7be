// @ts-check
// Every check and test of the project, in the order that finds mistakes soonest. Stops at the first that fails. Checks that
// only read the source keep one processor each busy: they run side by side.
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { serve } from './serve.mjs';
import { run } from './tools.mjs';

const temporary = mkdtempSync(join(tmpdir(), 'downhill-'));
const dist = join(temporary, 'dist');
const address = { SITE: 'https://example.org', BASE: '/some/where/' };
const total = { passed: 0, failed: 0 };

/**
 * @typedef {object} Stage
 * @property {string} title
 * @property {string} failure what to say, and do, when it fails
 * @property {() => Promise<Result>} check
 * @property {boolean} [reads] it only reads the source
 */

/** @typedef {{ readonly ok: boolean, readonly output: string }} Result */

/** @type {(name: string, args: readonly string[], env?: Record<string, string>) => Stage['check']} */
const tool = (name, args, env) => async () => {
  const { code, output } = await run(name, args, { quiet: true, env });
  return { ok: code === 0, output };
};

/** @type {Stage['check']} */
async function build() {
  const { code, output } = await run('astro', ['build', '--outDir', dist], { quiet: true, env: address });
  const warnings = output.split('\n').filter((line) => line.includes('[WARN]'));
  if (code !== 0) return { ok: false, output };
  return { ok: warnings.length === 0, output: warnings.join('\n') };
}

/** @type {Stage['check']} */
async function units() {
  const file = join(temporary, 'vitest.json');
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${file}`];
  const { code, output } = await run('vitest', ['run', ...reporters], { quiet: true });
  const { numPassedTests = 0, numFailedTests = 0 } = report(file);
  total.passed += numPassedTests;
  total.failed += numFailedTests;
  return { ok: code === 0 && numPassedTests > 0, output };
}

/** @type {Stage['check']} */
async function browser() {
  const file = join(temporary, 'playwright.json');
  // A server is started and stopped only to learn of a free port.
  const probe = await serve({ dir: dist, port: 0 });
  const port = new URL(probe.url).port;
  probe.close();
  const env = { ...address, DIST: dist, PORT: port, PLAYWRIGHT_JSON_OUTPUT_FILE: file };
  const { code, output } = await run('playwright', ['test', '--reporter=line,json'], { quiet: true, env });
  const { expected = 0, unexpected = 0, flaky = 0 } = report(file).stats ?? {};
  total.passed += expected + flaky;
  total.failed += unexpected;
  return { ok: code === 0 && expected > 0, output: output.replace(/^.*\[\d+\/\d+\].*\n/gm, '') };
}

/**
 * What a test runner wrote about its run; nothing if it did not come that far.
 *
 * @param {string} file
 */
function report(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return {};
  }
}

/** @type {readonly Stage[]} */
const stages = [
  {
    title: 'Types of pages, figures and tests',
    failure: 'A type is wrong. Mend it, and see it pass with: node scripts/astro.mjs check',
    check: tool('astro', ['check', '--minimumFailingSeverity', 'hint']),
    reads: true,
  },
  {
    title: 'The core, compiled without a DOM',
    failure: 'src/lib uses something that only a browser or Node has. See: npx tsc -p src/lib',
    check: tool('tsc', ['-p', 'src/lib']),
    reads: true,
  },
  {
    title: 'Lint',
    failure: 'The linter objects. See: npx eslint . --fix',
    check: tool('eslint', ['.', '--max-warnings', '0']),
    reads: true,
  },
  {
    title: 'Format',
    failure: 'Some files are not formatted. Mend them with: npm run format',
    check: tool('prettier', ['.', '--check', '--log-level', 'warn']),
    reads: true,
  },
  {
    title: 'Unit, figure and content tests',
    failure: 'A test failed. Run it alone with: npx vitest run PATH',
    check: units,
  },
  {
    title: 'Build under a sub-path',
    failure: 'The site does not build, or builds with warnings. See: npm run build',
    check: build,
  },
  {
    title: 'The built site in a browser',
    failure: `A page or figure misbehaves. Run one file alone with: export SITE=${address.SITE} BASE=${address.BASE}; npm run build && npx playwright test NAME`,
    check: browser,
  },
];

/** @type {(stage: Stage) => Promise<Result & { readonly seconds: string }>} */
async function timed({ check }) {
  const began = Date.now();
  const result = await check().catch((/** @type {Error} */ error) => ({ ok: false, output: String(error.stack) }));
  return { ...result, seconds: ((Date.now() - began) / 1000).toFixed(1) };
}

let failed = false;
// The types of the content, which the checks read, are written here; written by one check, others would find them half done.
await run('astro', ['sync'], { quiet: true });
const reading = new Map(stages.filter(({ reads }) => reads).map((stage) => [stage, timed(stage)]));
for (const [i, stage] of stages.entries()) {
  console.log(`\n${i + 1}/${stages.length} ${stage.title}`);
  const { ok, output, seconds } = await (reading.get(stage) ?? timed(stage));
  if (ok) {
    console.log(`    passed in ${seconds} s`);
    continue;
  }
  console.log(`${output.trimEnd()}\n\n    FAILED after ${seconds} s. ${stage.failure}`);
  if (total.failed === 0) total.failed = 1;
  failed = true;
  break;
}
await Promise.all(reading.values());
rmSync(temporary, { recursive: true, force: true });
console.log(`\n${total.passed} passed, ${total.failed} failed`);
process.exitCode = failed ? 1 : 0;
