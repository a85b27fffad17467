/** Which `docker compose` a host plays: `2.26.1`, `2.29.4`, `2.40.3`. */
export interface ComposeVersion {
  /** As printed: Debian says `2.26.1-4`. */
  readonly text: string;
  readonly major: number;
  readonly minor: number;
  readonly patch: number;
}

/** Reads `v2.29.4` or `2.26.1-4`. */
export function composeVersion(text: string): ComposeVersion {
  const [major = 0, minor = 0, patch = 0] = text.replace(/^v/, '').split(/[.-]/).map(Number);
  return { text, major, minor, patch };
}

/** True from `major.minor` on. */
export const sinceCompose = (version: ComposeVersion, major: number, minor: number): boolean =>
  version.major > major || (version.major === major && version.minor >= minor);
