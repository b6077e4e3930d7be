/**
 * Where a run stands: at step `index`, or on the way from it to the next. A step is drawn from where it was to where it
 * is: first what drives it (`force` grows from 0 to 1), then the move itself (`move` from 0 to 1, easing out).
 */
export interface Moment<S> {
  readonly index: number;
  readonly step: S;
  /** The step that follows; the last step is followed by itself. */
  readonly next: S;
  readonly force: number;
  readonly move: number;
  /** How long to draw what drives the step: whole at rest, growing before the move, gone after it. */
  reach(length: number): number;
  /** A number of the run as it is at this moment, between the step's and the next one's. */
  between(get: (step: S) => number): number;
}

const share = 0.4; // of a step's time belongs to what drives it

const ease = (t: number): number => 1 - (1 - t) ** 3;

/** The moment at a position: its whole part is the step, the rest the way to the next one. */
export function momentAt<S>(steps: readonly S[], position: number): Moment<S> {
  const last = steps.length - 1;
  const index = Math.max(0, Math.min(last, Math.floor(position)));
  const progress = index === last ? 0 : position - index;
  const force = Math.min(1, progress / share);
  const move = ease(Math.max(0, (progress - share) / (1 - share)));
  const step = steps[index] as S;
  const next = steps[Math.min(last, index + 1)] as S;
  return {
    index,
    step,
    next,
    force,
    move,
    reach: (length) => length * (progress === 0 ? 1 : force * (1 - move)),
    between: (get) => (move === 0 ? get(step) : get(step) + (get(next) - get(step)) * move),
  };
}
