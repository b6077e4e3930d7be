import { quote, readNumber } from '../island/numbers.ts';
import { resultOf, type Answer } from './answer.ts';

/**
 * When the next question's fields come, in milliseconds. A browser that offers to fill in forms looks through all fields
 * of a page before it goes on, and lays out for it what is far from the screen: so they come one by one, after the page.
 */
let next = 300;

/** A question in the page, brought to life: reads the answer, grades it, shows and says the result. */
export abstract class Question extends HTMLElement {
  protected readonly form = this.querySelector('form')!;

  protected get field(): HTMLInputElement | null {
    return this.querySelector('[data-answers]');
  }

  connectedCallback(): void {
    setTimeout(
      () => {
        for (const later of this.querySelectorAll('template')) later.replaceWith(later.content);
      },
      (next += 60),
    );
    this.form.addEventListener('submit', (event) => {
      event.preventDefault();
      const result = this.grade();
      this.show(result);
      if (result !== 'empty' && result !== 'not-a-number') this.answered(result);
    });
    this.form.addEventListener('input', () => this.show());
  }

  /** What happens once a result is known: `right`, `wrong`, or the place of a mistake or option in its list. */
  protected abstract answered(result: string): void;

  private grade(): string {
    if (!this.field) return this.form.querySelector<HTMLInputElement>(':checked')?.value ?? 'empty';
    const typed = this.field.value;
    if (typed.trim() === '') return 'empty';
    const { answers = '[]', tolerance } = this.field.dataset;
    return resultOf(readNumber(typed), JSON.parse(answers) as Answer[], Number(tolerance));
  }

  /** Shows one result, or none; all of them stand in the page already, in one place. */
  protected show(result?: string): void {
    for (const shown of this.form.querySelectorAll('[data-result].shown')) shown.classList.remove('shown');
    const words = result && this.form.querySelector<HTMLElement>(`[data-result="${result}"]`);
    this.field?.setAttribute('aria-invalid', String(result === 'not-a-number'));
    this.toggleAttribute('data-right', result === 'right');
    if (words) {
      const template = words.dataset.words;
      if (template) words.textContent = template.replace('{typed}', quote(this.field!.value.trim()));
      words.classList.add('shown');
    }
    this.form.querySelector('[role=status]')!.textContent = words ? spoken(words) : '';
  }
}

/** The text without the visual copy of its formulas: that one would be read twice. */
function spoken(words: Element): string {
  const copy = words.cloneNode(true) as Element;
  for (const visual of copy.querySelectorAll('.katex-html')) visual.remove();
  return copy.textContent;
}
