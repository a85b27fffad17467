// Models github.com/containerd/platforms: how platforms are written, normalised and matched.
import { normalArch, type PlatformSpec, parsePlatformSpec } from '../api/platforms.ts';
import type { EngineVersion } from '../engine-version.ts';
import { invalidParameter } from '../errdefs/errdefs.ts';

export type Platform = PlatformSpec;

/** Reads `linux/arm64/v8`, `arm64` or `windows`; what is missing is the host's own. Throws for what is neither. */
export function parsePlatform(text: string, host: Platform, version: EngineVersion): Platform {
  try {
    return parsePlatformSpec(text, host, version);
  } catch (error) {
    throw invalidParameter(error instanceof Error ? error.message : String(error));
  }
}

/** `linux/arm/v7`; `linux/arm64` for what has no variant. */
export const formatPlatform = ({ os, architecture, variant }: Platform): string =>
  `${os}/${architecture}${variant === '' ? '' : `/${variant}`}`;

/** As messages write what was asked for: an ARM variant only where it was said, the host's own in full. */
export function writtenPlatform(text: string | undefined, host: Platform, version: EngineVersion): string {
  if (text === undefined) return `${formatPlatform(host)}${host.architecture === 'arm64' ? '/v8' : ''}`;
  const { os, architecture, variant } = parsePlatform(text, host, version);
  const said = text.split('/').length === 3;
  if (architecture === 'arm' && !said) return `${os}/arm`;
  return architecture === 'arm64' && said && variant === ''
    ? `${os}/arm64/v8`
    : formatPlatform({ os, architecture, variant });
}

const normal = ({ os, architecture, variant }: Platform): Platform => {
  const [arch, kind] = normalArch(architecture, variant);
  return { os, architecture: arch, variant: kind };
};

/** The best of what is offered: the platform itself, then older variants of ARM, newest first. */
export function bestMatch<T extends { readonly platform: Platform }>(
  offered: readonly T[],
  wanted: Platform,
): T | undefined {
  const target = normal(wanted);
  const suits = offered.filter(({ platform }) => {
    const own = normal(platform);
    if (own.os !== target.os || own.architecture !== target.architecture) return false;
    return own.variant === target.variant || (own.architecture === 'arm' && own.variant < target.variant);
  });
  return suits.sort((a, b) => (normal(a.platform).variant < normal(b.platform).variant ? 1 : -1))[0];
}
