// Models moby api/types/registry (DecodeAuthConfig): who a client is to a registry, in the header X-Registry-Auth.
import type { AuthConfig } from '../../api/types/wire-values.ts';
import type { Call } from './call.ts';

/** Nobody, where the header is missing or cannot be read. */
export function registryAuth(call: Call): AuthConfig {
  const header = call.request.headers.get('X-Registry-Auth') ?? '';
  try {
    return JSON.parse(atob(header.replaceAll('-', '+').replaceAll('_', '/'))) as AuthConfig;
  } catch {
    return {};
  }
}
