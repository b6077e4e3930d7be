import { likelyWidth } from './likely-width.ts';
import { at } from './coordinates.ts';
import type { Panel } from './panel.ts';

interface Tip {
  readonly x: number;
  readonly y: number;
  readonly lines: readonly string[];
}

const lineHeight = 17;

/** Words beside a spot, on a slip of paper that stays inside the panel; with no words, none. */
export function tip(group: SVGGElement, panel: Panel, words: Tip | undefined): void {
  group.querySelector('g.tip')?.remove();
  if (!words) return;
  const { x, y, lines } = words;
  const width = Math.max(...lines.map(likelyWidth)) + 16;
  const height = lines.length * lineHeight + 8;
  const left = Math.max(2, x + width > panel.width - 2 ? x - width - 12 : x + 12);
  const top = Math.max(2, Math.min(panel.height - height - 2, y - height / 2));
  const make = (name: string, parent: Element, attributes: Readonly<Record<string, string>>): Element => {
    const element = group.ownerDocument.createElementNS('http://www.w3.org/2000/svg', name);
    for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
    return parent.appendChild(element);
  };
  const slip = make('g', group, { class: 'tip', 'aria-hidden': 'true' });
  make('rect', slip, { x: at(left), y: at(top), width: at(width), height: at(height), rx: '4' });
  lines.forEach((line, i) => {
    make('text', slip, { x: at(left + 8), y: at(top + lineHeight * (i + 1)) }).textContent = line;
  });
}
