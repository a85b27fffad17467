import type { HostProfile } from '../../../../src/host/profile.ts';
import { docker20, docker26, docker28 } from '../../../../src/host/profiles/recording-hosts.ts';

/** The machine on which that engine was recorded. */
export const RECORDING_HOSTS = (version: string): HostProfile => {
  const found = [docker20, docker26, docker28].find((profile) => profile.docker.version === version);
  if (!found) throw new Error(`no recording host plays Docker ${version}`);
  return found;
};
