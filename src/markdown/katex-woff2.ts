/** Vite plugin: KaTeX's stylesheet names each font three times; every browser in use takes woff2, so only that ships. */
export const katexWoff2 = {
  name: 'katex-woff2',
  enforce: 'pre' as const,
  transform(code: string, id: string) {
    if (!id.includes('katex') || !id.includes('.css')) return;
    return code.replace(/,\s*url\([^)]*\.(woff|ttf)\)\s*format\(["'][a-z]+["']\)/g, '');
  },
};
