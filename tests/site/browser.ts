import { existsSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium } from '@playwright/test';

/** Flags for a browser that only ever talks to this machine. */
export const flags = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/**
 * The Chromium to test with: `$CHROMIUM_PATH`, else Playwright's own if it is installed, else the system's, else the one
 * that comes with the dev dependencies (linux-x64; unpacked into the temporary folder on first use).
 *
 * @returns its path, or undefined for Playwright's own
 * @throws when there is none for this kind of machine
 */
export async function chromiumPath(): Promise<string | undefined> {
  const named = process.env.CHROMIUM_PATH;
  if (named) return named;
  if (existsSync(chromium.executablePath())) return undefined;
  const system = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'].find(existsSync);
  if (system) return system;
  if (process.platform !== 'linux' || process.arch !== 'x64') {
    throw new Error('No Chromium found: run "npx playwright install chromium", or set CHROMIUM_PATH.');
  }
  return unpacked();
}

/** Unpacks the dev dependencies' Chromium with the system libraries it needs, so that it starts on a bare machine. */
async function unpacked(): Promise<string> {
  const { inflate, setupLambdaEnvironment } = await import('@sparticuz/chromium');
  const packed = fileURLToPath(new URL('../../node_modules/@sparticuz/chromium/bin/', import.meta.url));
  const [binary] = await Promise.all(
    ['chromium.br', 'fonts.tar.br', 'swiftshader.tar.br', 'al2023.tar.br'].map((file) => inflate(join(packed, file))),
  );
  setupLambdaEnvironment(join(tmpdir(), 'al2023', 'lib'));
  // Its own font settings name /tmp: without a font that can be found it would not draw a single letter.
  const settings = join(tmpdir(), 'fonts', 'downhill.conf');
  const folders = [join(tmpdir(), 'fonts'), '/usr/share/fonts'].map((folder) => `<dir>${folder}</dir>`).join('');
  const cache = `<cachedir>${join(tmpdir(), 'fonts-cache')}</cachedir>`;
  writeFileSync(settings, `<?xml version="1.0"?><fontconfig>${folders}${cache}</fontconfig>`);
  process.env.FONTCONFIG_FILE = settings;
  return binary!;
}
