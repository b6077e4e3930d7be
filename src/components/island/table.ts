import { select } from '../marks/selection.ts';
import { writeAttribute, writeText } from '../marks/write.ts';
import type { AnyDefinition, Run } from './figure.ts';
import { columnsOf, inCell, listed, valueOf, worded } from './shown.ts';
import { strings } from './strings.ts';
import type { Lang } from './text.ts';

interface Cell {
  readonly key: string;
  readonly index: number;
  readonly full: string;
  readonly words: string;
  readonly why: boolean;
}

/**
 * The step table's rows, as a join: the same code fills it at build time and keeps it current in the browser, where
 * numbers that can explain themselves (`explain`) become buttons.
 */
export function drawTable(
  table: Element,
  definition: AnyDefinition,
  run: Run,
  values: unknown,
  lang: Lang,
  explain = false,
): void {
  const columns = columnsOf(definition);
  const rows = listed(run.steps.length);
  const body = select(table.querySelector('tbody')!);
  body
    .selectAll<HTMLTableRowElement, number>('tr')
    .data(rows)
    .join('tr')
    .attr('data-step', (index) => index)
    .each(function (index) {
      const row = select<HTMLTableRowElement, number>(this);
      row.selectAll('th').data([index]).join('th').attr('scope', 'row').text(index);
      const cells = columns.map((column): Cell => {
        const value = valueOf(column, run, index, values);
        return {
          key: column.key,
          index,
          full: value === undefined ? '' : typeof value === 'number' ? String(value) : worded(value, lang),
          words: inCell(value, column.digits && column.digits + 2, lang),
          why: explain && typeof value === 'number' && definition.why?.[column.key] !== undefined,
        };
      });
      row.selectAll<HTMLTableCellElement, Cell>('td').data(cells).join('td').each(fill);
    });
  // One stop for the tab key; table-keys.ts goes on from there.
  if (explain && !table.querySelector('.ask[tabindex="0"]')) table.querySelector('.ask')?.setAttribute('tabindex', '0');
  const note = table.parentElement?.parentElement?.querySelector<HTMLElement>('.thinned');
  note?.toggleAttribute('hidden', rows.length === run.steps.length);

  function fill(this: HTMLTableCellElement, cell: Cell): void {
    let data = this.querySelector('data');
    if (!data) {
      data = this.ownerDocument.createElement('data');
      this.append(data);
    }
    writeAttribute(data, 'value', cell.full);
    writeText(data, cell.words);
    const button = this.querySelector('button');
    if (cell.why && !button) {
      const wrap = this.ownerDocument.createElement('button');
      wrap.type = 'button';
      wrap.className = 'ask';
      wrap.title = strings.why[lang];
      wrap.setAttribute('aria-expanded', 'false');
      wrap.tabIndex = -1;
      wrap.dataset.column = cell.key;
      wrap.append(data);
      this.append(wrap);
    } else if (!cell.why && button) button.replaceWith(data);
  }
}
