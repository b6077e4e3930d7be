// Every address in the built pages, checked on disk under the sub-path: no browser is needed.
import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { base, chapters, dir, pages } from './built.ts';

const addresses = (html: string): string[] =>
  [...html.matchAll(/\s(?:href|src|component-url|renderer-url|poster)="([^"]*)"/g)].map(([, address = '']) =>
    address.replaceAll('&amp;', '&'),
  );

// Built without an address, every page names this machine as its home, which a reader's machine is not.
const remedy =
  'If these lead to another host or leave the sub-path, build and test with one address: export SITE=https://example.org BASE=/some/where/; npm run build && npx playwright test links';

const htmlOf = new Map(pages.map(({ path, html }) => [path, html]));

function fault(address: string, from: string): string | undefined {
  if (/^(data:|mailto:|https:\/\/)/.test(address)) return undefined;
  const { pathname, hash, host } = new URL(address, `http://site${base}${from}`);
  if (host !== 'site') return 'leads to another host';
  if (!pathname.startsWith(base)) return `leaves the sub-path ${base}`;
  const path = decodeURIComponent(pathname.slice(base.length));
  const file = join(dir, path);
  if (!existsSync(file)) return 'is not there';
  if (statSync(file).isDirectory() && !path.endsWith('/') && path !== '') return 'lacks its last slash';
  const html = htmlOf.get(path);
  if (hash && html && !html.includes(` id="${decodeURIComponent(hash.slice(1))}"`)) return 'has no such anchor';
  return html || !/\/?$/.test(path) || existsSync(file) ? undefined : 'is no page';
}

for (const { path, html } of pages) {
  test(`every address on /${path} stands under the sub-path and leads somewhere`, () => {
    const faults = addresses(html).flatMap((address) => {
      const found = fault(address, path);
      return found ? [`${address} ${found}`] : [];
    });
    expect(faults, remedy).toEqual([]);
  });
}

for (const { path, html, lang } of chapters) {
  test(`/${path} has what a shared link and a search engine show`, () => {
    expect(lang).not.toBe('');
    expect(/<title>([^<]+)<\/title>/.exec(html)?.[1]).toBeTruthy();
    test.skip(/(^|\/)404/.test(path), 'a page that is not there has no address of its own');
    const site = (process.env.SITE ?? 'http://localhost:4321').replace(/\/$/, '');
    expect(/<link[^>]*rel="canonical"[^>]*href="([^"]+)"/.exec(html)?.[1], remedy).toBe(`${site}${base}${path}`);
    const description = /<meta[^>]*name="description"[^>]*content="([^"]*)"/.exec(html)?.[1] ?? '';
    const least = lang.startsWith('zh') ? 12 : 20;
    expect(description.length, `the description wants ${least} characters: “${description}”`).toBeGreaterThanOrEqual(
      least,
    );
    const card = /<meta[^>]*property="og:image"[^>]*content="([^"]+)"/.exec(html)?.[1] ?? '';
    expect(card.startsWith(`${site}${base}`), `og:image ${card}`).toBe(true);
    expect(existsSync(join(dir, card.slice(`${site}${base}`.length)))).toBe(true);
  });
}

test('an address that does not exist is answered with the 404 page', async ({ request, baseURL }) => {
  const response = await request.get(`${baseURL}chapters/nowhere/`);
  expect(response.status()).toBe(404);
  expect(await response.text()).toContain('<html');
});

test('the site has a map of itself, an icon and no file of this machine', () => {
  expect(existsSync(join(dir, 'sitemap-index.xml'))).toBe(true);
  expect(existsSync(join(dir, 'favicon.svg'))).toBe(true);
  const listed = readFileSync(join(dir, 'sitemap-0.xml'), 'utf8').match(/(?<=<loc>)[^<]+/g) ?? [];
  const wanted = chapters.filter(({ path }) => !/(^|\/)404/.test(path)).map(({ path }) => base + path);
  expect(listed.map((address) => new URL(address).pathname).sort(), 'no page made for other sites').toEqual(
    wanted.sort(),
  );
  for (const { html } of pages) expect(html).not.toMatch(/file:\/\/|\/node_modules\/|\/@fs\//);
});

for (const { path, html } of pages) {
  test(`no id stands twice on /${path}`, () => {
    const ids = [...html.matchAll(/<[a-z][^>]*?\sid="([^"]+)"/g)].map(([, id]) => id);
    expect(ids.filter((id, i) => ids.indexOf(id) !== i)).toEqual([]);
  });
}
