import { langOf, text, type Lang } from '../island/text.ts';

/** The words of the frame around a page, in both languages. */
const words = {
  tagline: text('Gradient descent, step by step', '一步一步学梯度下降'),
  path: text('The path', '路线'),
  onThisPage: text('On this page', '本页内容'),
  menu: text('Menu', '菜单'),
  search: text('Search', '搜索'),
  close: text('Close', '关闭'),
  searchFailed: text('The search could not be loaded.', '搜索没能加载。'),
  searchInDev: text('Search works in the built site only.', '搜索只在构建好的网站里可用。'),
  darkTheme: text('Dark theme', '深色主题'),
  chapter: text('Chapter ', '第 '),
  chapterAfter: text(': ', ' 章 '),
  nextStation: text('Next on the path', '下一站'),
  previousStation: text('Before this', '上一站'),
  figures: text('All figures', '全部图'),
  glossary: text('Glossary', '术语表'),
  corrections: text('Corrections', '勘误'),
  about: text('About', '关于'),
  textLicence: text('Text', '文字'),
  codeLicence: text('Code', '代码'),
} as const;

export type Word = keyof typeof words;

/** The words of one language, given the page's language tag. */
export function wordsIn(tag: string | undefined): { readonly lang: Lang; readonly say: (word: Word) => string } {
  const lang = langOf(tag);
  return { lang, say: (word) => words[word][lang] };
}
