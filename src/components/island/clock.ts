/**
 * The one clock of a page. At most one tick function runs, so that at most one figure plays at a time; it stands still
 * in a hidden tab, and frames never queue up: a late frame is one frame.
 */
export interface Ticker {
  /** Called on each frame with the milliseconds since the last one. Returns false when it is done. */
  tick(elapsed: number): boolean;
  /** Called when another ticker takes the clock. */
  stopped(): void;
}

const longestFrame = 100; // after a pause of the browser a run goes on where it was, it does not jump

let running: Ticker | undefined;
let before = 0;
let frame = 0;

function onFrame(now: number): void {
  if (!running) return;
  const elapsed = Math.min(longestFrame, Math.max(0, now - before));
  before = now;
  const current = running;
  if (!current.tick(elapsed)) {
    if (running === current) running = undefined;
    return;
  }
  frame = requestAnimationFrame(onFrame);
}

/** Starts a ticker, and stops the one that had the clock. */
export function start(ticker: Ticker): void {
  if (running === ticker) return;
  const previous = running;
  cancelAnimationFrame(frame);
  running = ticker;
  previous?.stopped();
  before = performance.now();
  frame = requestAnimationFrame(onFrame);
}

/** Stops a ticker if it has the clock. */
export function stop(ticker: Ticker): void {
  if (running !== ticker) return;
  cancelAnimationFrame(frame);
  running = undefined;
}
