/** Shows only the figures whose words hold all the words that were typed. */
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
  }
}
customElements.define('downhill-gallery', Gallery);
