import { writeAttribute, writeText } from '../marks/write.ts';
import type { Verdict } from './figure.ts';
import type { Lang } from './text.ts';

/**
 * Writes the live numbers of a figure wherever they stand: `data-slot="loss"` inside the figure, and
 * `data-slot="by-hand.loss"` anywhere on its page.
 */
export function fillSlots(root: Element, key: string, texts: Readonly<Record<string, string>>): void {
  for (const slot of slotsOf(root, key)) {
    const words = texts[slotName(slot, key)];
    if (words !== undefined) writeText(slot, words);
  }
}

const brackets = '0.78em'; // of KaTeX, both

/** Keeps room for the widest number of the run, in widths of a digit, where numbers change within a line. */
export function keepRoom(root: Element, key: string, widths: Readonly<Record<string, number>>): void {
  for (const slot of slotsOf(root, key)) {
    const box = slot.closest('.live');
    if (!box) continue;
    const room = `${widths[slotName(slot, key)] ?? 1}ch`;
    writeAttribute(box, 'style', `min-width:${box === slot ? room : `calc(${room} + ${brackets})`}`);
  }
}

const slotName = (slot: Element, key: string): string => slot.getAttribute('data-slot')!.replace(`${key}.`, '');

const known = new WeakMap<Element, Element[]>();

function slotsOf(root: Element, key: string): Element[] {
  let slots = known.get(root);
  if (!slots) {
    slots = [...root.querySelectorAll('[data-slot]'), ...root.ownerDocument.querySelectorAll(`[data-slot^="${key}."]`)];
    known.set(root, slots);
  }
  return slots;
}

const said = new WeakMap<Element, string>();

/** Says what is to be said about the run as a whole, and offers the way out if there is one. */
export function showVerdict(root: Element, verdict: Verdict | undefined, lang: Lang): void {
  const place = root.querySelector('[data-verdict]');
  const words = JSON.stringify([verdict?.tone, verdict?.text[lang], verdict?.remedy]);
  if (!place || said.get(place) === words) return; // while a drawing is turned, nothing new is to be said
  said.set(place, words);
  place.setAttribute('data-tone', verdict?.tone ?? 'plain');
  place.textContent = verdict?.text[lang] ?? '';
  if (!verdict?.remedy) return;
  const button = place.ownerDocument.createElement('button');
  button.setAttribute('type', 'button');
  button.setAttribute('data-remedy', JSON.stringify(verdict.remedy.set));
  button.textContent = verdict.remedy.label[lang];
  place.append(' ', button);
}
