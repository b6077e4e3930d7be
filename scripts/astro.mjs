// @ts-check
// `astro …` with the project's own Node and without telemetry.
import { run } from './tools.mjs';

const { code } = await run('astro', process.argv.slice(2));
process.exitCode = code;
