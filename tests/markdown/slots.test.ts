import { mdxToJs } from 'satteri';
import { expect, test } from 'vitest';
import { slots } from '../../src/markdown/slots.ts';

const compiled = (source: string): string => mdxToJs(source, { mdastPlugins: [slots] }).code.replace(/\s+/g, ' ');

test('a slot right below text stands beside the paragraph, not in it', () => {
  const code = compiled('<Box>\nThe question.\n<Fragment slot="steps">The *steps*.</Fragment>\n</Box>');
  expect(code).toMatch(
    /_jsxs\(Box, \{ children: \[_jsxs?\(_components\.p, \{ children: .*?\}\), _jsxs?\(Fragment, \{ slot: "steps"/,
  );
});

test('slots that stand by themselves, and fragments without a slot, stay where they are', () => {
  const alone = '<Box>\n\nThe question.\n\n<Fragment slot="steps">\n\nThe steps.\n\n</Fragment>\n</Box>';
  const inline = 'Text with <Fragment>a fragment</Fragment> in it.';
  for (const source of [alone, inline]) {
    expect(compiled(source)).toBe(mdxToJs(source).code.replace(/\s+/g, ' '));
  }
});
