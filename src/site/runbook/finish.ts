/** What a runbook came to, once no step is open: what was done, in what time, what was not, and where to go on. */
import { element, link, type Say } from './words.ts';

export interface Summary {
  readonly passed: number;
  readonly total: number;
  readonly milliseconds: number;
  /** Headings of steps that were skipped, and of those that were done in the reader's own way. */
  readonly skipped: readonly string[];
  readonly own: readonly string[];
  /** Something is left to tidy up. */
  readonly untidy: boolean;
}

export interface Finish {
  /** Shows a summary, or takes it away. */
  show(summary: Summary | null): void;
  /** What the machine has more than at the beginning. */
  tellLeft(words: string): void;
}

/** The first page of each kind that the page's foot names. */
const ONWARD = ['read', 'run'] as const;

/** @param root what Finish.astro renders. */
export function createFinish(root: HTMLElement | null, say: Say, onCleanUp: () => void): Finish {
  const part = (selector: string): HTMLElement | null => root?.querySelector<HTMLElement>(selector) ?? null;
  part('.clean-up')?.addEventListener('click', onCleanUp);
  return {
    show(summary) {
      if (!root) return;
      root.hidden = summary === null;
      const untidy = part('.clean-up');
      if (untidy) untidy.hidden = !summary?.untidy;
      if (!summary) return;
      const { passed, total, milliseconds, skipped, own } = summary;
      const minutes = Math.max(1, Math.round(milliseconds / 60_000));
      const place = part('.summary');
      if (place) place.textContent = say('finish.summary', { passed, total, minutes });
      part('.exceptions')?.replaceChildren(...named('finish.own', own, say), ...named('finish.skipped', skipped, say));
      part('.onward')?.replaceChildren(...ONWARD.flatMap((kind) => onward(kind, say)));
    },
    tellLeft(words) {
      const place = part('.left');
      if (!place) return;
      place.textContent = words;
      place.hidden = words === '';
    },
  };
}

const named = (key: string, headings: readonly string[], say: Say): HTMLElement[] =>
  headings.length === 0 ? [] : [element('li', '', say(key, { steps: headings.join(say('things.comma')) }))];

function onward(kind: (typeof ONWARD)[number], say: Say): HTMLElement[] {
  const first = document.querySelector<HTMLAnchorElement>(`[aria-labelledby="related-${kind}"] a`);
  if (!first) return [];
  return [
    element(
      'li',
      '',
      `${say(`finish.${kind}`)} `,
      link(first.getAttribute('href') ?? '', first.textContent?.trim() ?? ''),
    ),
  ];
}
