import type { FigureElement, Live } from '../island/live.ts';
import { readNumber, short } from '../island/numbers.ts';
import type { AnyParam } from '../island/params/param.ts';
import { Question } from './question.ts';

/** Which question a figure with a guess belongs to now: the one last begun, at first the first one on the page. */
const asking = new WeakMap<Live, Predict>();

/** A question about a figure: the figure waits as the question describes it, and runs on once there is an answer. */
class Predict extends Question {
  #begun = false;
  #setting = false;

  override connectedCallback(): void {
    super.connectedCallback();
    this.form.addEventListener('input', () => {
      if (!this.#begun || this.hasAttribute('data-answered')) this.#ask();
      this.#tell();
    });
    void this.#live().then((live) => live && this.#follow(live));
  }

  /** “Try again” is the same button. */
  protected override answered(): void {
    const again = this.hasAttribute('data-answered');
    if (again) {
      this.show();
      this.form.reset();
      this.#ask();
      this.form.querySelector('input')!.focus();
      return;
    }
    if (!this.#begun) this.#ask();
    this.setAttribute('data-answered', '');
    const drawing = this.#figure()?.querySelector('.panels');
    if (drawing && farAbove(drawing)) return this.#offerWay(true);
    if (drawing) bringIntoView(drawing, this.form);
    this.#run();
  }

  /** The answer laid over the truth. */
  #run(): void {
    void this.#live().then((live) => {
      if (!live || !this.hasAttribute('data-answered')) return;
      this.#set(live, false);
      if (this.dataset.then === 'play') live.player.play();
      if (this.dataset.then === 'step') playOneStep(live);
    });
  }

  /** Of a figure so far up that the page cannot show it and the result, the reader reads the result first. */
  #offerWay(far: boolean): void {
    const way = this.querySelector<HTMLButtonElement>('.to-figure')!;
    way.hidden = !far;
    way.onclick = () => {
      this.#figure()?.scrollIntoView({ behavior: scrolling() });
      this.#run();
    };
  }

  /** From the first answer on, be it half typed, the figure stands where the question is asked; who passes by changes nothing. */
  #ask(): void {
    this.#begun = true;
    this.removeAttribute('data-answered');
    this.#offerWay(false);
    const live = this.#figure()?.figure;
    if (live) this.#set(live, true);
  }

  /** The figure at its usual values, but for what the question sets; at the step that is asked about. */
  #set(live: Live, open: boolean): void {
    asking.set(live, this);
    const params = paramsOf(live);
    const changes = Object.fromEntries(Object.entries(params).map(([name, param]) => [name, plain(param)]));
    Object.assign(changes, JSON.parse(this.dataset.set!));
    if (params.asking) changes.asking = params.asking.kind === 'number' ? Number(open) : open;
    const guess = this.#guess(live);
    if (guess !== undefined) changes.guess = guess;
    this.#setting = true;
    live.set(changes);
    this.#setting = false;
    live.player.goTo(Number(this.dataset.at));
  }

  /** Shows what is typed as the figure's guess. */
  #tell(): void {
    const live = this.#figure()?.figure;
    const guess = live && this.#guess(live);
    if (guess !== undefined) live!.set({ guess });
  }

  /** The number in the field, if the figure can show it as a guess. */
  #guess(live: Live): number | undefined {
    const { guess } = paramsOf(live);
    const taken: unknown = this.field && guess?.accept(readNumber(this.field.value));
    return typeof taken === 'number' ? taken : undefined;
  }

  /** Takes over the guess when it is dragged in the figure, and begins where the figure was live too late for it. */
  #follow(live: Live): void {
    if (this.#begun) this.#set(live, !this.hasAttribute('data-answered'));
    const { field } = this;
    if (!field || !('guess' in paramsOf(live))) return;
    if (!asking.has(live)) asking.set(live, this);
    let known = live.values.guess;
    live.onChange(() => {
      const guess = live.values.guess as number;
      if (guess === known) return;
      known = guess;
      if (this.#setting || asking.get(live) !== this || document.activeElement === field) return;
      field.value = short(guess, 4);
      this.show();
      if (!this.#begun || this.hasAttribute('data-answered')) this.#ask();
    });
  }

  #figure(): FigureElement | undefined {
    const { of } = this.dataset;
    const all = [...document.querySelectorAll<FigureElement>(`[data-figure="${of}"], [data-key="${of}"]`)];
    const above = (figure: Node) => figure.compareDocumentPosition(this) & Node.DOCUMENT_POSITION_FOLLOWING;
    return all.findLast(above) ?? all[0];
  }

  /** The figure once it is live. */
  async #live(): Promise<Live | undefined> {
    const figure = this.#figure();
    if (figure && !figure.figure) await new Promise((done) => figure.addEventListener('figure:live', done));
    return figure?.figure;
  }
}

const margin = 60; // the bar at the top, and a little air

/** Whether a drawing lies half a screen and more above what is seen. */
const farAbove = (drawing: Element): boolean => drawing.getBoundingClientRect().bottom < -innerHeight / 2;

const scrolling = (): ScrollBehavior => (matchMedia('(prefers-reduced-motion: reduce)').matches ? 'instant' : 'smooth');

/** Scrolls as little as brings the result into view; but first of all the whole drawing, below the bar. */
function bringIntoView(drawing: Element, result: Element): void {
  const { top, bottom } = drawing.getBoundingClientRect();
  const below = Math.max(0, result.getBoundingClientRect().bottom, bottom) - innerHeight;
  const by = Math.min(Math.max(0, below + margin / 4), top - margin);
  scrollBy({ top: by, behavior: scrolling() });
}

const paramsOf = (live: Live): Readonly<Record<string, AnyParam>> =>
  live.definition.params as Readonly<Record<string, AnyParam>>;

/** A parameter's usual value, as `set` takes it without losing that it is a ready-made one. */
const plain = (param: AnyParam): unknown =>
  typeof param.initial === 'object' && !Array.isArray(param.initial)
    ? param.format(param.initial as never)
    : param.initial;

/** Plays from where the run stands to the next step. */
function playOneStep(live: Live): void {
  const next = Math.floor(live.position) + 1;
  live.player.play();
  const watch = (): void => {
    if (live.player.playing && live.position < next) requestAnimationFrame(watch);
    else if (live.position >= next) live.player.goTo(next);
  };
  watch();
}

customElements.define('dh-predict', Predict);
