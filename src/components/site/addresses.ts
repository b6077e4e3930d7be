/** The site's sub-path with a slash at its end: `/` or `/downhill/`. */
const base = import.meta.env.BASE_URL.replace(/\/?$/, '/');

/** The address of a path of this site, given without its leading slash: `chapters/samples/`. */
export const inSite = (path: string): string => base + path;

/** The address of a path of this site in one language. */
export const inLanguage = (lang: 'en' | 'zh', path: string): string => inSite(lang === 'zh' ? `zh-cn/${path}` : path);

/** The path of a page within its language: what both of its addresses share. */
export function pathOf(pathname: string): string {
  const path = pathname.startsWith(base) ? pathname.slice(base.length) : pathname.slice(1);
  return path.replace(/^zh-cn(\/|$)/, '').replace(/(^|\/)index\.html$/, '$1');
}
