import type { Live } from './live.ts';
import { momentAt } from './moment.ts';
import { slotTexts, slotWidths } from './shown.ts';
import { fillSlots, keepRoom, showVerdict } from './slots.ts';
import { drawTable } from './table.ts';
import { fillWorked } from './worked.ts';

// Milliseconds: numbers that change faster are only flicker, and each change lays out the page.
const readable = { byHand: 100, playing: 200 };
const rest = 250; // milliseconds after the last change: the hand rests, and the long story can be told

/** What is said of a figure in words and numbers: beside the drawing, in formulas, fields, table, address, aloud. */
export interface Telling {
  /** Says where the figure stands. */
  now(): void;
  /** Says it after the drawing was painted, at most ten times a second to a hand that moves, five while a run plays. */
  soon(): void;
  onChange(listener: () => void): void;
}

/** The telling of one figure, which begins with what the build said of it. */
export function createTelling(live: Live): Telling {
  const { root, key, definition, lang } = live;
  const listeners: (() => void)[] = [];
  let told = { run: live.run, values: live.values, index: -1 };
  let toldAt = 0;
  let waiting = false;
  let tableStale = false; // its rows are the build's, and those of the first run
  let tableAnswers = false; // its numbers explain themselves, from its first opening on: most tables stay closed
  let settleTimer = 0;
  let opened = false; // the page says nothing aloud before the reader did something
  const verdict = root.querySelector<HTMLElement>('[data-verdict]');
  const verdictWords = (): string => verdict?.firstChild?.textContent ?? '';
  let lastVerdict = verdictWords();

  function now(): void {
    const { run, values } = live;
    const { index } = momentAt(run.steps, live.position);
    if (run === told.run && values === told.values && index === told.index) return;
    const before = told;
    told = { run, values, index };
    toldAt = performance.now();
    if (run !== before.run) {
      tableStale = true;
      keepRoom(root, key, slotWidths(definition, run, values, lang));
      live.player.sync();
    }
    if (values !== before.values) {
      const held = verdict?.contains(document.activeElement); // by its button, which may go
      showVerdict(root, definition.verdict?.(run, values as never), lang);
      if (held && !verdict!.contains(document.activeElement)) verdict!.focus();
      for (const listener of listeners) listener();
    }
    fillSlots(root, key, slotTexts(definition, run, index, values, lang));
    fillWorked(root, definition, run, index, values, lang);
    settled();
  }

  function soon(): void {
    if (waiting) return;
    waiting = true;
    requestAnimationFrame(() =>
      setTimeout(
        () => {
          waiting = false;
          now();
        },
        toldAt + readable[live.player.playing ? 'playing' : 'byHand'] - performance.now(),
      ),
    );
  }

  const steps = root.querySelector<HTMLDetailsElement>('details.steps')!;
  const table = steps.querySelector('table')!;
  function refreshTable(opens = steps.open): void {
    if (tableStale || (opens && !tableAnswers)) {
      tableAnswers ||= opens;
      drawTable(table, definition, live.run, live.values, lang, tableAnswers);
    }
    tableStale = false;
    for (const row of table.querySelectorAll('tr[aria-current]')) row.removeAttribute('aria-current');
    table.querySelector(`tr[data-step="${Math.floor(live.position)}"]`)?.setAttribute('aria-current', 'step');
  }

  function settled(): void {
    if (steps.open) refreshTable();
    clearTimeout(settleTimer);
    settleTimer = window.setTimeout(() => {
      if (live.player.playing) {
        settled();
        return;
      }
      refreshTable();
      history.replaceState(history.state, '', live.address());
      const words = verdictWords();
      const also = words === lastVerdict ? '' : words;
      if (opened) root.querySelector('[data-spoken]')!.textContent = root.querySelector('.now')!.textContent + also;
      opened = true;
      lastVerdict = words;
    }, rest);
  }
  steps.querySelector('summary')!.addEventListener('click', () => refreshTable(true)); // before it is seen
  steps.addEventListener('toggle', () => steps.open && refreshTable()); // opened by the browser, to show what was searched for

  return { now, soon, onChange: (listener) => listeners.push(listener) };
}
