import { parseHTML } from 'linkedom';

// Three quarters of a chapter's elements were those of formulas: empty ones that hold a gap, shells around one letter, a
// table for each exponent. A slow phone reads and lays out each of them.

/** Parts of a formula that are as large as what surrounds them, so that one em is the same inside and outside. */
const plainPart = /^(mord|mbin|mrel|mopen|mclose|mpunct|minner|enclosing)\b(?!.*\b(live|katex-sizing)\b)/;

/** KaTeX's sizes, from `size1`, in shares of its normal one. */
const sizes = [0.5, 0.6, 0.7, 0.8, 0.9, 1, 1.2, 1.44, 1.728, 2.074, 2.488];

/** How far the text around a formula reaches up and down from its line, in em: a strut within it holds nothing open. */
const [above, below] = [0.9, 0.25];

/** Where a formula may break, as text and not as an element. */
const breakable = '\u200b';

/**
 * A typeset formula with fewer elements that looks, breaks and is read aloud the same.
 *
 * @param html one formula as KaTeX sets it, with its MathML copy
 */
export function slim(html: string): string {
  const { document } = parseHTML(`<!doctype html><html><body>${html}</body></html>`);
  for (const math of document.querySelectorAll('math')) unwrapRow(math);
  for (const visual of document.querySelectorAll('.katex-html')) {
    for (const gap of visual.querySelectorAll('.enclosing > .mspace:last-child')) gap.parentElement!.after(gap);
    for (const gap of visual.querySelectorAll('.mspace')) becomeMargin(gap);
    for (const fraction of visual.querySelectorAll('.mfrac')) mergeFraction(fraction);
    for (const shift of visual.querySelectorAll('.msupsub')) raise(shift);
    for (const table of [...visual.querySelectorAll('.vlist-t')].reverse()) stack(table);
    for (const shell of visual.querySelectorAll('.enclosing')) mergeShell(shell);
    for (const part of visual.querySelectorAll('span')) unwrap(part);
    for (const sign of visual.querySelectorAll('[class=mbin], [class=mrel]')) useUsualGaps(sign);
    if (visual.parentElement!.matches('.katex-display > .katex')) joinBases(visual);
    else lightenBases(visual);
  }
  return document.body.innerHTML;
}

const style = (element: Element, property: string): number =>
  Number(new RegExp(`(?:^|;)${property}:(-?[\\d.]+)em`).exec(element.getAttribute('style') ?? '')?.[1] ?? 0);

/** Four digits, as KaTeX writes lengths. */
const em = (length: number): string => `${Number(length.toFixed(4))}em`;

/** Sets a length of an element's own style; none is needed for nothing. */
function setStyle(element: Element, property: string, length: number): void {
  const others = (element.getAttribute('style') ?? '').replace(new RegExp(`(^|;)${property}:[^;]*;?`), '$1');
  const all = length === 0 ? others : `${others}${property}:${em(length)};`;
  if (all) element.setAttribute('style', all);
  else element.removeAttribute('style');
}

/** A formula is a row by itself. */
function unwrapRow(math: Element): void {
  const row = math.firstElementChild;
  if (row?.localName === 'mrow' && math.children.length === 1) row.replaceWith(...row.childNodes);
}

/** A gap belongs to the sign that asks for it, before or after it; else to what comes before. */
function becomeMargin(gap: Element): void {
  const [before, after] = [gap.previousElementSibling, gap.nextElementSibling];
  if (gap.className !== 'mspace' || gap.textContent !== '') return;
  const sign = after?.className === 'mbin' || after?.className === 'mrel';
  const owner = sign ? after : before;
  if (!owner || !plainPart.test(owner.className)) return;
  const side = sign ? 'margin-left' : 'margin-right';
  setStyle(owner, side, style(owner, side) + style(gap, 'margin-right'));
  gap.remove();
}

/** Most signs have the same room on both sides: formulas.css gives it to `bin` and `rel`. */
function useUsualGaps(sign: Element): void {
  const usual = sign.className === 'mbin' ? 0.2222 : 0.2778;
  if (['margin-left', 'margin-right'].some((side) => style(sign, side) !== usual)) return;
  sign.removeAttribute('style');
  sign.className = sign.className.slice(1);
}

/** The room that an absent bracket would take is a margin of the fraction. */
function mergeFraction(fraction: Element): void {
  const shell = fraction.parentElement!;
  const [open, , close, ...more] = shell.children;
  const absent = /^m(open|close) nulldelimiter$/;
  if (more.length > 0 || !absent.test(open?.className ?? '') || !absent.test(close?.className ?? '')) return;
  shell.classList.add('mfrac');
  for (const side of ['margin-left', 'margin-right']) setStyle(shell, side, style(shell, side) + 0.12);
  shell.replaceChildren(...fraction.childNodes);
}

