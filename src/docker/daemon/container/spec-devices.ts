// Models moby daemon/oci_linux.go (WithDevices), oci/devices_linux.go and the device rules of oci/defaults.go.
import type { Files } from '../../../host/fs/files.ts';
import type { DeviceMapping } from '../../api/types/container-config.ts';
import { since } from '../../engine-version.ts';
import { invalidParameter } from '../../errdefs/errdefs.ts';
import type { LinuxResources, OciSpec } from '../../runtimes/spec.ts';
import type { Daemon } from '../daemon.ts';
import type { Container } from './container.ts';

type DeviceSpec = NonNullable<OciSpec['linux']['devices']>[number];
type Rule = NonNullable<LinuxResources['devices']>[number];

const allow = (major: number, minor: number): Rule => ({ allow: true, type: 'c', major, minor, access: 'rwm' });

/** zero, null, urandom, random, tty and console; never FUSE. */
const DEFAULT_RULES: readonly Rule[] = [
  { allow: false, access: 'rwm' },
  ...[allow(1, 5), allow(1, 3), allow(1, 9), allow(1, 8), allow(5, 0), allow(5, 1)],
  { allow: false, type: 'c', major: 10, minor: 229, access: 'rwm' },
];

export interface SpecDevices {
  readonly devices: DeviceSpec[];
  readonly rules: Rule[];
}

/** The nodes a container gets, and what its cgroup lets it use. Throws `DockerError` for what is no device. */
export function specDevices(daemon: Daemon, { hostConfig }: Container): SpecDevices {
  const { files } = daemon.host;
  const mapped = hostConfig.Devices ?? [];
  if (hostConfig.Privileged) {
    const own = mapped.filter(({ PathOnHost, PathInContainer }) => PathOnHost !== PathInContainer);
    return {
      devices: [...hostDevices(files, '/dev'), ...own.map((mapping) => deviceOf(files, mapping))],
      rules: [...DEFAULT_RULES, { allow: true, access: 'rwm' }],
    };
  }
  const devices = mapped.map((mapping) => deviceOf(files, mapping));
  const own = devices.map(({ type, major, minor }, index): Rule => {
    return { allow: true, type, major, minor, access: mapped[index]?.CgroupPermissions || 'rwm' };
  });
  // As there: the defaults stand twice.
  const base = since(daemon.version, 23) ? [...DEFAULT_RULES, ...DEFAULT_RULES] : DEFAULT_RULES;
  const rules = [...base, ...own, ...(hostConfig.DeviceCgroupRules ?? []).map(parseRule)];
  return { devices, rules };
}

/** `c 7:* rmw`. */
function parseRule(text: string): Rule {
  const [, type = 'a', major = '*', minor = '*', access = 'rwm'] =
    /^([acb]) (\d+|\*):(\d+|\*) ([rwm]{1,3})$/.exec(text) ?? [];
  const number = (part: string): number => (part === '*' ? -1 : Number(part));
  return { allow: true, type, major: number(major), minor: number(minor), access };
}

function deviceOf(files: Files, { PathOnHost, PathInContainer }: DeviceMapping): DeviceSpec {
  const failed = (reason: string) =>
    invalidParameter(`error gathering device information while adding custom device "${PathOnHost}": ${reason}`);
  if (!files.exists(PathOnHost)) throw failed('no such file or directory');
  const device = deviceAt(files, PathOnHost, PathInContainer || PathOnHost);
  if (!device) throw failed('not a device node');
  return device;
}

function deviceAt(files: Files, path: string, target: string): DeviceSpec | undefined {
  const { type, rdev = [0, 0], mode, uid, gid } = files.stat(path);
  if (type !== 'char' && type !== 'block') return undefined;
  return { path: target, type: type === 'char' ? 'c' : 'b', major: rdev[0], minor: rdev[1], fileMode: mode, uid, gid };
}

const SKIPPED = new Set(['pts', 'shm', 'fd', 'mqueue', '.lxc', '.lxd-mounts', '.udev']);

/** Every node of the host, but for terminals and what containers have of their own. */
function hostDevices(files: Files, directory: string): DeviceSpec[] {
  return files.readdir(directory).flatMap(({ name, type }) => {
    const path = `${directory}/${name}`;
    if (type === 'dir') return SKIPPED.has(name) ? [] : hostDevices(files, path);
    if (name === 'console' || type === 'symlink') return [];
    const device = deviceAt(files, path, path);
    return device ? [device] : [];
  });
}
