import { langOf } from '../island/text.ts';
import { searchWordsInChinese } from './search-words.ts';
import stylesheet from './search.css?url';

/** Puts Pagefind's interface into the page; `site` has the words for it, and a place where it says what it found. */
export async function fill(site: HTMLElement, results: HTMLElement): Promise<void> {
  await styled(stylesheet);
  if (import.meta.env.DEV) {
    results.textContent = site.dataset.inDev ?? '';
    return;
  }
  const chinese = langOf(document.documentElement.lang) === 'zh';
  // @ts-expect-error: the package has no types
  const { PagefindUI } = (await import('@pagefind/default-ui')) as { PagefindUI: new (options: object) => unknown };
  results.textContent = '';
  new PagefindUI({
    element: results,
    baseUrl: import.meta.env.BASE_URL,
    bundlePath: `${import.meta.env.BASE_URL.replace(/\/$/, '')}/pagefind/`,
    showImages: false,
    showSubResults: true,
    translations: { placeholder: site.dataset.placeholder, ...(chinese && searchWordsInChinese) },
  });
  sayAloud(results, site.querySelector('[role=status]')!);
}

/** Has the number of results read aloud: Pagefind's own line comes and goes, which no screen reader notices. */
function sayAloud(results: HTMLElement, status: Element): void {
  const tell = (): void => {
    const words = results.querySelector('.pagefind-ui__message')?.textContent.trim() ?? '';
    if (status.textContent !== words) status.textContent = words;
  };
  new MutationObserver(tell).observe(results, { childList: true, subtree: true, characterData: true });
}

/** Fetches a stylesheet, once it is wanted. */
function styled(href: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const link = Object.assign(document.createElement('link'), { rel: 'stylesheet', href });
    link.addEventListener('load', () => resolve());
    link.addEventListener('error', () => {
      link.remove();
      reject(new Error(`${href} could not be loaded.`));
    });
    document.head.append(link);
  });
}
