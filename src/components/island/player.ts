import { start, stop } from './clock.ts';
import type { Live } from './live.ts';
import { strings } from './strings.ts';

/** Play, pause, step, scrub: all of them only move an index along a run that stands already. */
export interface Player {
  readonly playing: boolean;
  /** It plays, and steps may come faster than they can be read. */
  readonly hurried: boolean;
  play(): void;
  pause(): void;
  /** Shows a step, and stops there. */
  goTo(index: number): void;
  /** Plays when the figure is first in view, unless the reader asked for reduced motion. */
  autoplay(): void;
  /** Shows the run's end and the position on the scrubber. */
  sync(): void;
}

const usualPace = 350; // milliseconds a step
const calm = 100; // milliseconds between two jumps, for a reader who asked for reduced motion
const tweensUntil = 4; // at higher speeds a step is a jump: no eye could follow the way

/** The player of one figure. */
export function createPlayer(live: Live): Player {
  const { root, definition, lang } = live;
  const scrub = root.querySelector<HTMLInputElement>('[data-scrub]');
  const speed = root.querySelector<HTMLSelectElement>('[data-speed]');
  const button = root.querySelector<HTMLButtonElement>('[data-do=play]');
  const still = matchMedia('(prefers-reduced-motion: reduce)');
  let playing = false;
  let touched = false;
  let waited = 0; // milliseconds since the last jump, where steps jump
  let inView = true;

  const last = (): number => live.run.steps.length - 1;

  const ticker = {
    tick(elapsed: number): boolean {
      if (document.hidden || !inView) return true;
      const rate = Number(speed?.value ?? 1);
      const pace = (definition.pace ?? usualPace) / rate;
      if (still.matches || rate > tweensUntil) {
        waited += elapsed;
        const steps = still.matches && waited < calm ? 0 : Math.floor(waited / pace);
        if (steps === 0) return true;
        waited = still.matches ? 0 : waited - steps * pace;
        live.position = Math.min(last(), Math.floor(live.position) + steps);
      } else live.position = Math.min(last(), live.position + elapsed / pace);
      show();
      if (live.position < last()) return true;
      setPlaying(false);
      return false;
    },
    stopped: () => setPlaying(false),
  };

  function show(moving?: boolean): void {
    live.render(moving);
    if (scrub) scrub.value = String(Math.floor(live.position));
  }

  function setPlaying(on: boolean): void {
    if (playing === on || !button) return;
    playing = on;
    waited = 0;
    root.toggleAttribute('data-playing', on);
    button.querySelector('.word')!.textContent = strings[on ? 'pause' : 'play'][lang];
    if (on) return;
    live.position = Math.round(live.position); // between two steps a drawing has numbers that no table has
    show();
  }

  function pause(): void {
    stop(ticker);
    if (playing) setPlaying(false);
  }

  function play(): void {
    if (!touched || live.position >= last()) live.position = 0;
    touched = true;
    setPlaying(true);
    show();
    start(ticker);
  }

  function goTo(index: number, moving?: boolean): void {
    pause();
    touched = true;
    live.position = Math.max(0, Math.min(last(), index));
    show(moving);
  }

  button?.addEventListener('click', () => (playing ? pause() : play()));
  on('step', () => goTo(Math.floor(live.position) + 1));
  on('back', () => goTo(Math.ceil(live.position) - 1));
  on('restart', () => goTo(0));
  scrub?.addEventListener('input', () => goTo(Number(scrub.value), true));
  new IntersectionObserver(([entry]) => (inView = entry?.isIntersecting ?? true)).observe(root);

  function on(action: string, run: () => void): void {
    root.querySelector(`[data-do=${action}]`)?.addEventListener('click', run);
  }

  function sync(): void {
    if (!scrub) return;
    if (scrub.max !== String(last())) scrub.max = String(last());
    const value = String(Math.floor(live.position));
    if (scrub.value !== value) scrub.value = value;
  }

  return {
    get playing() {
      return playing;
    },
    get hurried() {
      return playing && !still.matches;
    },
    play,
    pause,
    goTo,
    sync,
    autoplay() {
      if (still.matches) return;
      const watcher = new IntersectionObserver(
        ([entry]) => {
          if (!entry?.isIntersecting || touched) return;
          watcher.disconnect();
          play();
        },
        { threshold: 0.6 },
      );
      watcher.observe(root.querySelector('.panels')!);
    },
  };
}
