/** Which Docker a host plays: `20.10.24`, `26.1.5`, `27.3.1`, `28.5.2`. Texts and behaviour are chosen by it. */
export interface EngineVersion {
  readonly text: string;
  readonly major: number;
  readonly minor: number;
  readonly patch: number;
}

export function engineVersion(text: string): EngineVersion {
  const [major = 0, minor = 0, patch = 0] = text.split(/[.-]/).map(Number);
  return { text, major, minor, patch };
}

/** True from `major.minor` on. */
export const since = (version: EngineVersion, major: number, minor = 0): boolean =>
  version.major > major || (version.major === major && version.minor >= minor);
