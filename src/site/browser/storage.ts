/** The reader's own settings; a browser that refuses to store loses nothing but the memory. */

import { ownName } from '../root/root.ts';

/** Keys under which the site remembers things in this browser; where it lies below an origin's root, its path is added. */
export const keys = {
  language: 'hatoba:language',
  theme: 'hatoba:theme',
  query: 'hatoba:query',
  vain: 'hatoba:vain',
  terminal: 'hatoba:terminal',
  /** How high the terminal is on a phone. */
  sheet: 'hatoba:sheet',
  values: (error: string) => `hatoba:values:${error}`,
  progress: (slug: string) => `hatoba:progress:${slug}`,
} as const;

export function recall(key: string, area: 'local' | 'session' = 'local'): string | null {
  try {
    return (area === 'local' ? localStorage : sessionStorage).getItem(ownName(key));
  } catch {
    return null;
  }
}

/** The object that is kept as JSON under a key; undefined when there is none, or something that is not whole. */
export function recallObject<T extends object>(key: string, isWhole: (value: object) => boolean): T | undefined {
  try {
    const value: unknown = JSON.parse(recall(key) ?? 'null');
    return typeof value === 'object' && value !== null && isWhole(value) ? (value as T) : undefined;
  } catch {
    return undefined;
  }
}

/** Keeps `value`, or forgets the key when it is null. Whether the browser did so. */
export function remember(key: string, value: string | null, area: 'local' | 'session' = 'local'): boolean {
  try {
    const storage = area === 'local' ? localStorage : sessionStorage;
    if (value === null) storage.removeItem(ownName(key));
    else storage.setItem(ownName(key), value);
    return true;
  } catch {
    // Storage is switched off or full.
    return false;
  }
}
