import type { Live } from './live.ts';
import { plainColours } from './plain-colour.ts';
import type { Text } from './text.ts';
import { columnsOf, valueOf, worded } from './shown.ts';

export { afterCopying } from './copied.ts';

/** Saves every step with all digits, as a spreadsheet reads it. */
export function saveCsv(live: Live): void {
  const columns = columnsOf(live.definition);
  const quoted = (value: number | string | undefined): string =>
    typeof value === 'number' ? String(value) : `"${(value ?? '').replace(/"/g, '""')}"`;
  const plain = (value: number | string | Text | undefined) =>
    typeof value === 'object' ? worded(value, live.lang) : value;
  // The names of the columns stand in the page; the script does not carry them.
  const [, ...names] = [...live.root.querySelectorAll('thead th')].map((cell) => cell.textContent);
  const head = ['step', ...names].map(quoted);
  const rows = live.run.steps.map((_, index) =>
    [index, ...columns.map((column) => plain(valueOf(column, live.run, index, live.values)))].map(quoted).join(','),
  );
  save(live, 'csv', new Blob([`\uFEFF${[head.join(','), ...rows].join('\r\n')}\r\n`], { type: 'text/csv' }));
}

/** Saves the drawing as one SVG file that needs nothing from this page. */
export function saveSvg(live: Live): void {
  save(live, 'svg', new Blob([standalone(live).source], { type: 'image/svg+xml' }));
}

/** Saves the drawing as a picture, at twice its size. */
export async function savePng(live: Live): Promise<void> {
  const { source, width, height } = standalone(live);
  const image = new Image();
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(source)}`;
  await image.decode();
  const canvas = document.createElement('canvas');
  [canvas.width, canvas.height] = [width * 2, height * 2];
  canvas.getContext('2d')!.drawImage(image, 0, 0, canvas.width, canvas.height);
  canvas.toBlob((blob) => blob && save(live, 'png', blob), 'image/png');
}

const painted = ['fill', 'stroke'];
const carried = [
  'stroke-width',
  'stroke-dasharray',
  'stroke-linecap',
  'stroke-linejoin',
  'opacity',
  'paint-order',
  'font-family',
  'font-size',
  'font-style',
  'font-weight',
  'text-anchor',
  'display',
  'visibility',
];

/** The panels side by side as one SVG, with every colour and font that the page's styles give it written out. */
function standalone(live: Live): { source: string; width: number; height: number } {
  const panels = [...live.root.querySelectorAll<SVGSVGElement>('svg[data-panel]')];
  const plain = plainColours();
  const background = plain(getComputedStyle(document.body).backgroundColor).colour;
  let left = 0;
  let height = 0;
  const parts = panels.map((svg) => {
    const { width, height: tall } = svg.viewBox.baseVal;
    const copy = svg.querySelector('g.root')!.cloneNode(true) as SVGGElement;
    const originals = svg.querySelector('g.root')!.querySelectorAll('*');
    copy.querySelectorAll('*').forEach((element, i) => {
      const style = getComputedStyle(originals[i]!);
      for (const name of painted) {
        const { colour, alpha } = plain(style.getPropertyValue(name));
        element.setAttribute(name, colour);
        element.setAttribute(`${name}-opacity`, String(alpha * Number(style.getPropertyValue(`${name}-opacity`))));
      }
      for (const name of carried) element.setAttribute(name, style.getPropertyValue(name));
      for (const name of ['class', 'role', 'tabindex', 'style']) element.removeAttribute(name);
    });
    copy.removeAttribute('class');
    copy.setAttribute('transform', `translate(${left},0)`);
    left += width;
    height = Math.max(height, tall);
    return new XMLSerializer().serializeToString(copy);
  });
  const title = live.root.querySelector('.plate-title')!.textContent;
  const source = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${left} ${height}" width="${left}" height="${height}"><title>${title.replace(/[<&]/g, '')}</title><rect width="100%" height="100%" fill="${background}"/>${parts.join('')}</svg>`;
  return { source, width: left, height };
}

function save(live: Live, ending: string, blob: Blob): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(blob);
  link.download = `${live.key}.${ending}`;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}
