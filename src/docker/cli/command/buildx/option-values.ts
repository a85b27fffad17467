// Models docker/buildx build/utils.go, util/platformutil and util/buildflags: values of flags as BuildKit takes them.

import type { EngineVersion } from '../../../engine-version.ts';
import { formatPlatform, parsePlatform } from '../../../platforms.ts';
import { parseReference } from '../../../registry/reference.ts';
import type { Cli } from '../../cli.ts';
import { parseUlimit } from '../../opts/checks.ts';

/** `host:ip` or `host=ip` as `host=ip,...`. Throws Error. */
export function extraHosts(values: readonly string[]): string {
  return values
    .flatMap((value) => value.split(','))
    .map((value) => {
      const at = value.includes('=') ? value.indexOf('=') : value.indexOf(':');
      const host = value.slice(0, at);
      const ip = value.slice(at + 1).replace(/^\[(.*)\]$/, '$1');
      const gateway = ip === 'host-gateway';
      if (at <= 0 || (!gateway && !/^[0-9a-fA-F.:]+$/.test(ip))) throw new Error(`invalid host ${value}`);
      return `${host}=${gateway ? '172.17.0.1' : ip}`;
    })
    .join(',');
}

export const ulimitList = (values: readonly string[]): string =>
  values
    .map(parseUlimit)
    .map(({ Name, Soft, Hard }) => `${Name}=${Soft}:${Hard}`)
    .join(',');

/** What the client allows a build to do beyond its walls. Throws Error. */
export function entitlements(values: readonly string[]): string[] {
  for (const value of values) {
    if (['network.host', 'security.insecure'].includes(value) || /^device(=|$)/.test(value)) continue;
    throw new Error(`unknown entitlement ${value}`);
  }
  return [...values];
}

/** DOCKER_DEFAULT_PLATFORM counts where no platform is given. */
export function platforms(cli: Cli, given: readonly string[]): string[] {
  const fallback = cli.proc.env.get('DOCKER_DEFAULT_PLATFORM') ?? '';
  const all = given.length > 0 ? given : fallback === '' ? [] : [fallback];
  const listed = all.flatMap((value) => value.split(',')).map((value) => value.trim());
  const host = { os: 'linux', architecture: 'amd64', variant: '' };
  return [...new Set(listed.filter((value) => value !== ''))].map((value) => {
    if (value === 'local') return formatPlatform(host);
    parsePlatform(value, host);
    return value;
  });
}

/** Names of the image. Throws Error: `invalid tag "UP": repository name must be lowercase`. */
export function tagNames(values: readonly string[], version: EngineVersion): string[] {
  for (const value of values) {
    if (isReference(value, version)) continue;
    const lower = isReference(value.toLowerCase(), version);
    const why = lower ? 'repository name must be lowercase' : 'invalid reference format';
    throw new Error(`invalid tag ${JSON.stringify(value)}: ${why}`);
  }
  return [...values];
}

function isReference(text: string, version: EngineVersion): boolean {
  try {
    parseReference(text, version);
    return true;
  } catch {
    return false;
  }
}
