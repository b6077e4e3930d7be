// Wiring only: site and base, Starlight, maths, the figure renderer, the content security policy.
import mdx from '@astrojs/mdx';
import sitemap from '@astrojs/sitemap';
import starlight from '@astrojs/starlight';
import { satteri } from '@astrojs/markdown-satteri';
import { defineConfig } from 'astro/config';
import starlightLinksValidator from 'starlight-links-validator';
import { figures } from './src/components/island/integration.ts';
import { englishMessages, textPairs } from './src/components/island/one-language.ts';
import { pageBundles } from './src/components/island/page-bundles.ts';
import { plainImports } from './src/components/island/plain-imports.ts';
import { serverOnly } from './src/components/island/server-only.ts';
import { baseLinks } from './src/markdown/base-links.ts';
import { maths } from './src/markdown/maths.ts';
import { slots } from './src/markdown/slots.ts';
import { tables } from './src/markdown/tables.ts';
import { contentSecurity } from './src/security/content-security.ts';
import { katexWoff2 } from './src/markdown/katex-woff2.ts';
import { preloadBigSymbols } from './src/markdown/preload-big-symbols.ts';
import { inlineHashes } from './src/security/inline-hashes.ts';
import { chapters } from './src/content/chapters.ts';
import { cutFonts } from './src/fonts/cut-fonts.ts';
import { siteAddress } from './src/content/site-address.ts';

const site = siteAddress(process.env.SITE);
const base = process.env.BASE || '/';

export default defineConfig({
  site,
  base,
  trailingSlash: 'always',
  prefetch: false,
  markdown: {
    // Listings are marked by prose/highlight.ts: Shiki's inline styles do not go with the content security policy.
    syntaxHighlight: false,
    processor: satteri({
      features: { math: true, smartPunctuation: false },
      mdastPlugins: [baseLinks(base), slots, maths],
      hastPlugins: [tables],
    }),
  },
  build: { inlineStylesheets: 'always' },
  security: { csp: contentSecurity },
  vite: {
    plugins: [katexWoff2, await cutFonts(), plainImports, serverOnly, textPairs, englishMessages],
    build: {
      modulePreload: false,
      assetsInlineLimit: 0,
      rolldownOptions: {
        // Astro marks each MDX page with a directive of its own, and the bundler warns of every one of them.
        onwarn: (warning, warn) => warning.code !== 'MODULE_LEVEL_DIRECTIVE' && warn(warning),
      },
    },
  },
  integrations: [
    figures(),
    starlight({
      disable404Route: true, // ours is in src/pages
      title: { en: 'Downhill', 'zh-CN': '下山' },
      locales: { root: { label: 'English', lang: 'en' }, 'zh-cn': { label: '简体中文', lang: 'zh-CN' } },
      sidebar: chapters.map(({ slug, en, zh }) => ({
        label: en,
        translations: { 'zh-CN': zh },
        link: `/chapters/${slug}/`,
      })),
      components: {
        ContentPanel: './src/components/site/Plain.astro',
        Footer: './src/components/site/Footer.astro',
        Head: './src/components/site/Head.astro',
        Header: './src/components/site/Header.astro',
        Hero: './src/components/site/Nothing.astro',
        MarkdownContent: './src/components/site/MarkdownContent.astro',
        PageFrame: './src/components/site/PageFrame.astro',
        PageSidebar: './src/components/site/Nothing.astro',
        PageTitle: './src/components/site/PageTitle.astro',
        Sidebar: './src/components/site/ChapterPath.astro',
        TwoColumnContent: './src/components/site/Plain.astro',
      },
      customCss: [
        './src/styles/tokens.css',
        './src/styles/fonts.css',
        'katex/dist/katex.min.css',
        './src/styles/page.css',
        './src/styles/prose.css',
        './src/styles/figure.css',
        './src/styles/print.css',
      ],
      expressiveCode: false,
      plugins: [starlightLinksValidator({ errorOnFallbackPages: false })],
    }),
    // In Starlight's place: pages made to stand in other sites ask not to be found, so the map leaves them out.
    sitemap({
      i18n: { defaultLocale: 'root', locales: { root: 'en', 'zh-cn': 'zh-CN' } },
      filter: (page) => !/\/embed\/[\w-]+\/$/.test(page),
    }),
    mdx(),
    pageBundles(),
    preloadBigSymbols(),
    inlineHashes(),
  ],
});
