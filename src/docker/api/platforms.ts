// Models github.com/containerd/platforms (v0.2.1 and later, and containerd 1.4's package of the name): reading platforms.
import { type EngineVersion, since } from '../engine-version.ts';

export interface PlatformSpec {
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

/** An architecture's own name, and its variant where that says something. */
export function normalArch(name: string, variant: string): readonly [string, string] {
  const [arch, kind] = [name.toLowerCase(), variant.toLowerCase()];
  if (arch === 'i386') return ['386', ''];
  if (arch === 'x86_64' || arch === 'x86-64' || arch === 'amd64') return ['amd64', kind === 'v1' ? '' : kind];
  if (arch === 'aarch64' || arch === 'arm64') return ['arm64', kind === '8' || kind === 'v8' ? '' : kind];
  if (arch === 'armhf') return ['arm', 'v7'];
  if (arch === 'armel') return ['arm', 'v6'];
  if (arch === 'arm') return ['arm', kind === '' || kind === '7' ? 'v7' : /^\d$/.test(kind) ? `v${kind}` : kind];
  return [arch, kind];
}

const WORD = '^[A-Za-z0-9_-]+$';
const OS_26 = '^([A-Za-z0-9_-]+)(?:\\\\(([A-Za-z0-9_.-]*)\\\\))?$';
const OS_28 = '^([A-Za-z0-9_-]+)(?:\\\\(([A-Za-z0-9_.%-]*)((?:\\\\+[A-Za-z0-9_.%-]+)*)\\\\))?$';

function checkParts(text: string, parts: readonly string[], version: EngineVersion): void {
  const bad = parts.findIndex((part) => !/^[A-Za-z0-9_-]+$/.test(part));
  if (bad < 0) return;
  const what = `"${parts[bad]}" is an invalid`;
  if (bad === 0 && since(version, 26))
    throw new Error(
      `${what} OS component of "${text}": OSAndVersion specifier component must match "${since(version, 28) ? OS_28 : OS_26}": invalid argument`,
    );
  throw new Error(
    `${what} component of "${text}": platform specifier component must match "${WORD}": invalid argument`,
  );
}

/** Reads `linux/arm64/v8`, `arm64` or `windows`; what is missing is `host`'s. Throws for what is neither. */
export function parsePlatformSpec(text: string, host: PlatformSpec, version: EngineVersion): PlatformSpec {
  const parts = text.split('/');
  if (parts.length <= 3) checkParts(text, parts, version);
  const [first = '', second, third = ''] = parts;
  if (parts.length > 3) throw new Error(`"${text}": cannot parse platform specifier: invalid argument`);
  if (second === undefined) {
    const os = first.toLowerCase() === 'macos' ? 'darwin' : first.toLowerCase();
    if (OS_NAMES.has(os)) return { os, architecture: host.architecture, variant: '' };
    const [architecture, variant] = normalArch(first, '');
    if (ARCH_NAMES.has(architecture)) return { os: host.os, architecture, variant };
    throw new Error(`"${text}": unknown operating system or architecture: invalid argument`);
  }
  const [architecture, variant] = normalArch(second, third);
  return { os: first.toLowerCase(), architecture, variant };
}
