// Models util-linux sys-utils/lscpu.c (2.39), pciutils lspci (3.10) and usbutils lsusb (015).
import type { PciDevice } from '../../host/pci.ts';
import type { Program } from '../../host/process/types.ts';
import { applet, Failure, type Run } from '../applet/applet.ts';

export const lscpu: Program = applet({ name: 'lscpu', gnu: 'abBcCe::hJp::rs:xyV', long: { all: 'a' } }, async (run) => {
  const text = run.files.readText('/proc/cpuinfo');
  const fact = (name: string): string | undefined => new RegExp(`^${name}\\s*: (.*)$`, 'm').exec(text)?.[1];
  const count = text.match(/^processor/gm)?.length ?? 1;
  const arm = run.proc.kernel.arch === 'arm64';
  const rows: (readonly [string, string | undefined])[] = [
    ['Architecture:', arm ? 'aarch64' : 'x86_64'],
    ['  CPU op-mode(s):', arm ? '32-bit, 64-bit' : '32-bit, 64-bit'],
    ['  Address sizes:', fact('address sizes')],
    ['  Byte Order:', 'Little Endian'],
    ['CPU(s):', String(count)],
    ['  On-line CPU(s) list:', count === 1 ? '0' : `0-${count - 1}`],
    ['Vendor ID:', arm ? 'NVIDIA' : fact('vendor_id')],
    ['  Model name:', fact('model name')],
    ['    CPU family:', fact('cpu family')],
    ['    Model:', fact('model')],
    ['    Thread(s) per core:', '1'],
    ['    Core(s) per socket:', String(count)],
    ['    Socket(s):', '1'],
    ['    Stepping:', fact('stepping')],
    ['    BogoMIPS:', fact('bogomips') ?? fact('BogoMIPS')],
    ['    Flags:', fact('flags') ?? fact('Features')],
    ...(arm
      ? []
      : ([
          ['Virtualization features:', ''],
          ['  Hypervisor vendor:', 'KVM'],
          ['  Virtualization type:', 'full'],
        ] as const)),
    ['NUMA:', ''],
    ['  NUMA node(s):', '1'],
    ['  NUMA node0 CPU(s):', count === 1 ? '0' : `0-${count - 1}`],
  ];
  const shown = rows.filter(([, value]) => value !== undefined);
  const width = Math.max(...shown.map(([name]) => name.length)) + 2;
  await run.print(
    shown
      .map(([name, value]) => `${name.padEnd(width)}${value}`.trimEnd())
      .join('\n')
      .concat('\n'),
  );
});

export const lspci: Program = applet({ name: 'lspci', gnu: 'bDd:F:GgH:i:kmMnOPp:qQs:tvVxA:' }, async (run) => {
  const { options, proc } = run;
  const devices = proc.kernel.pci;
  if (devices.length === 0) {
    await run.warn('Cannot find any working access method.');
    return 1;
  }
  const [slot, ids] = [options.value('s'), options.value('d')?.toLowerCase()];
  const wanted = devices.filter(
    (device) =>
      (slot === undefined || device.slot.startsWith(slot.replace(/^0000:/, ''))) &&
      (ids === undefined || matchesIds(device, ids)),
  );
  for (const device of wanted) await run.print(describe(run, device));
  return 0;
});

function matchesIds(device: PciDevice, wanted: string): boolean {
  const [vendor = '', model = ''] = wanted.split(':');
  const [own = '', ownModel = ''] = device.ids.split(':');
  return (vendor === '' || vendor === own) && (model === '' || model === ownModel);
}

function describe({ options, proc }: Run, device: PciDevice): string {
  const numbers = options.given.filter(([key]) => key === 'n').length;
  const revision = device.revision === '' ? '' : ` (rev ${device.revision})`;
  const place = options.has('D') ? `0000:${device.slot}` : device.slot;
  const head =
    numbers === 1
      ? `${place} ${device.classId}: ${device.ids}${revision}\n`
      : `${place} ${device.kind}${numbers > 1 ? ` [${device.classId}]` : ''}: ${device.vendor} ${device.device}${numbers > 1 ? ` [${device.ids}]` : ''}${revision}\n`;
  if (!options.has('k', 'v')) return head;
  const { driver } = device;
  const loaded = driver !== undefined && (driver === 'virtio-pci' || proc.kernel.modules.has(driver));
  const other = driver === 'nvidia' && !loaded && proc.kernel.modules.has('nouveau') ? 'nouveau' : undefined;
  const use = loaded ? `\tKernel driver in use: ${driver}\n` : other ? `\tKernel driver in use: ${other}\n` : '';
  const modules = driver === 'nvidia' ? '\tKernel modules: nvidiafb, nouveau, nvidia_drm, nvidia\n' : '';
  return `${head}\tSubsystem: ${device.vendor} ${device.device}\n${use}${modules}${options.has('v') ? '\n' : ''}`;
}

export const lsusb: Program = applet({ name: 'lsusb', gnu: 'vs:d:D:tV' }, async (run) => {
  if (run.options.has('s', 'd')) throw new Failure('');
  await run.print('Bus 001 Device 001: ID 1d6b:0002 Linux Foundation 2.0 root hub\n');
});
