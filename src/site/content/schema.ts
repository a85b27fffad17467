/** What a page says of itself above its text; one shape for notes, error pages and runbooks. */
import { z } from 'astro/zod';
import { languages, levels } from '../../book/languages.ts';

export const frontmatter = z.object({
  /** Words a reader may look for that the text does not stress. */
  tags: z.array(z.coerce.string()).default([]),
  /** Engine versions the facts hold for, as a reader would say them: `20.10 – 28.5`. */
  versions: z.string().optional(),
  /** Ids without the language of pages to read next: `volumes/bind-mount`, `runbooks/first-container`. */
  related: z.array(z.string()).default([]),
  /** Ids without the language under which the page was found before: links to them go on working. */
  movedFrom: z.array(z.string()).default([]),
  /** Error pages: the slug of content/errors/<slug>.yaml. */
  error: z.string().optional(),
  /** Runbooks: for whom, how long, about what. */
  level: z.enum(levels).optional(),
  minutes: z.number().int().positive().optional(),
  topics: z.array(z.string()).default([]),
  /** Set by the loader on a page that stands in for a missing translation: the language its text is in. */
  standInFor: z.enum(languages).optional(),
});
