import { pathToFileURL } from 'node:url';
import { parseHTML } from 'linkedom';
import { mdxToJs } from 'satteri';
import { describe, expect, test } from 'vitest';
import { maths } from '../../src/markdown/maths.ts';
import { typeset } from '../../src/markdown/typeset.ts';

const dom = (tex: string): Element => parseHTML(`<html><body>${typeset(tex, true)}</body></html>`).document.body;

describe('a live number', () => {
  test('has a slot in the visual copy and one in the MathML copy', () => {
    const slots = [
      ...dom(String.raw`\w = \live{w} - \live{rate} \times (\live{by-hand.slope})`).querySelectorAll('[data-slot]'),
    ];
    const names = (tag: string): (string | null)[] =>
      slots.filter((slot) => slot.localName === tag).map((slot) => slot.getAttribute('data-slot'));
    expect(names('span')).toEqual(['w', 'rate', 'by-hand.slope']);
    expect(names('mn')).toEqual(['w', 'rate', 'by-hand.slope']);
  });

  test('keeps its brackets and its relation sign beside it: the room for wider numbers is around them', () => {
    const [first, second, third] = dom(String.raw`\w = \live{a} \times (\live{b}) - (\live{c}, 1)`).querySelectorAll(
      '.live',
    );
    expect(first!.classList.contains('after-relation')).toBe(true);
    expect(second!.classList.contains('after-relation')).toBe(false);
    expect([second!.textContent, third!.textContent]).toEqual(['(0)', '0']);
  });

  test('may stand in an exponent, a fraction and twice in one formula', () => {
    const slots = dom(String.raw`\frac{\live{a}}{\live{b}}^{\live{a}}`).querySelectorAll('[data-slot="a"]');
    expect(slots.length).toBe(4);
  });

  test('leaves no trace of the number that held its place', () => {
    expect(typeset(String.raw`\live{a} + \live{b}`, false)).not.toMatch(/900000/);
  });

  test('cannot touch another digit, for then no slot could be told from it', () => {
    expect(() => typeset(String.raw`2\live{a}`, false)).toThrow(/\\live\{a\}.*touches another digit/);
  });
});

describe('typesetting', () => {
  test('gives each symbol of the course its class', () => {
    expect([...dom(String.raw`\w, \rate`).querySelectorAll('.sym')].map((symbol) => symbol.className)).toEqual([
      expect.stringContaining('sym-w'),
      expect.stringContaining('sym-rate'),
    ]);
  });

  test('carries no copy of its source to the reader', () => {
    expect(typeset('x^2', false)).not.toMatch(/annotation|semantics/);
  });

  test('takes a symbol alone as exponent or index, with braces or without', () => {
    for (const name of ['w', 'rate', 'pred', 'e']) {
      expect(typeset(`2^\\${name} + z_ \\${name}`, false)).toBe(typeset(`2^{\\${name}} + z_{\\${name}}`, false));
    }
    expect(() => typeset(String.raw`2^{\exp x}`, false)).not.toThrow();
  });

  test.each([String.raw`\frac{1`, String.raw`\undefined`, '中'])('stops the build at %s, and names it', (tex) => {
    expect(() => typeset(tex, false)).toThrow(`The formula "${tex}" cannot be typeset: `);
  });

  test('names the file of a formula that cannot be typeset', () => {
    const options = { features: { math: true }, mdastPlugins: [maths], fileURL: pathToFileURL('src/a.mdx') };
    for (const formula of ['$\\frac{1$', '$$\n\\frac{1\n$$']) {
      expect(() => mdxToJs(formula, options)).toThrow(/src.a\.mdx: The formula "\\frac\{1" cannot/);
    }
  });

  test('makes no links', () => {
    expect(typeset(String.raw`\href{https://example.org/}{x}`, false)).not.toMatch(/href=/);
  });
});

test('the drawn copy of a formula is left out of the search', () => {
  const html = typeset('\\w = 2', false);
  expect(html.match(/<span class="katex-html" data-pagefind-ignore/g)).toHaveLength(1);
});
