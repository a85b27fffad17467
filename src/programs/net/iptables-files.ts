/** Where Debian's iptables package puts its two programs, and the alternatives between them. */
import type { Files } from '../../host/fs/files.ts';
import { writeExecutable } from '../../host/process/elf.ts';
import { choose, type Group } from '../system/alternatives-state.ts';

const SUFFIXES = ['', '-restore', '-save'];

const pathOf = (family: string, kind: string, suffix = ''): string => `/usr/sbin/${family}-${kind}${suffix}`;

/** The group of alternatives that the package registers for `iptables` or `ip6tables`. */
export const iptablesGroup = (family: string): Group => ({
  name: family,
  auto: true,
  link: `/usr/sbin/${family}`,
  slaves: ['-restore', '-save'].map((suffix) => ({ name: `${family}${suffix}`, link: `/usr/sbin/${family}${suffix}` })),
  choices: (
    [
      ['legacy', 10],
      ['nft', 20],
    ] as const
  ).map(([kind, priority]) => ({
    path: pathOf(family, kind),
    priority,
    slaves: [pathOf(family, kind, '-restore'), pathOf(family, kind, '-save')],
  })),
});

function link(files: Files, target: string, path: string): void {
  if (!files.exists(path)) files.symlink(target, path);
}

/** Writes what is not there yet. Before 1.8 there was one program alone, and no choice. */
export function installIptables(files: Files, arch: string, version: string): void {
  const note = { program: 'iptables', arch, version };
  const families = ['iptables', 'ip6tables'];
  if (/^1\.[0-7]\./.test(version)) {
    if (!files.exists('/usr/sbin/xtables-multi')) writeExecutable(files, '/usr/sbin/xtables-multi', note, 90_000);
    for (const family of families)
      for (const suffix of SUFFIXES) link(files, 'xtables-multi', `/usr/sbin/${family}${suffix}`);
    return;
  }
  for (const kind of ['legacy', 'nft'] as const) {
    const program = `/usr/sbin/xtables-${kind}-multi`;
    if (!files.exists(program)) writeExecutable(files, program, note, kind === 'nft' ? 228_000 : 91_000);
    for (const family of families)
      for (const suffix of SUFFIXES) link(files, `xtables-${kind}-multi`, pathOf(family, kind, suffix));
  }
  for (const family of families) {
    const group = iptablesGroup(family);
    const [, nft] = group.choices;
    if (nft && !files.exists(group.link)) choose(files, group, nft);
  }
}
