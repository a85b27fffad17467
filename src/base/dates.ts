/** Dates as headers and keys write them. */

/** Milliseconds since the epoch of `Sat, 21 Nov 2026 20:15:42 UTC` or `2026-11-21` (midnight UTC); NaN for anything else. */
export const parseDate = (text: string): number =>
  Date.parse(/^\d{4}-\d\d-\d\d$/.test(text) ? `${text}T00:00:00Z` : text.replace(/\bUTC$/, 'GMT'));

/** `2026-11-21 20:15`, UTC. */
export const formatMinute = (at: number): string => new Date(at).toISOString().slice(0, 16).replace('T', ' ');
