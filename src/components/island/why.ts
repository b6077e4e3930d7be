import { columnsOf, valueOf } from './shown.ts';
import type { Live } from './live.ts';
import { text } from './text.ts';
import { checkWords } from './why-check.ts';

/** The words around an explanation. */
export const whyStrings = {
  close: text('Close', '收起'),
} as const;

/** Opens any number of the table to where it comes from: its substitution line by line, and an independent check. Opens the `first` one at once. */
export function bindWhy(live: Live, table: HTMLTableElement, first: HTMLButtonElement): void {
  table.addEventListener('click', (event) => {
    const target = event.target as Element;
    if (target.closest('[data-close]')) {
      close();
      return;
    }
    const button = target.closest<HTMLButtonElement>('button.ask');
    if (!button) return;
    const open = button.getAttribute('aria-expanded') === 'true';
    close();
    if (!open) show(button);
  });
  table.addEventListener('keydown', (event) => event.key === 'Escape' && close());
  live.onChange(close);
  show(first);

  function close(): void {
    const opened = table.querySelector('.why');
    const held = opened?.contains(document.activeElement); // it would fall out of the table with what is taken away
    opened?.remove();
    const button = table.querySelector<HTMLButtonElement>('button[aria-expanded=true]');
    button?.setAttribute('aria-expanded', 'false');
    if (held) button?.focus();
  }

  function show(button: HTMLButtonElement): void {
    const row = button.closest('tr')!;
    const index = Number(row.dataset.step);
    const key = button.dataset.column!;
    const why = live.definition.why?.[key]?.(live.run.steps[index], live.values, live.run, index);
    if (!why) return;
    const columns = columnsOf(live.definition);
    const column = columns.find((each) => each.key === key)!;
    const value = valueOf(column, live.run, index, live.values) as number;
    button.setAttribute('aria-expanded', 'true');
    const cell = document.createElement('td');
    cell.colSpan = columns.length + 1;
    const box = document.createElement('div');
    cell.append(box);
    box.append(
      paragraph(table.querySelectorAll('thead th')[columns.indexOf(column) + 1]!.textContent, 'why-title'),
      ...why.lines.map((line) => paragraph(line, 'why-line')),
    );
    const check = why.check && checkWords(why.check, value, live.lang);
    if (check) box.append(paragraph(check, 'why-check'));
    const shut = document.createElement('button');
    shut.type = 'button';
    shut.dataset.close = '';
    shut.textContent = whyStrings.close[live.lang];
    box.append(shut);
    const opened = document.createElement('tr');
    opened.className = 'why';
    opened.append(cell);
    row.after(opened);
  }
}

function paragraph(words: string, className: string): HTMLElement {
  const p = document.createElement('p');
  p.className = className;
  p.textContent = words;
  return p;
}
