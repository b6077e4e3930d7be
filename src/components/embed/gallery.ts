/** Shows only the figures whose words hold all the words that were typed, and copies the code that embeds one. */
class Gallery extends HTMLElement {
  connectedCallback(): void {
    const field = this.querySelector('input')!;
    const none = this.querySelector<HTMLElement>('[data-none]')!;
    const cards = [...this.querySelectorAll<HTMLElement>('li[data-words]')];
    field.addEventListener('input', () => {
      const wanted = field.value.normalize('NFKC').toLowerCase().split(/\s+/).filter(Boolean);
      for (const card of cards) card.hidden = !wanted.every((word) => card.dataset.words!.includes(word));
      none.textContent = cards.every((card) => card.hidden) ? none.dataset.none! : '';
    });
    this.addEventListener('click', ({ target }) => {
      const button = (target as Element).closest<HTMLButtonElement>('button[data-copied]');
      if (button) void copy(button);
    });
  }
}

/** Browsers withhold the clipboard from pages that came without encryption: then the code is marked to be copied by hand. */
async function copy(button: HTMLButtonElement): Promise<void> {
  const code = button.parentElement!.querySelector('textarea')!;
  const clipboard = navigator.clipboard as Clipboard | undefined;
  const copied = await clipboard?.writeText(code.value).then(
    () => true,
    () => false,
  );
  if (!copied) code.select();
  button.parentElement!.querySelector('[role=status]')!.textContent = button.dataset[copied ? 'copied' : 'marked']!;
}
customElements.define('downhill-gallery', Gallery);
