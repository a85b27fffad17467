// Models the copy of runtime-spec in toolkits before 1.7.0-rc.1: what it does not know is lost when it writes config.json.
import type { OciSpec } from '../spec.ts';
import { type ToolkitVersion, toolkitSince } from './toolkit-version.ts';

/** runtime-spec 1.0.3 brought `errnoRet`: a rule that was to answer ENOSYS becomes one that answers EPERM without it. */
export function withoutUnknown(spec: OciSpec, version: ToolkitVersion): OciSpec {
  const { seccomp } = spec.linux;
  if (toolkitSince(version, 1, 7) || !seccomp) return spec;
  const syscalls = seccomp.syscalls.map(({ names, action, args }) => ({ names, action, ...(args && { args }) }));
  const { defaultErrnoRet: _, ...rest } = seccomp;
  return { ...spec, linux: { ...spec.linux, seccomp: { ...rest, syscalls } } };
}
