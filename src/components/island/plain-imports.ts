import type { Plugin } from 'vite';

/**
 * Vite plugin: `import()` as it stands. Vite wraps each in a helper that waits for the styles of what is imported, half a
 * kilobyte in every page's script; nothing that is imported here brings styles of its own.
 */
export const plainImports: Plugin = {
  name: 'downhill:plain-imports',
  enforce: 'pre',
  load: {
    filter: { id: /\0vite\/preload-helper/ },
    handler: () => 'export const __vitePreload = (load) => load();',
  },
};
