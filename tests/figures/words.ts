import type { Text } from '../../src/components/island/text.ts';

const isText = (value: object): value is Text =>
  'en' in value && 'zh' in value && typeof value.en === 'string' && typeof value.zh === 'string';

/** Every bilingual text in a value, however deep. Functions are left alone. */
export function wordsIn(value: unknown, seen = new Set<object>()): Text[] {
  if (typeof value !== 'object' || value === null || seen.has(value) || ArrayBuffer.isView(value)) return [];
  seen.add(value);
  if (isText(value)) return [value];
  return Object.values(value).flatMap((part) => wordsIn(part, seen));
}
