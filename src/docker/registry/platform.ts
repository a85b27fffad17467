// Models github.com/containerd/platforms: how platforms are written, normalised and matched.
import { type DockerError, invalidParameter } from '../errdefs/errdefs.ts';

export interface Platform {
  readonly os: string;
  readonly architecture: string;
  /** Empty where an architecture has none. */
  readonly variant: string;
}

const OS_NAMES = new Set(
  'aix android darwin dragonfly freebsd hurd illumos ios js linux nacl netbsd openbsd plan9 solaris windows zos'.split(
    ' ',
  ),
);
const ARCH_NAMES = new Set(
  '386 amd64 amd64p32 arm armbe arm64 arm64be loong64 mips mipsle mips64 mips64le mips64p32 mips64p32le ppc ppc64 ppc64le riscv riscv64 s390 s390x sparc sparc64 wasm'.split(
    ' ',
  ),
);

function normalArch(name: string, variant: string): readonly [string, string] {
  const [arch, kind] = [name.toLowerCase(), variant.toLowerCase()];
  if (arch === 'i386') return ['386', ''];
  if (arch === 'x86_64' || arch === 'x86-64' || arch === 'amd64') return ['amd64', kind === 'v1' ? '' : kind];
  if (arch === 'aarch64' || arch === 'arm64') return ['arm64', kind === '8' || kind === 'v8' ? '' : kind];
  if (arch === 'armhf') return ['arm', 'v7'];
  if (arch === 'armel') return ['arm', 'v6'];
  if (arch === 'arm') return ['arm', kind === '' || kind === '7' ? 'v7' : /^\d$/.test(kind) ? `v${kind}` : kind];
  return [arch, kind];
}

const unparsable = (text: string, why: string): DockerError => invalidParameter(`"${text}": ${why}: invalid argument`);

/** Reads `linux/arm64/v8`, `arm64` or `windows`; what is missing is the host's own. Throws for what is neither. */
export function parsePlatform(text: string, host: Platform): Platform {
  const parts = text.split('/');
  if (parts.length > 3) throw unparsable(text, 'cannot parse platform specifier');
  const bad = parts.find((part) => !/^[A-Za-z0-9_.-]+$/.test(part));
  if (bad !== undefined)
    throw invalidParameter(
      `"${bad}" is an invalid component of "${text}": platform specifier component must match "^[A-Za-z0-9_.-]+$": invalid argument`,
    );
  const [first = '', second, third = ''] = parts;
  if (second === undefined) {
    const os = first.toLowerCase() === 'macos' ? 'darwin' : first.toLowerCase();
    if (OS_NAMES.has(os)) return { os, architecture: host.architecture, variant: '' };
    const [architecture, variant] = normalArch(first, '');
    if (ARCH_NAMES.has(architecture)) return { os: host.os, architecture, variant };
    throw unparsable(text, 'unknown operating system or architecture');
  }
  const [architecture, variant] = normalArch(second, third);
  return { os: first.toLowerCase(), architecture, variant };
}

/** `linux/arm/v7`; `linux/arm64` for what has no variant. */
export const formatPlatform = ({ os, architecture, variant }: Platform): string =>
  `${os}/${architecture}${variant === '' ? '' : `/${variant}`}`;

/** As messages write what was asked for: an ARM variant only where it was said, the host's own in full. */
export function writtenPlatform(text: string | undefined, host: Platform): string {
  if (text === undefined) return `${formatPlatform(host)}${host.architecture === 'arm64' ? '/v8' : ''}`;
  const { os, architecture, variant } = parsePlatform(text, host);
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
