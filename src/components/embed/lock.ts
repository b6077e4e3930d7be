import type { Live } from '../island/live.ts';
import { quote } from '../island/numbers.ts';
import { alsoSay } from '../island/read-url.ts';
import { text } from '../island/text.ts';
import { hold } from './hold.ts';

/** Locks the parameters that a teacher's address names (`lock=rate,start`), or all of them (`lock=all`). */
export function lock(live: Live, asked: string | null): void {
  if (!asked) return;
  const known = Object.keys(live.definition.params);
  const names = asked === 'all' ? known : asked.split(',').map((name) => name.trim());
  const unknown = names.filter((name) => !known.includes(name));
  if (unknown.length > 0) {
    alsoSay(
      live,
      text(
        `“${quote(unknown.join(', '))}” cannot be locked. Allowed: all, ${known.join(', ')}.`,
        `无法锁定“${quote(unknown.join(', '))}”。可用：all、${known.join('、')}。`,
      ),
    );
  }
  hold(live, new Set(names));
}
