// Models systemd.exec(5) CapabilityBoundingSet=: what a service and all that it starts can have at most.
import { CAPABILITIES } from '../process/credentials.ts';
import type { Credentials } from '../process/types.ts';

/** Credentials within the settings, in their order: names, or `~` and names for all but these; an empty one is none. */
export function withinBoundingSet(cred: Credentials, settings: readonly string[]): Credentials {
  if (settings.length === 0) return cred;
  let bounding: ReadonlySet<string> | undefined;
  for (const setting of settings) {
    const isInverted = setting.startsWith('~');
    const names = new Set(
      setting
        .replace(/^~/, '')
        .split(/\s+/)
        .filter((name) => name !== ''),
    );
    const before = bounding ?? new Set<string>(isInverted ? CAPABILITIES : []);
    bounding = isInverted
      ? new Set([...before].filter((name) => !names.has(name)))
      : new Set(setting === '' ? [] : [...before, ...names]);
  }
  const allowed = bounding ?? new Set<string>();
  const within = (caps: ReadonlySet<string>): ReadonlySet<string> =>
    new Set([...caps].filter((name) => allowed.has(name)));
  return { ...cred, caps: within(cred.caps), bounding: within(cred.bounding) };
}
