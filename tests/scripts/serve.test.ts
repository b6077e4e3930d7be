import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { serve } from '../../scripts/serve.mjs';

const temporary = mkdtempSync(join(tmpdir(), 'serve-'));
const dir = join(temporary, 'dist');
let site: Awaited<ReturnType<typeof serve>>;

beforeAll(async () => {
  mkdirSync(join(dir, 'chapters'), { recursive: true });
  writeFileSync(join(temporary, 'secret.txt'), 'secret');
  writeFileSync(join(dir, 'index.html'), 'home');
  writeFileSync(join(dir, 'chapters', 'index.html'), 'chapters');
  writeFileSync(join(dir, 'a.js'), 'export {}');
  writeFileSync(join(dir, '404.html'), 'nowhere');
  site = await serve({ dir, base: '/some/where', port: 0 });
});

afterAll(() => {
  site.close();
  rmSync(temporary, { recursive: true });
});

const get = async (path: string): Promise<[number, string]> => {
  const response = await fetch(new URL(path, site.url), { redirect: 'manual' });
  return [response.status, await response.text()];
};

test('the home page stands under the sub-path, on loopback', async () => {
  expect(site.url).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/some\/where\/$/);
  expect(await get('')).toEqual([200, 'home']);
  expect(await get('chapters/')).toEqual([200, 'chapters']);
});

test('a script is served as one', async () => {
  const response = await fetch(new URL('a.js', site.url));
  expect(response.headers.get('content-type')).toMatch(/^text\/javascript/);
});

test('a folder without its slash is sent to the address with one', async () => {
  const response = await fetch(new URL('chapters?x=1', site.url), { redirect: 'manual' });
  expect([response.status, response.headers.get('location')]).toEqual([301, '/some/where/chapters/?x=1']);
});

test('what is not there is answered with the 404 page', async () => {
  expect(await get('nope/')).toEqual([404, 'nowhere']);
});

test('nothing is served beside the sub-path', async () => {
  expect((await get('/'))[0]).toBe(404);
  expect((await get('/some/wherever/'))[0]).toBe(404);
});

test('nothing outside the folder can be reached', async () => {
  for (const path of ['%2e%2e%2fsecret.txt', '..%2fsecret.txt', '%00', '%zz', '....//secret.txt']) {
    expect(await get(path)).toEqual([404, 'nowhere']);
  }
});

test('a port that is taken is passed over', async () => {
  const port = Number(new URL(site.url).port);
  const second = await serve({ dir, port });
  expect(Number(new URL(second.url).port)).toBeGreaterThan(port);
  second.close();
});
