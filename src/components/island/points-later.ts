import type { Panel } from '../marks/panel.ts';
import type { Live } from './live.ts';
import type { bindPoints } from './points.ts';
import type { Handle, PointsBinder } from './stage.ts';

const unhurried = 300; // milliseconds: first the figure is there, then its points may come and go

/** Fetches what lets points be added and taken away, once a drawing has points: most figures do without it. */
export function pointsLater(live: () => Live): PointsBinder {
  const waiting = new Map<Panel, readonly Handle[]>();
  let bind: typeof bindPoints | undefined;
  return (panel, handles) => {
    if (bind) return bind(live(), panel, handles);
    if (waiting.size === 0) setTimeout(() => void fetchIt(), unhurried);
    waiting.set(panel, handles);
  };

  async function fetchIt(): Promise<void> {
    // Without it the figure lacks two buttons; whatever kept it from coming, the rest goes on.
    bind = await import('./points.ts').then(
      (loaded) => loaded.bindPoints,
      () => undefined,
    );
    for (const [panel, handles] of waiting) bind?.(live(), panel, handles);
  }
}
