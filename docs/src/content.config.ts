import { defineCollection } from 'astro:content';
import { docsLoader, i18nLoader } from '@astrojs/starlight/loaders';
import { docsSchema, i18nSchema } from '@astrojs/starlight/schema';
import { z } from 'astro/zod';

export const collections = {
  docs: defineCollection({
    loader: docsLoader(),
    // Phrases with which readers look for a guide, beside its title.
    schema: docsSchema({ extend: z.object({ search: z.array(z.string()).optional() }) }),
  }),
  // Every text of the interface stands in src/content/i18n, one file a language.
  i18n: defineCollection({
    loader: i18nLoader(),
    schema: i18nSchema({ extend: z.record(z.string(), z.string()) as never }),
  }),
};
