import { defineCollection } from 'astro:content';
import { docsLoader, i18nLoader } from '@astrojs/starlight/loaders';
import { docsSchema, i18nSchema } from '@astrojs/starlight/schema';
import { z } from 'astro/zod';

export const collections = {
  i18n: defineCollection({ loader: i18nLoader(), schema: i18nSchema() }),
  docs: defineCollection({
    loader: docsLoader(),
    schema: docsSchema({
      extend: z.object({
        /** Numbers the chapter sets by itself (data, rates, counts). Every other number in its prose is a result. */
        givens: z.array(z.number()).default([]),
        /** Results typed in formulas, with the figure's value they must equal: `'21.675': by-hand.loss@1`. */
        facts: z.record(z.string(), z.string()).default({}),
        /** The question a chapter opens with, shown under its title. */
        question: z.string().optional(),
        /** A chapter's place on the path, in its English file only; it may be a fraction. See chapters.ts. */
        order: z.number().optional(),
        /** What a reader can do after the chapter, in one line: the path tells it. */
        gain: z.string().optional(),
      }),
    }),
  }),
};
