/** The search: nothing of it is fetched before a reader opens it, by its button or with Ctrl or ⌘ and K. */
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
      if (!(event.metaKey || event.ctrlKey) || event.key.toLowerCase() !== 'k') return;
      event.preventDefault();
      void this.open();
    });
  }

  private async open(): Promise<void> {
    if (this.dialog.open) return;
    this.loaded ??= import('./search-ui.ts').then(({ fill }) => fill(this, this.results));
    try {
      await this.loaded;
    } catch {
      this.loaded = undefined; // the next opening tries again
      this.results.textContent = this.dataset.failed ?? '';
    }
    this.dialog.showModal();
    this.results.querySelector('input')?.focus();
  }
}

customElements.define('site-search', SiteSearch);
