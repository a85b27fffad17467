// The option tables of nvidia-container-cli (libnvidia-container src/cli/{main,configure,list,info}.c), by release.
import type { ArgpOption } from './argp.ts';

type Since = readonly [major: number, minor: number];
type Dated = ArgpOption & { readonly since?: Since };

const GLOBAL: readonly Dated[] = [
  { name: 'debug', short: 'd', value: 'FILE', text: 'Log debug information' },
  { name: 'load-kmods', short: 'k', text: 'Load kernel modules' },
  { name: 'ldcache', short: 'l', value: 'FILE', text: "Path to the system's DSO cache" },
  { name: 'no-pivot', short: 'n', text: 'Do not use pivot_root', since: [1, 5] },
  { name: 'root', short: 'r', value: 'PATH', text: 'Path to the driver root directory' },
  {
    name: 'user',
    short: 'u',
    value: 'UID[:GID]',
    optional: true,
    text: 'User and group to use for privilege separation',
  },
  {
    name: 'no-create-imex-channels',
    text: "Don't automatically create IMEX channel device nodes",
    since: [1, 17],
  },
];

const CONFIGURE: readonly Dated[] = [
  { name: 'compute', short: 'c', text: 'Enable compute capability' },
  { name: 'device', short: 'd', value: 'ID', text: 'Device UUID(s) or index(es) to isolate' },
  { name: 'display', short: 'D', text: 'Enable display capability' },
  { name: 'graphics', short: 'g', text: 'Enable graphics capability' },
  { name: 'imex-channel', value: 'CHANNEL', text: 'IMEX channel ID(s) to inject', since: [1, 17] },
  { name: 'ldconfig', short: 'l', value: 'PATH', text: 'Path to the ldconfig binary' },
  { name: 'ngx', short: 'n', text: 'Enable ngx capability', since: [1, 3] },
  { name: 'pid', short: 'p', value: 'PID', text: 'Container PID' },
  { name: 'require', short: 'r', value: 'EXPR', text: 'Check container requirements' },
  { name: 'utility', short: 'u', text: 'Enable utility capability' },
  { name: 'video', short: 'v', text: 'Enable video capability' },
  { name: 'compat32', text: 'Enable 32bits compatibility' },
  { name: 'mig-config', value: 'ID', text: 'Enable configuration of MIG devices', since: [1, 3] },
  { name: 'mig-monitor', value: 'ID', text: 'Enable monitoring of MIG devices', since: [1, 3] },
  { name: 'no-cgroups', text: "Don't use cgroup enforcement" },
  { name: 'no-devbind', text: "Don't bind mount devices" },
  { name: 'no-gsp-firmware', text: "Don't include GSP Firmware", since: [1, 15] },
  { name: 'no-persistenced', text: "Don't include the NVIDIA persistenced socket", since: [1, 15] },
  { name: 'no-fabricmanager', text: "Don't include the NVIDIA fabricmanager socket", since: [1, 15] },
  { name: 'no-cntlibs', text: "Don't overwrite host mounted libs with libs from container", since: [1, 17] },
  { name: 'cuda-compat-mode', value: 'MODE', text: 'The mode to use for CUDA compatibility', since: [1, 17] },
];

const LIST: readonly Dated[] = [
  { name: 'binaries', short: 'b', text: 'List driver binaries' },
  { name: 'device', short: 'd', value: 'ID', text: 'Device UUID(s) or index(es) to list' },
  { name: 'ipcs', short: 'i', text: 'List driver ipcs' },
  { name: 'libraries', short: 'l', text: 'List driver libraries' },
  { name: 'compat32', text: 'Enable 32bits compatibility' },
  { name: 'firmwares', text: 'List driver firmwares', since: [1, 7] },
  { name: 'mig-config', value: 'ID', text: 'MIG devices to list config capabilities files for', since: [1, 3] },
  { name: 'mig-monitor', value: 'ID', text: 'MIG devices to list monitor capabilities files for', since: [1, 3] },
];

const INFO: readonly Dated[] = [{ name: 'csv', text: 'Output in CSV format' }];

const isSince = (version: string, [major, minor]: Since): boolean => {
  const [a = 0, b = 0] = version.split(/[.~-]/).map(Number);
  return a > major || (a === major && b >= minor);
};

const of = (version: string, options: readonly Dated[]): readonly ArgpOption[] =>
  options.filter(({ since }) => !since || isSince(version, since));

export const globalOptions = (version: string): readonly ArgpOption[] => of(version, GLOBAL);

export type CliCommand = 'info' | 'list' | 'configure';

interface CommandUsage {
  readonly options: readonly ArgpOption[];
  readonly operands: string;
  readonly doc: string;
}

export const COMMANDS: readonly (readonly [CliCommand, string])[] = [
  ['configure', 'Configure a container with GPU support'],
  ['info', 'Report information about the driver and devices'],
  ['list', 'List driver components'],
];

export function commandUsage(version: string, command: CliCommand): CommandUsage {
  switch (command) {
    case 'info':
      return {
        options: of(version, INFO),
        operands: '',
        doc: 'Query the driver and report its information as well as the devices it detected.',
      };
    case 'list':
      return {
        options: of(version, LIST),
        operands: '',
        doc: 'Query the driver and list the components required in order to configure a container with GPU support.',
      };
    case 'configure':
      return {
        options: of(version, CONFIGURE),
        operands: 'ROOTFS',
        doc: "Configure a container with GPU support by exposing device drivers to it.\n\nThis command enters the namespace of the container process referred by PID (or the current parent process if none specified) and performs the necessary steps to ensure that the given capabilities are available inside the container.\nIt is assumed that the container has been created but not yet started, and the host filesystem is accessible (i.e. chroot/pivot_root hasn't been called).",
      };
  }
}
