// Front matter read from the files themselves: Astro's settings want the chapters before there is a collection of content.
import { readFileSync } from 'node:fs';
import { parse } from 'yaml';

/** What stands between the two lines `---` at the top of a page; nothing is known about it yet. */
export interface FrontMatter {
  readonly file: string;
  readonly lines: Readonly<Record<string, unknown>>;
}

/**
 * Reads the front matter of a page.
 *
 * @throws when it is no YAML; the message names the file
 */
export function frontMatter(file: string): FrontMatter {
  const source = /^---\r?\n(.*?)^---/ms.exec(readFileSync(file, 'utf8'))?.[1] ?? '';
  try {
    return { file, lines: (parse(source) ?? {}) as FrontMatter['lines'] };
  } catch (cause) {
    throw new Error(`${file}: its front matter cannot be read. ${(cause as Error).message}`, { cause });
  }
}

/**
 * A line of text.
 *
 * @throws when it is not there; the message shows what is wanted by an example
 */
export function textIn({ file, lines }: FrontMatter, key: string, example: string): string {
  const value = lines[key];
  if (typeof value === 'string' && value.trim() !== '') return value;
  throw new Error(`${file}: its front matter has no ${key}. Wanted: a line such as "${key}: ${example}".`);
}

/**
 * A number.
 *
 * @throws when it is not there; the message shows what is wanted by an example
 */
export function numberIn({ file, lines }: FrontMatter, key: string, example: string): number {
  const value = lines[key];
  if (typeof value === 'number' && Number.isFinite(value)) return value;
  throw new Error(`${file}: its front matter has no number ${key}. Wanted: a line such as "${key}: ${example}".`);
}
