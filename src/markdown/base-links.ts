import { defineMdastPlugin } from 'satteri';

/** Sätteri plugin: root-relative links in Markdown (`/chapters/…/`) get the site's sub-path. */
export function baseLinks(base: string) {
  const prefix = base.replace(/\/$/, '');
  return defineMdastPlugin({
    name: 'base-links',
    link(node, context) {
      if (prefix && node.url.startsWith('/') && !node.url.startsWith(`${prefix}/`)) {
        context.setProperty(node, 'url', prefix + node.url);
      }
    },
  });
}
