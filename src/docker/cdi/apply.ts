// Models ContainerEdits.Apply of tags.cncf.io/container-device-interface/pkg/cdi (container-edits.go, container-edits_unix.go).
import { goQuote } from '../../base/go-quote.ts';
import { CdiError } from '../../host/cdi/decode.ts';
import { Errno, goStrerror } from '../../host/errno.ts';
import type { Files } from '../../host/fs/files.ts';
import type { CdiContainerEdits, CdiDeviceNode, CdiHook, CdiMount } from '../../host/nvidia/cdi/spec.ts';
import type { HookSpec, MountSpec, OciSpec } from '../runtimes/spec.ts';

type HookName = keyof NonNullable<OciSpec['hooks']>;
type DeviceSpec = NonNullable<OciSpec['linux']['devices']>[number];

/** The specification with the edits made. Throws `CdiError` for a device that is not on this machine. */
export function applyEdits(spec: OciSpec, edits: CdiContainerEdits, files: Files): OciSpec {
  const nodes = (edits.deviceNodes ?? []).map((node) => ({ node, device: deviceOf(node, spec, files) }));
  const devices = [...(spec.linux.devices ?? [])];
  for (const { device } of nodes) {
    const at = devices.findIndex(({ path }) => path === device.path);
    if (at >= 0) devices.splice(at, 1);
    devices.push(device);
  }
  const rules = nodes
    .filter(({ device }) => device.type === 'b' || device.type === 'c')
    .map(({ node, device: { type, major, minor } }) => ({
      allow: true,
      type,
      major,
      minor,
      access: node.permissions || 'rwm',
    }));
  const { resources } = spec.linux;
  return {
    ...spec,
    process: { ...spec.process, env: withVariables(spec.process.env, edits.env ?? []), ...gids(spec, edits) },
    mounts: withMounts(spec.mounts, edits.mounts ?? []),
    ...withHooks(spec.hooks, edits.hooks ?? []),
    linux: {
      ...spec.linux,
      ...(nodes.length > 0 && {
        devices,
        resources: { ...resources, devices: [...(resources.devices ?? []), ...rules] },
      }),
    },
  };
}

/** A variable that is there takes the new value in its place; others come last. */
function withVariables(env: readonly string[], more: readonly string[]): string[] {
  const out = [...env];
  const nameOf = (entry: string): string => entry.split('=', 1)[0] ?? '';
  for (const entry of more) {
    const at = out.findIndex((other) => nameOf(other) === nameOf(entry));
    if (at >= 0) out[at] = entry;
    else out.push(entry);
  }
  return out;
}

function gids({ process: { user } }: OciSpec, { additionalGids = [] }: CdiContainerEdits) {
  const more = additionalGids.filter((gid) => gid !== 0);
  if (more.length === 0) return {};
  return { user: { ...user, additionalGids: [...new Set([...(user.additionalGids ?? []), ...more])] } };
}

/** Parents come before what lies in them. */
function withMounts(mounts: readonly MountSpec[], more: readonly CdiMount[]): MountSpec[] {
  if (more.length === 0) return [...mounts];
  let out = [...mounts];
  for (const { hostPath, containerPath, options = [], type } of more) {
    out = out.filter(({ destination }) => destination !== containerPath);
    out.push({ destination: containerPath, ...(type && { type }), source: hostPath, options: [...options] });
  }
  const depth = ({ destination }: MountSpec): number => destination.split('/').filter((part) => part !== '').length;
  return out.sort((a, b) => depth(a) - depth(b) || (a.destination < b.destination ? -1 : 1));
}

function withHooks(
  hooks: OciSpec['hooks'],
  more: readonly CdiHook[],
): { readonly hooks?: NonNullable<OciSpec['hooks']> } {
  if (more.length === 0) return hooks ? { hooks } : {};
  const out: Partial<Record<HookName, HookSpec[]>> = { ...hooks };
  for (const { hookName, path, args, env, timeout } of more) {
    const hook: HookSpec = {
      path,
      ...(args && { args }),
      ...(env && { env }),
      ...(timeout !== undefined && { timeout }),
    };
    out[hookName as HookName] = [...(out[hookName as HookName] ?? []), hook];
  }
  return { hooks: out };
}

function deviceOf(node: CdiDeviceNode, { process }: OciSpec, files: Files): DeviceSpec {
  const { type, major, minor } = numbersOf(node, files);
  const uid = node.uid ?? (process.user.uid || undefined);
  const gid = node.gid ?? (process.user.gid || undefined);
  return {
    path: node.path,
    type,
    major,
    minor,
    ...(node.fileMode !== undefined && { fileMode: node.fileMode }),
    ...(uid !== undefined && { uid }),
    ...(gid !== undefined && { gid }),
  };
}

/** What the specification leaves out is looked up on the machine. */
function numbersOf(node: CdiDeviceNode, files: Files): Pick<DeviceSpec, 'type' | 'major' | 'minor'> {
  const { path, hostPath = path, type = '', major = 0, minor = 0 } = node;
  if (type !== '' && (major !== 0 || type === 'p')) return { type: type === 'b' ? 'b' : 'c', major, minor };
  const found = statDevice(files, hostPath);
  if (type !== '' && type !== found.type) {
    throw new CdiError(
      `CDI device (${goQuote(path)}, ${goQuote(hostPath)}), host type mismatch (${type}, ${found.type})`,
    );
  }
  return major !== 0 ? { ...found, major, minor } : found;
}

function statDevice(files: Files, path: string): Pick<DeviceSpec, 'type' | 'major' | 'minor'> {
  const failed = (reason: string): CdiError =>
    new CdiError(`failed to stat CDI host device ${goQuote(path)}: ${reason}`);
  try {
    const { type, rdev = [0, 0] } = files.lstat(path);
    if (type !== 'block' && type !== 'char') throw failed('not a device node');
    return { type: type === 'block' ? 'b' : 'c', major: rdev[0], minor: rdev[1] };
  } catch (error) {
    if (error instanceof Errno) throw failed(goStrerror(error.code));
    throw error;
  }
}
