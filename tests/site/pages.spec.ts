import AxeBuilder from '@axe-core/playwright';
import { expect, test, type Page } from '@playwright/test';
import { pages } from './built.ts';
import { readThrough, watch } from './watch.ts';

const phone = { viewport: { width: 390, height: 844 }, isMobile: true, hasTouch: true };
const desk = { viewport: { width: 1280, height: 900 } };
const screens = [
  { name: 'a phone by day', ...phone, colorScheme: 'light', narrow: true },
  { name: 'a desk by night', ...desk, colorScheme: 'dark', narrow: false },
] as const;
/** The figure that a page embeds, if it does nothing else. */
const embedded = (path: string): string | undefined => /(?:^|\/)embed\/([\w-]+)/.exec(path)?.[1];

const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
const mostFonts = 5;
const mostFontBytes = 95_000;

interface Shift {
  readonly value: number;
  readonly what: string;
}

/** Has the page keep every layout shift, with what moved. */
async function countShifts(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const shifts: Shift[] = [];
    Object.assign(window, { shifts });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries() as (PerformanceEntry & {
        value: number;
        hadRecentInput: boolean;
        sources?: { node?: Node }[];
      })[]) {
        if (entry.hadRecentInput) continue;
        const moved = entry.sources?.map(({ node }) =>
          node instanceof Element ? `${node.localName}.${node.getAttribute('class') ?? ''}` : (node?.nodeName ?? '?'),
        );
        shifts.push({ value: entry.value, what: moved?.join(', ') ?? '' });
      }
    }).observe({ type: 'layout-shift', buffered: true });
  });
}

/** What stands out of a page that can be scrolled sideways. */
async function tooWide(page: Page): Promise<string[]> {
  return page.evaluate((most) => {
    if (document.documentElement.scrollWidth <= most) return [];
    const standsOut = (element: Element): boolean => element.getBoundingClientRect().right > most + 1;
    const hidesIt = (box: Element): boolean => getComputedStyle(box).overflowX !== 'visible' && !standsOut(box);
    const isHidden = (element: Element | null): boolean =>
      !!element && element !== document.body && (hidesIt(element) || isHidden(element.parentElement));
    const found = [...document.querySelectorAll('body *')]
      .filter((element) => standsOut(element) && !isHidden(element.parentElement))
      .map((element) => element.outerHTML.slice(0, 120));
    return found.length > 0 ? found.slice(0, 5) : ['something that no element shows'];
  }, page.viewportSize()!.width);
}

/**
 * Marks some elements of each kind of text: of one colour, size and weight, on one ground. An audit of contrast takes
 * milliseconds for each element, a chapter has thousands, and those of a kind are alike. Of formulas that are alike only
 * one keeps its drawn letters; what is read aloud of them stays.
 */
async function markKinds(page: Page): Promise<void> {
  await page.evaluate(() => {
    const some = 3;
    const seen = new Map<string, number>();
    const grounds = new Map<Element, string>();
    const groundOf = (element: Element | null): string => {
      if (!element) return '';
      const known = grounds.get(element);
      if (known !== undefined) return known;
      const { backgroundColor, opacity } = getComputedStyle(element);
      const here = backgroundColor === 'rgba(0, 0, 0, 0)' && opacity === '1' ? '' : `${backgroundColor} ${opacity}; `;
      const ground = here + groundOf(element.parentElement);
      grounds.set(element, ground);
      return ground;
    };
    const looksOf = (element: Element): string => {
      const { color, fontSize, fontWeight } = getComputedStyle(element);
      return `${color} ${fontSize} ${fontWeight}`;
    };
    const isNew = (kind: string, most: number): boolean => {
      seen.set(kind, (seen.get(kind) ?? 0) + 1);
      return seen.get(kind)! <= most;
    };
    for (const letters of document.querySelectorAll('.katex-html')) {
      const looks = [...letters.querySelectorAll('*')].map(looksOf);
      if (!isNew(`${groundOf(letters)}${[...new Set(looks)].sort().join()}`, 1)) letters.replaceChildren();
    }
    for (const element of document.querySelectorAll('body *')) {
      const speaks = [...element.childNodes].some((node) => node.nodeType === 3 && node.nodeValue!.trim() !== '');
      if (speaks && element.checkVisibility() && isNew(groundOf(element) + looksOf(element), some))
        element.setAttribute('data-kind', '');
    }
  });
}

