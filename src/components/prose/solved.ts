// Which exercises are solved is remembered in this browser only, and nowhere if it keeps nothing.
const place = 'downhill:solved';

/** The ids of the solved exercises, of all pages. */
export function solved(): string[] {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(place) ?? '[]');
    return Array.isArray(kept) ? kept.filter((id) => typeof id === 'string') : [];
  } catch {
    return [];
  }
}

/** Remembers these ids and no others, and tells the page. */
export function keepSolved(ids: readonly string[]): void {
  try {
    localStorage.setItem(place, JSON.stringify([...new Set(ids)]));
  } catch {
    // Private windows and full disks: the exercise works all the same.
  }
  document.dispatchEvent(new Event('solved'));
}
