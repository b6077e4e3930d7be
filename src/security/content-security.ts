/**
 * What a page may load: its own host, and nothing else. Astro adds the hash of every script and style it writes itself.
 * KaTeX places its glyphs with style attributes, hence 'unsafe-inline' for attributes (and only for them).
 */
export const contentSecurity = {
  directives: [
    "default-src 'self'",
    "img-src 'self' data: blob:",
    "font-src 'self'",
    "connect-src 'self'",
    "object-src 'none'",
    "base-uri 'self'",
    "form-action 'none'",
  ],
  styleDirective: { resources: [{ resource: "'unsafe-inline'", kind: 'attribute' as const }] },
};
