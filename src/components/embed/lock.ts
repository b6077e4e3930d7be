import type { Live } from '../island/live.ts';
import { quote } from '../island/numbers.ts';
import { text } from '../island/text.ts';

/** Locks the controls that a teacher's address names (`lock=rate,start`), or all of them (`lock=all`). */
export function lock(live: Live, asked: string | null): void {
  if (!asked) return;
  const known = Object.keys(live.definition.params);
  const names = asked === 'all' ? known : asked.split(',').map((name) => name.trim());
  const unknown = names.filter((name) => !known.includes(name));
  if (unknown.length > 0) {
    live.notice(
      text(
        `“${quote(unknown.join(', '))}” cannot be locked. Allowed: all, ${known.join(', ')}.`,
        `无法锁定“${quote(unknown.join(', '))}”。可用：all, ${known.join(', ')}。`,
      ),
    );
  }
  for (const name of names) {
    for (const selector of ['param', 'slider', 'own', 'use']) {
      for (const control of live.root.querySelectorAll<HTMLInputElement>(`[data-${selector}="${name}"]`)) {
        control.disabled = true;
      }
    }
    for (const handle of live.root.querySelectorAll(`.handle[data-moves="${name}"]`)) {
      handle.setAttribute('aria-disabled', 'true');
      handle.removeAttribute('tabindex');
    }
  }
}
