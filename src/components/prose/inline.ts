import { typeset } from '../../markdown/typeset.ts';
import { escape } from '../island/markup-fields.ts';

/**
 * HTML of a short text handed over as a prop (an option, a hint): Markdown never sees those, so `$…$` is typeset here
 * and the rest is escaped.
 *
 * @throws when a dollar sign has no partner, or the TeX is not valid
 */
export function inline(words: string): string {
  const parts = words.split('$');
  if (parts.length % 2 === 0) throw new Error(`A formula is not closed in “${words}”: each $ needs a partner.`);
  return parts.map((part, i) => (i % 2 ? typeset(part, false) : escape(part))).join('');
}
