// @ts-check
// Runs the project's tools with the project's own Node: Astro needs a newer one than a machine may have.
import { spawn } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('..', import.meta.url));

const ownNode = join(root, 'node_modules', 'node', 'bin', process.platform === 'win32' ? 'node.exe' : 'node');
const node = existsSync(ownNode) ? ownNode : process.execPath;

/**
 * The script behind a package's command.
 *
 * @param {string} name the command, as npx would take it
 * @param {string} [packageName] the package it belongs to, if that is called otherwise
 */
function script(name, packageName = name) {
  const manifest = join(root, 'node_modules', packageName, 'package.json');
  const { bin } = JSON.parse(readFileSync(manifest, 'utf8'));
  return join(dirname(manifest), typeof bin === 'string' ? bin : bin[name]);
}

/** @type {Readonly<Record<string, string>>} */
const packageOf = { tsc: 'typescript', playwright: '@playwright/test' };

/**
 * Runs a command of an installed package, or a script of this folder (`….mjs`), to its end.
 *
 * @param {string} name
 * @param {readonly string[]} args
 * @param {{ env?: Record<string, string>, quiet?: boolean }} [options] `quiet` keeps the output instead of showing it
 * @returns {Promise<{ code: number, output: string }>} the exit code, and what was printed if `quiet`
 */
export function run(name, args, { env = {}, quiet = false } = {}) {
  const file = name.endsWith('.mjs') ? join(root, 'scripts', name) : script(name, packageOf[name]);
  const child = spawn(node, [file, ...args], {
    cwd: root,
    env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', ...env },
    stdio: quiet ? ['ignore', 'pipe', 'pipe'] : 'inherit',
  });
  let output = '';
  child.stdout?.on('data', (chunk) => (output += chunk));
  child.stderr?.on('data', (chunk) => (output += chunk));
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code) => resolve({ code: code ?? 1, output }));
  });
}
