import { parseHTML } from 'linkedom';

/**
 * Typeset HTML as one plain line, for names and descriptions that are read aloud: those leave formulas out or read both
 * of their copies. Of a formula its MathML counts; a fraction is written with a slash.
 */
export function spoken(html: string): string {
  const { document } = parseHTML(`<!doctype html><html><body>${html}</body></html>`);
  for (const visual of document.querySelectorAll('.katex-html')) visual.remove();
  return words(document.body)
    .replace(/[\u2061\u200b]/g, '')
    .replace(/[\s\u00a0]+/g, ' ')
    .trim();
}

function words(element: Element): string {
  const parts = [...element.childNodes].map((node) =>
    node.nodeType === 3 ? (node.textContent ?? '') : words(node as Element),
  );
  if (element.localName === 'mo' && /^[=<>≈→←+]$/.test(element.textContent)) return ` ${element.textContent} `;
  if (element.localName !== 'mfrac') return parts.join('');
  return parts.map((part) => (part.length > 1 ? `(${part})` : part)).join('/');
}
