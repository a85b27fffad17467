/** How OCI runtimes were built: what `runc --version` says beyond the version that its executable names. */
import type { ExecutableNote } from '../../../host/process/types.ts';
import { atLeast } from '../versions.ts';

export interface RuncBuild {
  /** As packaged: `1.1.5+ds1`. */
  readonly version: string;
  readonly commit: string;
  readonly spec: string;
  readonly go: string;
  readonly libseccomp: string;
}

/** By version; the newest row that the version reaches. */
const BUILDS: readonly (readonly [version: string, spec: string, go: string, libseccomp: string])[] = [
  ['1.3', '1.2.1', 'go1.26.5', '2.6.1'],
  ['1.2', '1.2.0', 'go1.22.10', '2.5.5'],
  ['1.1.15', '1.2.0', 'go1.24.4', '2.6.0'],
  ['1.1.14', '1.0.2-dev', 'go1.22.7', '2.5.5'],
  ['1.1', '1.0.2-dev', 'go1.19.8', '2.5.4'],
  ['1.0', '1.0.2-dev', 'go1.13.8', '2.5.1'],
];

/** The note may name more than the version: `commit`, `spec`, `go`, `libseccomp`. */
export function runcBuild(note: ExecutableNote): RuncBuild {
  const version = String(note.version ?? '1.3.6');
  const [, spec = '', go = '', libseccomp = ''] = BUILDS.find(([least]) => atLeast(version, least)) ?? [];
  const said = (name: string, fallback: string): string => String(note[name] ?? fallback);
  return {
    version,
    commit: said('commit', ''),
    spec: said('spec', spec),
    go: said('go', go),
    libseccomp: said('libseccomp', libseccomp),
  };
}

/** What `crun --version` prints, as Debian builds it. */
export const crunVersionText = ({ version = '', commit }: ExecutableNote): string =>
  [
    `crun version ${String(version).replace(/-.*$/, '')}`,
    ...(commit ? [`commit: ${commit}`] : []),
    'rundir: /run/crun',
    'spec: 1.0.0',
    '+SYSTEMD +SELINUX +APPARMOR +CAP +SECCOMP +EBPF +YAJL',
  ].join('\n');

export const versionText = (build: RuncBuild): string =>
  [
    build.version,
    ...(build.commit === '' ? [] : [`commit: ${build.commit}`]),
    `spec: ${build.spec}`,
    `go: ${build.go}`,
    `libseccomp: ${build.libseccomp}`,
  ].join('\n');
