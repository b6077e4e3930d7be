import type { Live } from './live.ts';

/** The menu of what a reader can take along. Saving is code that most readers never need: it is fetched when asked for. */
export function bindMenu(live: Live): void {
  const taking = () => import('./export.ts');
  const on = (action: string, run: () => void | Promise<void>): void => {
    live.root.querySelector(`[data-do=${action}]`)?.addEventListener('click', () => void run());
  };
  on('reset', () => {
    live.player.pause();
    live.set(live.initial);
  });
  on('copyLink', async () => {
    const address = live.address();
    history.replaceState(history.state, '', address);
    // Browsers withhold the clipboard from pages that came without encryption, and from those that ask too late.
    const clipboard = navigator.clipboard as Clipboard | undefined;
    const copied = clipboard?.writeText(address).then(
      () => true,
      () => false,
    );
    const { afterCopying } = await taking();
    live.notice(...afterCopying(live, (await copied) ?? false));
  });
  on('saveSvg', async () => (await taking()).saveSvg(live));
  on('savePng', async () => (await taking()).savePng(live));
  on('saveCsv', async () => (await taking()).saveCsv(live));
  const menu = live.root.querySelector<HTMLDetailsElement>('details.more')!;
  const close = (): void => menu.removeAttribute('open');
  const leave = (): void => {
    menu.querySelector('summary')!.focus(); // or the focus would be lost with what it is on
    close();
  };
  menu.addEventListener('click', (event) => (event.target as Element).closest('[data-do]') && leave());
  menu.addEventListener('keydown', (event) => event.key === 'Escape' && leave());
  menu.addEventListener('focusout', ({ relatedTarget: to }) => to && !menu.contains(to as Node) && close());
  document.addEventListener('pointerdown', (event) => menu.contains(event.target as Node) || close());
  live.root.addEventListener('click', (event) => {
    const set = (event.target as Element).closest<HTMLElement>('[data-remedy]')?.dataset.remedy;
    if (set) live.set(JSON.parse(set));
  });
}
