import { keepSolved, solved } from './solved.ts';

/** Counts the solved exercises of its page. */
class Progress extends HTMLElement {
  connectedCallback(): void {
    const words = this.querySelector<HTMLElement>('[data-words]')!;
    const ids = [...document.querySelectorAll('dh-exercise')].map(({ id }) => id);
    const show = (): void => {
      const done = ids.filter((id) => solved().includes(id)).length;
      words.textContent = words.dataset.words!.replace('{done}', String(done)).replace('{all}', String(ids.length));
      this.toggleAttribute('data-any', done > 0);
    };
    this.querySelector('button')!.addEventListener('click', () => {
      keepSolved(solved().filter((id) => !ids.includes(id)));
    });
    document.addEventListener('solved', show);
    show();
  }
}

customElements.define('dh-progress', Progress);
