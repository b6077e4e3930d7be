/** The width of words at 13 px, near enough: a Chinese character is as wide as it is tall, others about half. */
export const likelyWidth = (words: string): number =>
  [...words].reduce((sum, character) => sum + (character > '\u2e80' ? 13 : 6.8), 0);
