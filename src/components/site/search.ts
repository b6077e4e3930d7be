import { langOf } from '../island/text.ts';
import { searchWordsInChinese } from './search-words.ts';
import stylesheet from './search.css?url';

/** The search: nothing of it is fetched before a reader opens it, by its button, with Ctrl or ⌘ and K, or with a slash. */
class SiteSearch extends HTMLElement {
  private readonly dialog = this.querySelector('dialog')!;
  private readonly results = this.querySelector<HTMLElement>('[data-results]')!;
  private loaded: Promise<void> | undefined;

  connectedCallback(): void {
    this.querySelector('[data-open]')!.addEventListener('click', () => void this.open());
    this.querySelector('[data-close]')!.addEventListener('click', () => this.dialog.close());
    this.dialog.addEventListener('click', (event) => {
      const target = event.target as Element;
      if (target === this.dialog || target.closest('a')) this.dialog.close();
    });
    document.addEventListener('keydown', (event) => {
      const typing = (event.target as Element).closest('input, textarea, select, [contenteditable]');
      const shortcut = (event.metaKey || event.ctrlKey) && event.key.toLowerCase() === 'k';
      if (!shortcut && (event.key !== '/' || typing)) return;
      event.preventDefault();
      void this.open();
    });
  }

  private async open(): Promise<void> {
    if (this.dialog.open) return;
    this.loaded ??= this.load();
    try {
      await this.loaded;
    } catch {
      this.loaded = undefined; // the next opening tries again
      this.results.textContent = this.dataset.failed ?? '';
    }
    this.dialog.showModal();
    this.results.querySelector('input')?.focus();
  }

  private async load(): Promise<void> {
    await styled(stylesheet);
    if (import.meta.env.DEV) {
      this.results.textContent = this.dataset.inDev ?? '';
      return;
    }
    const chinese = langOf(document.documentElement.lang) === 'zh';
    // @ts-expect-error: the package has no types
    const { PagefindUI } = (await import('@pagefind/default-ui')) as { PagefindUI: new (options: object) => unknown };
    this.results.textContent = '';
    new PagefindUI({
      element: this.results,
      baseUrl: import.meta.env.BASE_URL,
      bundlePath: `${import.meta.env.BASE_URL.replace(/\/$/, '')}/pagefind/`,
      showImages: false,
      showSubResults: true,
      translations: { placeholder: this.dataset.placeholder, ...(chinese && searchWordsInChinese) },
    });
  }
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

customElements.define('site-search', SiteSearch);
