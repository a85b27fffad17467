// Models moby daemon/seccomp_linux.go and daemon_unix.go (parseSecurityOpt).

import { goJsonFault } from '../../../base/go-json-error.ts';
import { installedVersion } from '../../../host/packages/status.ts';
import { since } from '../../engine-version.ts';
import { invalidParameter } from '../../errdefs/errdefs.ts';
import { builtinProfile } from '../../runtimes/seccomp-profile.ts';
import type { SeccompSpec } from '../../runtimes/spec.ts';
import type { Daemon } from '../daemon.ts';
import type { Container } from './container.ts';

const parseGoBool = (text: string): boolean | undefined =>
  /^(1|t|T|TRUE|true|True)$/.test(text) ? true : /^(0|f|F|FALSE|false|False)$/.test(text) ? false : undefined;

const BARE = ['no-new-privileges', 'disable', 'unmask=all'];

/** Throws for a security option that does not exist. */
export function validateSecurityOptions(options: readonly string[]): void {
  for (const option of options) {
    if (BARE.includes(option) || option.startsWith('label=') || option.startsWith('label:')) continue;
    const separator = option.includes('=') ? '=' : ':';
    if (!option.includes(separator)) throw invalidParameter(`invalid --security-opt 1: "${option}"`);
    const name = option.slice(0, option.indexOf(separator));
    if (!['seccomp', 'apparmor', 'no-new-privileges', 'writable-cgroups', 'systempaths'].includes(name)) {
      throw invalidParameter(`invalid --security-opt 2: "${option}"`);
    }
    const value = option.slice(name.length + 1);
    if (name === 'no-new-privileges' && parseGoBool(value) === undefined) {
      throw invalidParameter(`invalid --security-opt 2: "${option}"`);
    }
  }
}

/** The filter of a container; undefined where it is unconfined or privileged. */
export function seccompOf(
  daemon: Daemon,
  container: Container,
  capabilities: readonly string[],
): SeccompSpec | undefined {
  const { Privileged, SecurityOpt } = container.hostConfig;
  const option = (SecurityOpt ?? []).find((candidate) => /^seccomp[=:]/.test(candidate))?.slice('seccomp='.length);
  if (option === 'unconfined' || (option === undefined && Privileged)) return undefined;
  const { seccompProfile } = daemon.config.current;
  const { arch } = daemon.host.profile;
  if (option === undefined && seccompProfile === 'unconfined') return undefined;
  if (option === undefined && daemon.seccomp.profile !== undefined)
    return profileFor(parseProfile(daemon.seccomp.profile), capabilities, arch);
  if (option === undefined || option === 'builtin' || option === '') {
    return builtinProfile(capabilities, {
      clone3: answersClone3(daemon),
      engine: daemon.version.major,
      arch,
    });
  }
  return profileFor(parseProfile(option), capabilities, arch);
}

/** A profile as users write it: rules may hold for some capabilities only, and may be written in the old form. */
interface Profile {
  readonly defaultAction: string;
  readonly defaultErrnoRet?: number;
  readonly architectures?: readonly string[];
  readonly archMap?: readonly { readonly architecture: string; readonly subArchitectures?: readonly string[] | null }[];
  readonly syscalls?: readonly {
    readonly name?: string;
    readonly names?: readonly string[];
    readonly action: string;
    readonly errnoRet?: number;
    readonly args?: readonly unknown[] | null;
    readonly includes?: { readonly caps?: readonly string[]; readonly arches?: readonly string[] };
    readonly excludes?: { readonly caps?: readonly string[]; readonly arches?: readonly string[] };
  }[];
}

const NATIVE: Readonly<Record<string, string>> = { amd64: 'SCMP_ARCH_X86_64', arm64: 'SCMP_ARCH_AARCH64' };

function profileFor(profile: Profile, capabilities: readonly string[], arch: string): SeccompSpec {
  const held = (cap: string): boolean => capabilities.includes(cap);
  const rules = (profile.syscalls ?? []).filter(
    ({ includes, excludes }) =>
      (includes?.caps ?? []).every(held) &&
      (!includes?.arches?.length || includes.arches.includes(arch)) &&
      !(excludes?.caps ?? []).some(held) &&
      !(excludes?.arches ?? []).includes(arch),
  );
  const mapped = profile.archMap?.find(({ architecture }) => architecture === NATIVE[arch]);
  const architectures = profile.architectures ?? (mapped && [mapped.architecture, ...(mapped.subArchitectures ?? [])]);
  return {
    defaultAction: profile.defaultAction,
    ...(profile.defaultErrnoRet !== undefined && { defaultErrnoRet: profile.defaultErrnoRet }),
    ...(architectures && { architectures: [...architectures] }),
    syscalls: rules.map(({ name, names, action, errnoRet, args }) => ({
      names: [...(names ?? []), ...(name === undefined ? [] : [name])],
      action,
      ...(errnoRet !== undefined && { errnoRet }),
      ...(args && { args: [...args] }),
    })),
  };
}

function parseProfile(text: string): Profile {
  const fault = goJsonFault(text);
  if (fault !== undefined) throw invalidParameter(`Decoding seccomp profile failed: ${fault}`);
  return JSON.parse(text) as Profile;
}

/** Engines from 20.10.10 on, and Ubuntu's 20.10.7 with the change ported back, know clone3: they answer ENOSYS. */
function answersClone3({ version, host }: Daemon): boolean {
  if (since(version, 23) || version.patch >= 10) return true;
  return installedVersion(host.files, 'docker.io')?.startsWith('20.10.7-0ubuntu5') ?? false;
}
