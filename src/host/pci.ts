/** What is plugged into a machine's PCI bus: the devices of a virtual machine, and the GPUs of its profile. */
import type { HostProfile } from './profile.ts';

export interface PciDevice {
  /** `00:1e.0`. */
  readonly slot: string;
  /** As `lspci` names classes: `3D controller`, with its number. */
  readonly kind: string;
  readonly classId: string;
  readonly vendor: string;
  readonly device: string;
  /** `10de:1eb8`. */
  readonly ids: string;
  readonly revision: string;
  /** The module that drives it once loaded. */
  readonly driver?: string;
}

const virtio = (slot: string, kind: string, classId: string, device: string, id: string): PciDevice => ({
  slot,
  kind,
  classId,
  vendor: 'Red Hat, Inc.',
  device,
  ids: `1af4:${id}`,
  revision: '01',
  driver: 'virtio-pci',
});

const BOARD: readonly PciDevice[] = [
  {
    slot: '00:00.0',
    kind: 'Host bridge',
    classId: '0600',
    vendor: 'Intel Corporation',
    device: '82G33/G31/P35/P31 Express DRAM Controller',
    ids: '8086:29c0',
    revision: '',
  },
  virtio('00:02.0', 'Ethernet controller', '0200', 'Virtio 1.0 network device', '1041'),
  virtio('00:03.0', 'SCSI storage controller', '0100', 'Virtio 1.0 block device', '1042'),
  {
    slot: '00:1f.0',
    kind: 'ISA bridge',
    classId: '0601',
    vendor: 'Intel Corporation',
    device: '82801IB (ICH9) LPC Interface Controller',
    ids: '8086:2918',
    revision: '02',
  },
];

/** pci.ids' names of boards. */
const CHIPS: Readonly<Record<string, string>> = {
  '1EB8': 'TU104GL [Tesla T4]',
  '2204': 'GA102 [GeForce RTX 3090]',
  '2684': 'AD102 [GeForce RTX 4090]',
  '20B0': 'GA100 [A100 SXM4 40GB]',
};

/** In the order of their slots. Machines without such a bus (a Jetson, a Raspberry Pi) have none. */
export function pciDevices({ arch, gpus = [] }: HostProfile): readonly PciDevice[] {
  if (arch === 'arm64') return [];
  const boards = gpus.map((gpu): PciDevice => {
    const [device = '', vendor = ''] = [gpu.pciDeviceId.slice(2, 6), gpu.pciDeviceId.slice(6)];
    return {
      slot: gpu.busId.replace(/^[0-9A-Fa-f]+:(?=..:)/, '').toLowerCase(),
      ...(gpu.brand === 'GeForce'
        ? { kind: 'VGA compatible controller', classId: '0300' }
        : { kind: '3D controller', classId: '0302' }),
      vendor: 'NVIDIA Corporation',
      device: CHIPS[device] ?? gpu.model,
      ids: `${vendor}:${device}`.toLowerCase(),
      revision: 'a1',
      driver: 'nvidia',
    };
  });
  return [...BOARD, ...boards].sort((a, b) => (a.slot < b.slot ? -1 : 1));
}

/** Where /sys tells of a device (`0000:0b:00.0`), as a path below it. */
export const pciPath = (place: string): string => `bus/pci/devices/${place}`;

/** What /sys/bus/pci/devices tells of them, by path below /sys. */
export const pciEntries = (devices: readonly PciDevice[]): readonly (readonly [path: string, read: () => string])[] =>
  devices.flatMap(({ slot, classId, ids, revision }) => {
    const [vendor = '', device = ''] = ids.split(':');
    const facts = { class: `${classId}00`, device, revision: revision || '00', vendor };
    return Object.entries(facts).map(
      ([name, value]) => [`${pciPath(`0000:${slot}`)}/${name}`, () => `0x${value}\n`] as const,
    );
  });
