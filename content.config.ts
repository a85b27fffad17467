import { defineCollection } from 'astro:content';
import { i18nLoader } from '@astrojs/starlight/loaders';
import { docsSchema, i18nSchema } from '@astrojs/starlight/schema';
import { z } from 'astro/zod';
import texts from './content/i18n/ja.json' with { type: 'json' };
import { pagesLoader } from './src/site/content/loader.ts';
import { frontmatter } from './src/site/content/schema.ts';

/** Every key of content/i18n/ja.json is a text the interface may ask for. */
const ownTexts = z.object(
  Object.fromEntries(Object.keys(texts).map((key) => [key, z.string()])) as Record<keyof typeof texts, z.ZodString>,
);

export const collections = {
  docs: defineCollection({ loader: pagesLoader(), schema: docsSchema({ extend: frontmatter }) }),
  i18n: defineCollection({ loader: i18nLoader(), schema: i18nSchema({ extend: ownTexts.partial() }) }),
};
