/** The reader's own settings; a browser that refuses to store loses nothing but the memory. */

/** Keys under which the site remembers things in this browser. */
export const keys = {
  language: 'hatoba:language',
  theme: 'hatoba:theme',
  query: 'hatoba:query',
  vain: 'hatoba:vain',
  terminal: 'hatoba:terminal',
  values: (error: string) => `hatoba:values:${error}`,
  progress: (slug: string) => `hatoba:progress:${slug}`,
} as const;

export function recall(key: string, area: 'local' | 'session' = 'local'): string | null {
  try {
    return (area === 'local' ? localStorage : sessionStorage).getItem(key);
  } catch {
    return null;
  }
}

/** Keeps `value`, or forgets the key when it is null. */
export function remember(key: string, value: string | null, area: 'local' | 'session' = 'local'): void {
  try {
    const storage = area === 'local' ? localStorage : sessionStorage;
    if (value === null) storage.removeItem(key);
    else storage.setItem(key, value);
  } catch {
    // Storage is switched off or full.
  }
}
