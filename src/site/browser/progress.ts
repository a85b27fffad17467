/** How far a reader has come in a runbook, as this browser keeps it under `hatoba:progress:<slug>`. */

/** What the runbook page keeps of a reader's progress. */
export interface Progress {
  readonly steps: Readonly<Record<string, string>>;
  /** Milliseconds since 1970. */
  readonly updatedAt: number;
}

/** Reads stored progress; anything that is not progress counts as none. */
export function parseProgress(stored: string | null): Progress | undefined {
  if (stored === null) return undefined;
  try {
    const value: unknown = JSON.parse(stored);
    if (typeof value !== 'object' || value === null || !('steps' in value)) return undefined;
    const { steps } = value;
    if (typeof steps !== 'object' || steps === null) return undefined;
    const known = Object.entries(steps).filter((entry): entry is [string, string] => typeof entry[1] === 'string');
    const updatedAt = 'updatedAt' in value && typeof value.updatedAt === 'number' ? value.updatedAt : 0;
    return { steps: Object.fromEntries(known), updatedAt };
  } catch {
    return undefined;
  }
}
