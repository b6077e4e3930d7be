/**
 * The numbers of a table that can be asked are one stop of the tab key. Arrow keys go from one to the next in its row or
 * its column, Home and End to the ends of the row, with Ctrl to the first and the last of all.
 */
export function bindTableKeys(table: HTMLTableElement): void {
  table.addEventListener('focusin', ({ target }) => {
    const asked = (target as Element).closest<HTMLElement>('.ask');
    if (asked) for (const each of asksOf(table)) each.tabIndex = each === asked ? 0 : -1;
  });
  table.addEventListener('keydown', (event) => {
    const from = (event.target as Element).closest<HTMLElement>('.ask');
    const to = from && next(table, from, event);
    if (!to) return;
    event.preventDefault();
    to.focus();
  });
}

const asksOf = (place: Element): HTMLElement[] => [...place.querySelectorAll<HTMLElement>('.ask')];

const along: Readonly<Record<string, number>> = { ArrowRight: 1, ArrowLeft: -1 };
const across: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowUp: -1 };

function next(table: Element, from: HTMLElement, { key, ctrlKey, metaKey }: KeyboardEvent): HTMLElement | undefined {
  const row = asksOf(from.closest('tr')!);
  if (key in along) return row[row.indexOf(from) + along[key]!];
  const same = asksOf(table).filter((each) => each.dataset.column === from.dataset.column);
  if (key in across) return same[same.indexOf(from) + across[key]!];
  const all = ctrlKey || metaKey ? asksOf(table) : row;
  if (key === 'Home') return all[0];
  return key === 'End' ? all.at(-1) : undefined;
}
