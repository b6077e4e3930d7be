const unhurried = 300; // milliseconds: first the figure is there, then what few readers need

/**
 * A function that is fetched when it is first called for. Until it has come, the latest call for each subject waits; if it
 * never comes, the rest of the figure goes on without it.
 */
export function later<Subject, Rest extends unknown[]>(
  fetch: () => Promise<(subject: Subject, ...rest: Rest) => void>,
): (subject: Subject, ...rest: Rest) => void {
  const waiting = new Map<Subject, Rest>();
  let come: ((subject: Subject, ...rest: Rest) => void) | undefined;
  async function get(): Promise<void> {
    come = await fetch().catch(() => undefined);
    for (const [subject, rest] of waiting) come?.(subject, ...rest);
  }
  return (subject, ...rest) => {
    if (come) return come(subject, ...rest);
    if (waiting.size === 0) setTimeout(() => void get(), unhurried);
    waiting.set(subject, rest);
  };
}
