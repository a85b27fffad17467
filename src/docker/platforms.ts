// Models github.com/containerd/platforms: `linux/arm64/v8` and its shorter forms.
import { goQuote } from '../base/go-quote.ts';

export interface Platform {
  readonly os: string;
  readonly architecture: string;
  readonly variant: string;
}

const ARCHITECTURES: Readonly<Record<string, string>> = {
  x86_64: 'amd64',
  'x86-64': 'amd64',
  aarch64: 'arm64',
  i386: '386',
  i686: '386',
  armhf: 'arm',
  armel: 'arm',
};
const KNOWN = 'amd64 386 arm arm64 ppc64 ppc64le s390x mips mips64 mips64le mipsle riscv64 loong64 wasm'.split(' ');
const SYSTEMS = 'linux windows darwin freebsd netbsd openbsd solaris plan9 wasip1 js aix android'.split(' ');

function normal(os: string, architecture: string, variant: string): Platform {
  const lower = architecture.toLowerCase();
  const arch = ARCHITECTURES[lower] ?? lower;
  const plain = (arch === 'arm64' && (variant === 'v8' || variant === '8')) || (arch === 'amd64' && variant === 'v1');
  return { os: os.toLowerCase(), architecture: arch, variant: plain ? '' : variant };
}

/** Throws Error for text that is no platform. `host` fills in what is not said. */
export function parsePlatform(text: string, host: Platform): Platform {
  const parts = text.split('/');
  for (const part of parts) {
    if (/^[A-Za-z0-9_.-]+(\([A-Za-z0-9_.-]*\))?$/.test(part)) continue;
    throw new Error(
      `${goQuote(part)} is an invalid component of ${goQuote(text)}: platform specifier component must match "^[A-Za-z0-9_.-]+$": invalid argument`,
    );
  }
  const [first = '', second = '', third = ''] = parts;
  if (parts.length === 1) {
    if (SYSTEMS.includes(first.toLowerCase())) return normal(first, host.architecture, '');
    const { architecture } = normal('linux', first, '');
    if (KNOWN.includes(architecture)) return normal('linux', first, '');
    throw new Error(`${goQuote(text)}: unknown operating system or architecture: invalid argument`);
  }
  if (parts.length > 3) throw new Error(`${goQuote(text)}: cannot parse platform specifier: invalid argument`);
  return normal(first, second, third);
}

export const formatPlatform = ({ os, architecture, variant }: Platform): string =>
  [os, architecture, variant].filter((part) => part !== '').join('/');

export const samePlatform = (a: Platform, b: Platform): boolean =>
  a.os === b.os && a.architecture === b.architecture && a.variant === b.variant;
