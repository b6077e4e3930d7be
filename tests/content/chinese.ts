/** True when there is a Chinese character in it. */
export const hasChinese = (words: string): boolean => /\p{Script=Han}/u.test(words);

const near = [
  /\p{Script=Han}[”’」』）》]?\s*[,:;!?()]/gu,
  /[,:;!?()]\s*[“‘「『（《]?\p{Script=Han}/gu,
  /\p{Script=Han}\.(?!\d)/gu,
  /["']/gu,
];

/** Half-width punctuation where Chinese wants its own: beside a Chinese character, and every straight quote. */
export function halfWidth(words: string): string[] {
  if (!hasChinese(words)) return [];
  const plain = words.replace(/[\w′]\([^()]*\)/g, 'f'); // f(5) is a symbol, not a remark in brackets
  return near.flatMap((pattern) => [...plain.matchAll(pattern)].map((found) => found[0]));
}
