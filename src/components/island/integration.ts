import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { rendererName } from './figure.ts';

/** Makes figures work as Astro components: `<ByHand client:visible rate={0.01}>caption</ByHand>`. */
export function figures(): AstroIntegration {
  return {
    name: rendererName,
    hooks: {
      'astro:config:setup': ({ addRenderer }) => {
        addRenderer({
          name: rendererName,
          serverEntrypoint: fileURLToPath(new URL('./server.ts', import.meta.url)),
          clientEntrypoint: fileURLToPath(new URL('./client.ts', import.meta.url)),
        });
      },
    },
  };
}
