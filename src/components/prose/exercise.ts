import { Question } from './question.ts';
import { keepSolved, solved } from './solved.ts';

/** A question whose answer is remembered once it is right. */
class Exercise extends Question {
  override connectedCallback(): void {
    super.connectedCallback();
    const show = () => this.toggleAttribute('data-solved', solved().includes(this.id));
    document.addEventListener('solved', show);
    show();
  }

  protected override answered(result: string): void {
    if (result === 'right') keepSolved([...solved(), this.id]);
  }
}

customElements.define('dh-exercise', Exercise);
