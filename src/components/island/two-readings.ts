import { ascii, grouped } from './numbers.ts';
import { text, type Text } from './text.ts';

/** What is said of a number like 1,000, which may be a thousand or one: it is not guessed. */
export function twoReadings(typed: string): Text | undefined {
  const plainly = ascii(typed);
  if (!grouped.test(plainly)) return undefined;
  const [thousands, decimals] = ['', '.'].map((mark) => plainly.replace(',', mark));
  return text(
    `“${typed.trim()}” could be ${thousands} or ${decimals}. Type one of these.`,
    `“${typed.trim()}”有歧义，请写 ${thousands} 或 ${decimals}。`,
  );
}
