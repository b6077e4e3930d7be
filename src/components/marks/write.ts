// What stands there already is not written again: a browser would lay it out anew.

/** Gives an element an attribute. */
export function writeAttribute(element: Element, name: string, value: string): void {
  if (element.getAttribute(name) !== value) element.setAttribute(name, value);
}

/** Has an element say `words`, in the text node it has: a new one takes a browser several times as long. */
export function writeText(element: Element, words: string): void {
  const [only, more] = element.childNodes;
  if (only?.nodeType !== 3 || more) element.textContent = words;
  else if (only.nodeValue !== words) only.nodeValue = words;
}
