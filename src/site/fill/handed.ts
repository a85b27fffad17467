/**
 * How the reader's own values get from a result to the commands of its page: behind the `#` of the link, which no request
 * carries, and from there into what this tab remembers until it is closed.
 */
import { isFillable, type Values } from '../../diagnose/fill/fill.ts';
import type { Match } from '../../diagnose/types.ts';
import { keys, recall, remember } from '../browser/storage.ts';
import { rooted } from '../root/root.ts';

const MARK = '#values:';

/** What is kept for a page. */
export interface Kept {
  readonly values: Values;
  /** The reader typed some of them. */
  readonly typed: boolean;
  /** The reader would rather see the placeholders. */
  readonly hidden: boolean;
}

const NOTHING: Kept = { values: {}, typed: false, hidden: false };

/** The browser's address of a match's page, with the values that its commands have a place for. */
export function addressWithValues({ url, slots, fill = {} }: Pick<Match, 'url' | 'slots' | 'fill'>): string {
  const values = Object.keys(fill).flatMap((slot): [string, string][] => {
    const value = Object.hasOwn(slots, slot) ? slots[slot] : undefined;
    return value !== undefined && isFillable(value) ? [[slot, value]] : [];
  });
  return rooted(values.length === 0 ? url : `${url}${MARK}${new URLSearchParams(values)}`);
}

/** The values in a fragment; undefined when it holds none. */
export function valuesIn(fragment: string): Values | undefined {
  if (!fragment.startsWith(MARK)) return undefined;
  const all = [...new URLSearchParams(fragment.slice(MARK.length))];
  return Object.fromEntries(all.filter(([, value]) => isFillable(value)));
}

/**
 * Takes over what a link handed on and forgets it in the address. Only links of this site are heard: commands with values
 * that a stranger chose would look as if they were ours.
 */
export function takeOver(slug: string, fromHere: boolean): Kept {
  const handed = valuesIn(location.hash);
  if (handed) {
    history.replaceState(history.state, '', location.href.slice(0, -location.hash.length));
    if (fromHere) keep(slug, { ...NOTHING, values: handed });
  }
  return kept(slug);
}

/** Whether a link of this site led here. */
export const cameFromHere = (): boolean => URL.parse(document.referrer)?.origin === location.origin;

export function kept(slug: string): Kept {
  try {
    const { values, typed, hidden } = JSON.parse(recall(keys.values(slug), 'session') ?? '{}') as Partial<Kept>;
    return { values: { ...values }, typed: typed === true, hidden: hidden === true };
  } catch {
    return NOTHING;
  }
}

export function keep(slug: string, what: Kept): void {
  remember(keys.values(slug), Object.keys(what.values).length === 0 ? null : JSON.stringify(what), 'session');
}