/** A single exponent or index is a letter off the line, and needs no table to hold it there. */
function raise(shift: Element): void {
  const cells = [...shift.querySelectorAll(':scope > .vlist-t > .vlist-r:first-child > .vlist > span')];
  const [strut, content, ...more] = cells[0]?.children ?? [];
  const size = /\breset-size(\d+) size(\d+)\b/.exec(content?.className ?? '');
  if (cells.length !== 1 || !strut?.matches('.pstrut') || !size || more.length > 0) return;
  const ratio = sizes[Number(size[2]) - 1]! / sizes[Number(size[1]) - 1]!;
  setStyle(content!, 'top', (style(cells[0]!, 'top') + style(strut, 'height')) / ratio);
  for (const side of ['margin-left', 'margin-right']) setStyle(content!, side, style(cells[0]!, side) / ratio);
  content!.classList.add('raised');
  shift.replaceWith(content!);
}

/**
 * A table of lines, each held up by a strut, becomes a box of lines without height, shifted from one common line: a
 * fraction, a letter with its hat, an index below an exponent. How much room they take is said by the strut around them.
 */
function stack(table: Element): void {
  const box = table.parentElement!;
  const lines = [...table.querySelectorAll(':scope > .vlist-r:first-child > .vlist > span')];
  const isPlain = lines.every(({ children: [strut, ...parts] }) => strut?.matches('.pstrut') && parts.length === 1);
  // What is larger than the text around it would push the common line down.
  const isLarge = table.querySelector('.op-symbol, .delimsizing, .vlist-t') !== null;
  if (!box.matches('.mfrac, .katex-accent, .msupsub') || box.children.length > 1 || !isPlain || isLarge) return;
  for (const line of lines) {
    const strut = line.firstElementChild!;
    setStyle(line, 'top', style(line, 'top') + style(strut, 'height'));
    strut.remove();
  }
  box.classList.add('stack');
  box.replaceChildren(...lines);
}

/** The class of a symbol goes to the symbol itself. */
function mergeShell(shell: Element): void {
  const [only, ...more] = shell.childNodes as unknown as Element[];
  if (more.length > 0 || only?.nodeType !== 1 || !plainPart.test(only.className)) return;
  setStyle(only, 'margin-right', style(only, 'margin-right') + style(shell, 'margin-right'));
  only.className = `${only.className} ${shell.className.replace(/\benclosing\b */, '')}`;
  shell.replaceWith(only);
}

/** A displayed formula does not break: one strut for all of it, as high and as deep as the highest and the deepest. */
function joinBases(visual: Element): void {
  const bases = [...visual.children];
  const struts = bases.map((base) => base.firstElementChild);
  if (!bases.every((base, i) => base.matches('.katex-base') && struts[i]?.matches('.katex-strut'))) return;
  const [first, ...more] = struts as [Element, ...Element[]];
  const depth = Math.max(...[first, ...more].map((strut) => -style(strut, 'vertical-align')));
  const height = Math.max(...[first, ...more].map((strut) => style(strut, 'height') + style(strut, 'vertical-align')));
  setStyle(first, 'height', height + depth);
  setStyle(first, 'vertical-align', -depth);
  more.forEach((strut) => strut.remove());
  bases.forEach((base) => base.replaceWith(...base.childNodes));
}

/** In running text: without what holds a line open that is open anyway, and without groups of one. */
function lightenBases(visual: Element): void {
  for (const base of visual.querySelectorAll('.katex-base')) {
    const strut = base.firstElementChild;
    const depth = strut ? -style(strut, 'vertical-align') : 0;
    if (!strut?.matches('.katex-strut') || depth > below || style(strut, 'height') - depth > above) continue;
    strut.remove();
    if (base.previousSibling) base.before(breakable);
    const [only, ...others] = base.childNodes as unknown as (Element & Text)[];
    const isOne =
      only?.nodeType === 3 ? /^(.|−?[\d.]+)$/u.test(only.data) : only?.className.startsWith('mord mathnormal');
    if (isOne && others.length === 0) base.replaceWith(only!);
  }
  const [only, ...others] = visual.childNodes as unknown as Element[];
  if (others.length > 0 || only?.nodeType !== 1 || only.className !== 'katex-base') return;
  visual.classList.add('katex-base');
  visual.replaceChildren(...only.childNodes);
}

/** A span that says what kind of part it holds, which only KaTeX itself asks for. Lines of a table stay boxes. */
function unwrap(part: Element): void {
  if (!/^m(ord|bin|rel|open|close|punct|inner)( mtight)?$/.test(part.className) || part.attributes.length > 1) return;
  if (!part.parentElement!.matches('.vlist > span')) part.replaceWith(...part.childNodes);
}
