// Models moby daemon/seccomp_linux.go and daemon_unix.go (parseSecurityOpt).
import { invalidParameter } from '../../errdefs/errdefs.ts';
import type { SeccompSpec } from '../../runtimes/spec.ts';
import type { Daemon } from '../daemon.ts';
import type { Container } from './container.ts';
import { defaultSeccomp } from './seccomp-default.ts';

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
  }
}

/** The filter of a container; undefined where it is unconfined or privileged. */
export function seccompOf(daemon: Daemon, container: Container): SeccompSpec | undefined {
  const { Privileged, SecurityOpt } = container.hostConfig;
  const option = (SecurityOpt ?? []).find((candidate) => /^seccomp[=:]/.test(candidate))?.slice('seccomp='.length);
  if (option === 'unconfined' || (option === undefined && Privileged)) return undefined;
  if (option === undefined || option === 'builtin' || option === '') return defaultSeccomp(daemon);
  return parseProfile(option);
}

function parseProfile(text: string): SeccompSpec {
  try {
    return JSON.parse(text) as SeccompSpec;
  } catch {
    throw invalidParameter('Decoding seccomp profile failed: unexpected end of JSON input');
  }
}
