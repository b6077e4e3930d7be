const everyFormula =
  /font-display:block;(font-family:KaTeX_(?:Main;font-style:normal|Math;font-style:italic|Size1;font-style:normal);font-weight:400)/g;

/**
 * Vite plugin: KaTeX's stylesheet names each font three times; every browser in use takes woff2, so only that ships. The
 * fonts of a page's formulas are preloaded, and one that comes late all the same may not move what is being read: it is
 * put on when the reader does something (island/late-fonts.ts).
 */
export const katexWoff2 = {
  name: 'katex-woff2',
  enforce: 'pre' as const,
  transform(code: string, id: string) {
    if (!id.includes('katex') || !id.includes('.css')) return;
    return code
      .replace(everyFormula, 'font-display:optional;$1')
      .replace(/,\s*url\([^)]*\.(woff|ttf)\)\s*format\(["'][a-z]+["']\)/g, '');
  },
};
