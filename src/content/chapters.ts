import { existsSync, readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import { frontMatter, numberIn, textIn } from './front-matter.ts';

/** A chapter of the course: what the front matter of its two files says. */
export interface Chapter {
  /** The name of its files, and the end of its address. */
  readonly slug: string;
  /** Where it is on the path: chapters are walked by rising order. */
  readonly order: number;
  /** Its title, in each language. */
  readonly en: string;
  readonly zh: string;
  /** What a reader can do after it, in one line. */
  readonly gain: { readonly en: string; readonly zh: string };
}

/** The folder of all pages, seen from the project's root. */
export const docs = 'src/content/docs';

/**
 * The chapters below a folder of pages, in their order.
 *
 * @throws when one lacks its twin or a line of front matter; the message names the file and what is wanted
 */
export function readChapters(folder: string): readonly Chapter[] {
  const inEnglish = join(folder, 'chapters');
  const inChinese = join(folder, 'zh-cn', 'chapters');
  const names = new Set([inEnglish, inChinese].flatMap((each) => readdirSync(each)));
  const found = [...names]
    .filter((name) => name.endsWith('.mdx'))
    .map((name) => readChapter(join(inEnglish, name), join(inChinese, name)))
    .sort((one, other) => one.order - other.order);
  const twice = found.find(({ order }, i) => found[i + 1]?.order === order);
  if (twice) {
    const same = found.filter(({ order }) => order === twice.order).map(({ slug }) => join(inEnglish, `${slug}.mdx`));
    throw new Error(
      `${same.join(' and ')} have the same order, ${twice.order}. Wanted: a number of its own for each; ${twice.order + 0.5} comes between ${twice.order} and ${twice.order + 1}.`,
    );
  }
  return found;
}

/** The path: home page, navigation and "next" links all read it from here. */
export const chapters: readonly Chapter[] = readChapters(docs);

function readChapter(english: string, chinese: string): Chapter {
  for (const [file, twin] of [
    [english, chinese],
    [chinese, english],
  ] as const) {
    if (!existsSync(file)) throw new Error(`${file} is not there. Wanted: the twin of ${twin} in the other language.`);
  }
  const [en, zh] = [frontMatter(english), frontMatter(chinese)];
  if (zh.lines.order !== undefined) {
    throw new Error(
      `${chinese}: its front matter has an order. Wanted: none here, that of ${english} counts for both.`,
    );
  }
  return {
    slug: basename(english, '.mdx'),
    order: numberIn(en, 'order', '9'),
    en: textIn(en, 'title', 'Momentum'),
    zh: textIn(zh, 'title', '动量'),
    gain: {
      en: textIn(en, 'gain', 'Get through a narrow valley.'),
      zh: textIn(zh, 'gain', '走出狭长的山谷。'),
    },
  };
}
