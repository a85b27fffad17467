/** Runbooks as they are listed: walks first, then drills by what they are about. */
import type { PageSummary } from './catalogue.ts';

export interface RunbookGroups {
  readonly walks: readonly PageSummary[];
  readonly drills: readonly { readonly section: DrillSection; readonly pages: readonly PageSummary[] }[];
}

/** A drill's folder is called so: the machine is broken when it starts. */
export const isDrill = ({ slug }: Pick<PageSummary, 'slug'>): boolean => slug.startsWith('drill-');

/** In the order of the sections; a drill whose first topic is none of them is about the engine. */
const ORDER = ['basics', 'engine', 'volumes', 'networks', 'gpu'] as const;
export type DrillSection = (typeof ORDER)[number];

/** What a runbook is about: its first topic. */
export const sectionOf = ({ topics }: Pick<PageSummary, 'topics'>): DrillSection =>
  ORDER.find((section) => section === topics[0]) ?? 'engine';

export function runbookGroups(pages: readonly PageSummary[]): RunbookGroups {
  const drills = pages.filter(isDrill);
  return {
    walks: pages.filter((page) => !isDrill(page)),
    drills: ORDER.map((section) => ({ section, pages: drills.filter((page) => sectionOf(page) === section) })).filter(
      (group) => group.pages.length > 0,
    ),
  };
}
