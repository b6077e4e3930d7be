// @ts-check
// How fast the core is, and what each page costs a reader with a slow phone.
import { run } from './tools.mjs';

const core = await run('vitest', ['bench', '--run', '--config', 'vitest.bench.config.ts']);
const pages = await run('page-report.mjs', process.argv.slice(2));
process.exitCode = core.code || pages.code;
