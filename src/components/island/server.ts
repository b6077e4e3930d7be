import { parseHTML } from 'linkedom';
import { typeset } from '../../markdown/typeset.ts';
import { rendererName, type AnyDefinition, type FigureComponent } from './figure.ts';
import { figureMarkup } from './markup.ts';
import { momentAt } from './moment.ts';
import { slotTexts, slotWidths } from './shown.ts';
import { fillSlots, keepRoom, showVerdict } from './slots.ts';
import { createStage } from './stage.ts';
import { drawTable } from './table.ts';
import { langOf, type Lang } from './text.ts';
import { frameProps, initialValues } from './values.ts';
import { fillWorked } from './worked.ts';

interface Page {
  readonly pathname: string;
}

// How often each figure stands on a page: the second one needs a key and ids of its own.
const onPage = new WeakMap<object, Map<string, number>>();

function keyOn(page: object, name: string): string {
  const counts = onPage.get(page) ?? new Map<string, number>();
  onPage.set(page, counts);
  const count = (counts.get(name) ?? 0) + 1;
  counts.set(name, count);
  return count === 1 ? name : `${name}-${count}`;
}

/** Draws a figure as HTML: what stands in the page before any script, and without one. */
export function renderFigure(
  definition: AnyDefinition,
  props: Readonly<Record<string, unknown>>,
  { lang, key, caption = '', page = '' }: { lang: Lang; key: string; caption?: string; page?: string | undefined },
): string {
  const values = initialValues(definition.params, props);
  const run = definition.trace(values as never);
  const step = Math.min(run.steps.length - 1, Number(props.step ?? 0));
  const formula = definition.formula ? typeset(definition.formula, true) : '';
  const html = figureMarkup({ definition, key, lang, values, stepCount: run.steps.length, step, formula, caption });
  const { document } = parseHTML(`<!doctype html><html><body>${html}</body></html>`);
  const root = document.querySelector('figure')! as unknown as Element;
  definition.draw(createStage(root, lang), momentAt(run.steps, step) as never, values as never, run as never);
  const widths = slotWidths(definition, run, values, lang);
  checkSlots(root, key, Object.keys(widths), `${page && `${page}: `}<${definition.name}>`);
  fillSlots(root, key, slotTexts(definition, run, step, values, lang));
  keepRoom(root, key, widths);
  fillWorked(root, definition, run, step, values, lang);
  showVerdict(root, definition.verdict?.(run as never, values as never), lang);
  drawTable(root.querySelector('table')!, definition, run, values, lang);
  return (root as unknown as { outerHTML: string }).outerHTML;
}

/** Stops the build on a live number that the figure does not know: it would stand there as 0 for ever. */
function checkSlots(root: Element, key: string, allowed: readonly string[], where: string): void {
  for (const slot of root.querySelectorAll('[data-slot]')) {
    const name = slot.getAttribute('data-slot')!;
    const own = name.startsWith(`${key}.`) ? name.slice(key.length + 1) : name;
    if (allowed.includes(own) || own.includes('.')) continue; // with a dot it is another figure's
    throw new Error(`${where} has \\live{${name}}, which it does not know. Allowed: ${allowed.join(', ')}.`);
  }
}

/** Stops the build on a prop that no figure knows, or that would not survive the way to the browser. */
export function checkProps(definition: AnyDefinition, props: Readonly<Record<string, unknown>>, page: string): void {
  const allowed = [...Object.keys(definition.params), ...frameProps];
  for (const [name, value] of Object.entries(props)) {
    const where = `${page}: <${definition.name}> has the prop "${name}"`;
    if (!allowed.includes(name)) throw new Error(`${where}, which it does not know. Allowed: ${allowed.join(', ')}.`);
    if (!survives(value)) {
      throw new Error(
        `${where}, whose value would be lost on the way to the browser. Allowed: finite numbers, strings, true or false, and plain lists and objects of these.`,
      );
    }
  }
  const step = props.step;
  if (step !== undefined && !(Number.isInteger(step) && (step as number) >= 0)) {
    throw new Error(
      `${page}: <${definition.name}> has the prop "step" = ${JSON.stringify(step)}. Allowed: whole numbers from 0.`,
    );
  }
  try {
    initialValues(definition.params, props);
  } catch (error) {
    throw new Error(`${page}: <${definition.name}>: ${(error as Error).message}`);
  }
}

function survives(value: unknown): boolean {
  if (value === null || value === undefined || typeof value === 'string' || typeof value === 'boolean') return true;
  if (typeof value === 'number') return Number.isFinite(value);
  if (Array.isArray(value)) return value.every(survives);
  if (typeof value === 'object' && Object.getPrototypeOf(value) === Object.prototype) {
    return Object.values(value).every(survives);
  }
  return false;
}

const isFigure = (component: unknown): component is FigureComponent =>
  typeof component === 'function' && 'definition' in component;

/** Astro's view of the frame: draws any figure at build time. */
export default {
  name: rendererName,
  supportsAstroStaticSlot: true,
  check: isFigure,
  // A figure whose script does not arrive keeps its drawing and its table, and says so.
  renderHydrationScript: () =>
    `<script>addEventListener('astro:hydration-error',e=>{const p=e.target.querySelector('[data-broken]');if(p){p.textContent=p.dataset.broken;p.closest('figure').setAttribute('data-failed','')}})</script>`,
  renderToStaticMarkup(
    this: { result: Page },
    component: FigureComponent,
    props: Record<string, unknown>,
    slots: Record<string, string>,
    metadata?: { hydrate?: string },
  ) {
    const { definition } = component;
    const given = Object.fromEntries(Object.entries(props).filter(([name]) => !name.startsWith('data-astro-')));
    checkProps(definition, given, this.result.pathname);
    const lang = langOf(/(^|\/)zh-cn\//.test(this.result.pathname) ? 'zh-CN' : 'en');
    const tag = metadata?.hydrate ? 'astro-slot' : 'astro-static-slot';
    const caption = slots.default?.trim() ? `<${tag}>${slots.default}</${tag}>` : '';
    const key = keyOn(this.result, definition.name);
    return { html: renderFigure(definition, given, { lang, key, caption, page: this.result.pathname }) };
  },
};
