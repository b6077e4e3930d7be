import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { withHashes } from '../../src/security/inline-hashes.ts';

const policy = `<meta http-equiv="content-security-policy" content="script-src 'self' 'sha256-old'; style-src 'self';">`;
const hash = (code: string): string => `'sha256-${createHash('sha256').update(code).digest('base64')}'`;

test('a page is allowed the inline scripts that stand in it, and no others', () => {
  const html = withHashes(`${policy}<script>one()</script><script type="module">two()</script><script>one()</script>`);
  expect(html).toContain(`script-src 'self' ${hash('one()')} ${hash('two()')}; style-src`);
});

test('data and linked scripts need no hash', () => {
  const html = withHashes(`${policy}<script type="application/ld+json">{}</script><script src="/a.js"></script>`);
  expect(html).toContain(`script-src 'self'; style-src`);
});
