// What a reader does with a figure, whichever figure it is: only the frame's data attributes are relied on.
import { expect, type Locator, type Page } from '@playwright/test';

export interface Place {
  readonly path: string;
  readonly key: string;
}

/** Opens a figure's page, scrolls to the figure, and waits until it is live. Its folded fields are shown unless told not to. */
export async function open(page: Page, { path, key }: Place, query = '', unfold = true): Promise<Locator> {
  await page.goto(`${path}${query}`);
  const root = page.locator(`[data-figure][data-key="${key}"]`);
  await root.scrollIntoViewIfNeeded();
  await expect(root).toHaveAttribute('data-live', '');
  if (unfold)
    await root
      .locator('.controls details.rest')
      .evaluateAll((all) => all.forEach((each) => each.setAttribute('open', '')));
  return root;
}

/** True when the figure has a run to play. */
export const plays = async (root: Locator): Promise<boolean> => (await root.locator('[data-do=play]').count()) > 0;

/** The step a figure stands at, as it says so itself. */
export const stepOf = async (root: Locator): Promise<number> =>
  Number(await root.locator('[data-slot="step"]').first().textContent());

/** The last step of a figure's run. */
export const lastOf = async (root: Locator): Promise<number> =>
  Number(await root.locator('[data-scrub]').getAttribute('max'));

export const isPlaying = (root: Locator): Promise<boolean> =>
  root.evaluate((figure) => figure.hasAttribute('data-playing'));

/** Has a figure stand still, whether or not its run has just come to its end. */
export const pause = (root: Locator): Promise<void> =>
  root.locator('[data-do=play]').evaluate((button: HTMLElement) => {
    if (button.closest('[data-playing]')) button.click();
  });

/** Has a figure play, if it does not do so already by itself. */
export async function play(root: Locator): Promise<void> {
  if (!(await isPlaying(root))) await root.locator('[data-do=play]').click();
}

/** Chooses from a figure's menu, which closes after each choice. */
export async function choose(root: Locator, what: string): Promise<void> {
  await root
    .locator('details', { has: root.page().locator(`[data-do=${what}]`) })
    .evaluate((each) => each.setAttribute('open', ''));
  await root.locator(`[data-do=${what}]`).click();
}

/** Everything of a figure that its state decides, as a reader sees it. */
export interface Seen {
  readonly fields: Readonly<Record<string, string>>;
  readonly slots: Readonly<Record<string, string>>;
  readonly verdict: string;
  /** Each mark of the drawing, in alphabetical order: it is the picture that counts. */
  readonly drawing: readonly string[];
  /** The formulas worked out below it, if there are any. */
  readonly worked: string;
}

/** What a figure shows now. */
export function look(root: Locator): Promise<Seen> {
  return root.evaluate((figure) => {
    const fields: Record<string, string> = {};
    for (const input of figure.querySelectorAll<HTMLInputElement>('[data-param]')) {
      fields[input.id] = input.type === 'checkbox' ? String(input.checked) : input.value;
    }
    const slots: Record<string, string> = {};
    for (const slot of figure.querySelectorAll('[data-slot]'))
      slots[slot.getAttribute('data-slot')!] = slot.textContent;
    const drawing = [...figure.querySelectorAll('svg[data-panel] .root *')].map((mark) => {
      const attributes = [...mark.attributes].filter(({ name }) => !/^(class|style)$/.test(name));
      const words = mark.children.length === 0 ? mark.textContent : '';
      return `${mark.localName} ${attributes
        .map(({ name, value }) => `${name}=${value}`)
        .sort()
        .join(' ')} ${words}`;
    });
    const verdict = figure.querySelector('[data-verdict]')?.textContent ?? '';
    const worked = figure.querySelector('[data-worked]')?.innerHTML ?? '';
    return { fields, slots, verdict, drawing: drawing.sort(), worked };
  });
}

/** Live numbers that do not say the same wherever they stand: beside the drawing, in a formula, in its MathML copy. */
export function disagreements(root: Locator): Promise<string[]> {
  return root.evaluate((figure) => {
    const key = figure.getAttribute('data-key')!;
    const said = new Map<string, Set<string>>();
    const all = [...figure.querySelectorAll('[data-slot]'), ...document.querySelectorAll(`[data-slot^="${key}."]`)];
    for (const slot of all) {
      const name = slot.getAttribute('data-slot')!.replace(`${key}.`, '');
      said.set(name, (said.get(name) ?? new Set()).add(slot.textContent));
    }
    const differ = [...said].filter(([, texts]) => texts.size > 1 || texts.has(''));
    return differ.map(([name, texts]) => `${name}: ${[...texts].join(' / ')}`);
  });
}

/** Moves a slider as a reader's hand would, to a share of its length. */
export async function slide(slider: Locator, share: number): Promise<void> {
  await slider.evaluate((input: HTMLInputElement, to) => {
    const value = Number(input.min) + (Number(input.max) - Number(input.min)) * to;
    input.value = String(value);
    input.dispatchEvent(new Event('input', { bubbles: true }));
  }, share);
}

/** Gives every control of a figure another value, and takes two steps if there is a run. */
export async function changeEverything(root: Locator): Promise<void> {
  for (const slider of await root.locator('[data-slider]').all()) await slide(slider, 0.4);
  for (const select of await root.locator('select[data-param]').all()) {
    const other = await select.evaluate((list: HTMLSelectElement) =>
      [...list.options].findIndex((option, i) => i !== list.selectedIndex && option.value !== ''),
    );
    await select.selectOption({ index: other });
  }
  for (const box of await root.locator('input[type=checkbox][data-param]').all())
    await box.setChecked(!(await box.isChecked()));
  if (!(await plays(root))) return;
  await root.locator('[data-do=restart]').click();
  await root.locator('[data-do=step]').click();
  await root.locator('[data-do=step]').click();
}

/** A page's address once it says what its figures show: it follows them as soon as the hand rests. */
export async function settledUrl(page: Page): Promise<URL> {
  await page.waitForFunction(() => {
    const said = (href: string): string => [...new URL(href).searchParams].map(String).sort().join();
    type Figure = HTMLElement & { figure: { address(): string } };
    const figures = [...document.querySelectorAll<Figure>('[data-figure][data-live]')];
    return figures.every(({ figure }) => said(figure.address()) === said(location.href));
  });
  return new URL(page.url());
}
