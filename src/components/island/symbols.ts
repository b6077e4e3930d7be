import './late-fonts.ts';

let lit: Element[] = [];

/**
 * Ties symbols to what they stand for: hovering or focusing a `w` in a formula lights up the w of the nearest figure,
 * and pointing at a part of a drawing lights up its letter in the formulas around.
 */
export function lightUp({ target }: Event): void {
  for (const element of lit) element.classList.remove('lit');
  lit = [];
  if (!(target instanceof Element)) return;
  const means = meaningOf(target);
  if (!means) return;
  const figure = target.closest('[data-figure]') ?? nearestFigure(target);
  const place = figure?.closest('.sl-markdown-content, body') ?? document.body;
  lit = [
    ...(figure?.querySelectorAll(`[data-means~="${means}"]`) ?? []),
    ...(target.closest('[data-means]') ? place : (figure ?? place)).querySelectorAll(`.sym-${means}`),
  ];
  for (const element of lit) element.classList.add('lit');
}

function meaningOf(target: Element): string | undefined {
  const symbol = target.closest('.sym');
  if (symbol) return [...symbol.classList].find((name) => name.startsWith('sym-'))?.slice(4);
  const drawn = target.closest('[data-means]')?.getAttribute('data-means');
  if (drawn) return drawn;
  return target
    .closest('.field')
    ?.querySelector('.sym')
    ?.className.match(/sym-(\w+)/)?.[1];
}

/** The figure closest to an element, up or down the page. */
function nearestFigure(target: Element): Element | null {
  const { top } = target.getBoundingClientRect();
  let best: Element | null = null;
  let least = Infinity;
  for (const figure of document.querySelectorAll('[data-figure]')) {
    const box = figure.getBoundingClientRect();
    const distance = top < box.top ? box.top - top : Math.max(0, top - box.bottom);
    if (distance < least) [best, least] = [figure, distance];
  }
  return best;
}
