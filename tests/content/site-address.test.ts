import { expect, test } from 'vitest';
import { siteAddress } from '../../src/content/site-address.ts';

test('the address of the site is taken as it is given, and is this machine if it is not', () => {
  for (const given of ['https://someone.github.io', 'http://127.0.0.1:8080', 'https://example.org/']) {
    expect(siteAddress(given)).toBe(given);
  }
  for (const nothing of [undefined, '']) expect(siteAddress(nothing)).toBe('http://localhost:4321');
});

test.each(['someone.github.io', 'localhost:4321', '//example.org', 'mailto:me@example.org'])(
  'SITE=%s is refused with what is wanted',
  (given) => {
    expect(() => siteAddress(given)).toThrow(
      `SITE is "${given}": wanted is an address such as https://someone.github.io.`,
    );
  },
);

test('a sub-path in SITE is sent to BASE, as it would be lost', () => {
  expect(() => siteAddress('https://someone.github.io/notes/')).toThrow(/BASE="\/notes\/"/);
});
