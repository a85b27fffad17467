// Models nvidia-container-runtime (NVIDIA container toolkit): it rewrites the specification, then runs runc.
import type { Files } from '../../host/fs/files.ts';
import { installedVersion } from '../../host/packages/status.ts';
import { compareDebianVersions } from '../../host/packages/version.ts';
import type { HookSpec, OciSpec } from './spec.ts';

export const NVIDIA_RUNTIME = 'nvidia-container-runtime';

const HOOK: HookSpec = {
  path: '/usr/bin/nvidia-container-runtime-hook',
  args: ['nvidia-container-runtime-hook', 'prestart'],
};
const TOOLKIT = 'nvidia-container-toolkit';
/** The first version that knows `errnoRet` of a seccomp rule (runtime-spec 1.0.3). */
const KNOWS_ERRNO_RET = '1.7.0~rc.1';

/** True when a package that brings the executable is installed: of its own up to 1.5, the toolkit's later on. */
export const hasNvidiaRuntime = (files: Files): boolean =>
  [NVIDIA_RUNTIME, TOOLKIT].some((name) => installedVersion(files, name) !== undefined);

/**
 * The specification as it comes out: with the hook, and from an old toolkit without what its copy of the specification did
 * not know. There a rule that was to answer ENOSYS becomes one that answers EPERM.
 */
export function throughNvidiaRuntime(spec: OciSpec, files: Files): OciSpec {
  const prestart = spec.hooks?.prestart ?? [];
  const hooked = prestart.some((hook) => hook.path === HOOK.path) ? prestart : [HOOK, ...prestart];
  const rewritten: OciSpec = { ...spec, hooks: { ...spec.hooks, prestart: hooked } };
  const version = installedVersion(files, TOOLKIT);
  const old = version !== undefined && compareDebianVersions(version, KNOWS_ERRNO_RET) < 0;
  return old ? withoutErrnoRet(rewritten) : rewritten;
}

function withoutErrnoRet(spec: OciSpec): OciSpec {
  const { seccomp } = spec.linux;
  if (!seccomp) return spec;
  const syscalls = seccomp.syscalls.map(({ names, action, args }) => ({ names, action, ...(args && { args }) }));
  const { defaultErrnoRet: _, ...rest } = seccomp;
  return { ...spec, linux: { ...spec.linux, seccomp: { ...rest, syscalls } } };
}
