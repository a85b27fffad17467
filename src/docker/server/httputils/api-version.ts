import { compareVersions } from '../../api/versions.ts';
import type { Call } from './call.ts';

/** True when the client speaks this API version or a newer one. */
export const speaks = (call: Pick<Call, 'apiVersion'>, version: string): boolean =>
  compareVersions(call.apiVersion, version) >= 0;
