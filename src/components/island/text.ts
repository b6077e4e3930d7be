/** The site's languages, as figures know them. */
export type Lang = 'en' | 'zh';

/** The same words in both languages. */
export type Text = Readonly<Record<Lang, string>>;

/** Pairs an English string with its Chinese one. */
export const text = (en: string, zh: string): Text => ({ en, zh });

/** The figure language of a BCP 47 tag such as `zh-CN`. */
export const langOf = (tag: string | null | undefined): Lang => (tag?.toLowerCase().startsWith('zh') ? 'zh' : 'en');
