/** Which drills a reader wants to see, in the page's address: `?level=beginner&area=gpu&standing=new`. */
import type { Standing } from './reached.ts';

/** What a list is narrowed by; missing means all. */
export interface Choice {
  readonly level?: string;
  readonly area?: string;
  readonly standing?: Standing;
}

export const standings = ['new', 'begun', 'finished'] as const satisfies readonly Standing[];

/** The parts of an address in the order they are written. */
export const facets = ['level', 'area', 'standing'] as const satisfies readonly (keyof Choice)[];

/** What the page offers for each part; anything else in an address is passed over. */
export type Offered = Readonly<Record<(typeof facets)[number], readonly string[]>>;

/** Reads `location.search`. */
export function readChoice(search: string, offered: Offered): Choice {
  const given = new URLSearchParams(search);
  const known = facets.flatMap((facet) => {
    const value = given.get(facet);
    return value !== null && offered[facet].includes(value) ? [[facet, value]] : [];
  });
  return Object.fromEntries(known);
}

/** What goes behind the page's path: `?area=gpu`, or nothing. */
export function writeChoice(choice: Choice): string {
  const chosen = facets.flatMap((facet) => {
    const value = choice[facet];
    return value === undefined ? [] : [[facet, value]];
  });
  return chosen.length === 0 ? '' : `?${new URLSearchParams(chosen)}`;
}

/** Whether an item belongs to what was chosen. */
export const isChosen = (choice: Choice, item: Required<Choice>): boolean =>
  facets.every((facet) => choice[facet] === undefined || choice[facet] === item[facet]);