/** Which of the screens a page that is looked at on one has: whatever other pages there are. */
const screenOf = (path: string): number =>
  [...path].reduce((sum, letter) => sum + letter.charCodeAt(0), 0) % screens.length;

for (const { path } of pages) {
  for (const [s, { name, narrow, ...screen }] of screens.entries()) {
    // Figures are looked at in their chapters too, and Chinese looks Chinese on either screen: there each page has one;
    // and a figure on its own page is looked at in one language.
    const figure = embedded(path);
    const chinese = path.startsWith('zh-cn/');
    const once = figure !== undefined || chinese;
    if (once && screenOf(path) !== s) continue;
    if (figure && (figure.length % 2 === 1) !== chinese) continue;
    test.describe(`/${path} on ${name}`, () => {
      test.use(screen);

      test('reads quietly, keeps to its host and its policy, and holds still', async ({ page }) => {
        const problems = watch(page);
        const fetched: Promise<{ url: string; bytes: number }>[] = [];
        page.on('response', (response) => {
          if (response.request().resourceType() !== 'font') return;
          fetched.push(response.body().then((body) => ({ url: response.url(), bytes: body.length })));
        });
        await countShifts(page);
        await page.goto(path);
        const policy = page.locator('meta[http-equiv="content-security-policy" i]');
        await expect(policy).toHaveAttribute('content', /default-src 'self'/);
        expect
          .soft(await policy.getAttribute('content'))
          .not.toMatch(/https?:|\*|unsafe-eval|script-src[^;]*unsafe-inline/);
        await readThrough(page);
        expect
          .soft(await page.evaluate(() => (window as unknown as { shifts: Shift[] }).shifts), 'layout shifts')
          .toEqual([]);

        if (narrow) {
          const files = await Promise.all(fetched);
          const list = files.map(({ url, bytes }) => `${url.split('/').at(-1)} ${bytes}`).join('\n');
          expect.soft(files.length, list).toBeLessThanOrEqual(mostFonts);
          expect
            .soft(
              files.reduce((sum, { bytes }) => sum + bytes, 0),
              list,
            )
            .toBeLessThanOrEqual(mostFontBytes);
        }
        const usual = page.viewportSize()!;
        if (narrow) await page.setViewportSize({ width: 320, height: 640 });
        if (narrow) expect.soft(await tooWide(page), 'what makes the page scroll sideways at 320 px').toEqual([]);
        // A menu lies over what is below it: it is looked at by itself, at the end.
        await page.locator('main details:not(.more)').evaluateAll((all: HTMLDetailsElement[]) => {
          for (const details of all) details.open = true;
        });
        await page.waitForTimeout(300); // tables are filled when they are opened
        if (narrow) expect.soft(await tooWide(page), 'the same with all foldings open').toEqual([]);
        if (narrow) await page.setViewportSize(usual);
        // The rows of a table are alike: a few of them tell what there is to tell, and a hundred take half a minute.
        await page.evaluate(() =>
          document.querySelectorAll('tbody tr:nth-child(n + 6)').forEach((row) => row.remove()),
        );
        const seesColours = !chinese || figure !== undefined;
        if (seesColours) await markKinds(page);
        else await page.evaluate(() => document.querySelectorAll('.katex-html').forEach((each) => each.remove()));
        // A page without frames of other hosts needs no second page to gather results in, which took most of an audit's time.
        const axe = () => new AxeBuilder({ page }).setLegacyMode().options({ resultTypes: ['violations'] }); // before rules: it forgets them
        const letters = chinese ? '.katex' : '.katex-html'; // formulas are the same in both languages
        const audits = [];
        // What a page is made of is the same on both screens, its colours are the same in both languages.
        if (once || narrow) audits.push(axe().withTags(rules).disableRules('color-contrast').exclude(letters));
        if (seesColours) audits.push(axe().withRules('color-contrast').include('[data-kind]'));
        const found: string[] = [];
        const look = async (audit: AxeBuilder): Promise<void> => {
          const { violations } = await audit.analyze();
          for (const { id, nodes } of violations)
            found.push(...nodes.map(({ target, failureSummary }) => `${id}: ${target.join(' ')} ${failureSummary}`));
        };
        for (const audit of audits) await look(audit);
        const menu = page.locator('main details.more').first();
        if (await menu.isVisible()) {
          await menu.evaluate((details: HTMLDetailsElement) => (details.open = true));
          await look(axe().withTags(rules).include('details.more[open]'));
        }
        expect.soft(found).toEqual([]);
        expect.soft(problems).toEqual([]);
      });
    });
  }
}
