// Models moby api/server/middleware/version.go.
import { apiVersion, compareVersions, minimumApiVersion } from '../../api/versions.ts';
import type { EngineVersion } from '../../engine-version.ts';
import { invalidParameter } from '../../errdefs/errdefs.ts';

export interface ApiRange {
  readonly min: string;
  readonly max: string;
}

/** The API versions that an engine of this version accepts; its configuration may ask for newer ones. */
export const apiRange = (engine: EngineVersion, min = ''): ApiRange => ({
  min: min || minimumApiVersion(engine),
  max: apiVersion(engine),
});

/** Throws when the client's version lies outside the range, in the engine's words. */
export function checkVersion(version: string, range: ApiRange): void {
  if (compareVersions(version, range.min) < 0) {
    throw invalidParameter(
      `client version ${version} is too old. Minimum supported API version is ${range.min}, please upgrade your client to a newer version`,
    );
  }
  if (compareVersions(version, range.max) > 0) {
    throw invalidParameter(`client version ${version} is too new. Maximum supported API version is ${range.max}`);
  }
}
