import { writeText } from '../marks/write.ts';
import type { AnyDefinition, Run } from './figure.ts';
import type { Lang, Text } from './text.ts';

/** One line of what is worked out under a drawing: a formula, and what was done to get it. */
export interface WorkedRow {
  /** Presentation MathML, trusted: written by the project's own printer, never typed by a reader. */
  readonly formula: string;
  readonly note?: Text;
  /** `now` is the line this step adds; lines `ahead` keep their place unseen, so that nothing moves when they come. */
  readonly state?: 'now' | 'ahead';
}

const written = new WeakMap<Element, string>();

/** Fills a figure's place for worked lines; a line that did not change is left alone. */
export function fillWorked(
  root: Element,
  definition: AnyDefinition,
  run: Run,
  index: number,
  values: unknown,
  lang: Lang,
): void {
  const list = definition.worked && root.querySelector('[data-worked]');
  if (!list) return;
  const rows: readonly WorkedRow[] = definition.worked(run.steps[index], values as never, run, index, lang);
  while (list.children.length > rows.length) list.lastElementChild!.remove();
  rows.forEach((row, i) => {
    const line = list.children[i] ?? list.appendChild(emptyLine(list.ownerDocument));
    const [formula, note] = line.children as unknown as [Element, Element];
    if (written.get(line) !== row.formula) formula.innerHTML = row.formula;
    written.set(line, row.formula);
    writeText(note, row.note?.[lang] ?? '');
    if (row.state) line.setAttribute('data-state', row.state);
    else line.removeAttribute('data-state');
  });
}

function emptyLine(document: Document): Element {
  const line = document.createElement('li');
  for (const name of ['math', 'note']) {
    const part = document.createElement('span');
    part.className = name;
    line.append(part);
  }
  return line;
}
