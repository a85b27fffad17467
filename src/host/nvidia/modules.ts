/**
 * What NVIDIA's kernel modules do when they are loaded: entries under /proc/driver/nvidia, the driver behind the device
 * nodes, and the nodes themselves where udev's rules make them.
 */
import { Errno } from '../errno.ts';
import type { DeviceTable } from '../fs/devices.ts';
import type { Files } from '../fs/files.ts';
import type { KernelLog } from '../kernel-log.ts';
import type { KernelModules, LoadedModule, ModuleNote } from '../modules.ts';
import { addDriverDevices, type NvidiaDriver, removeDriverDevices, UVM_MAJOR } from './driver.ts';
import { UDEV_PATH } from './files/driver.ts';
import { type Gpu, kernelBusId } from './gpu.ts';
import {
  directNodes,
  makeDirectNodes,
  makeDriverNodes,
  makeModesetNode,
  makeTegraNodes,
  makeUvmNodes,
} from './nodes.ts';
import { buildText, gpuInformation, PARAMS, versionText } from './proc.ts';

export interface NvidiaMachine {
  readonly modules: KernelModules;
  readonly log: KernelLog;
  readonly devices: DeviceTable;
  /** Path calls as root. */
  readonly files: Files;
  readonly gpus: readonly Gpu[];
}

/** Says what loading each of the modules does. */
export function registerNvidiaModules(machine: NvidiaMachine): void {
  const { modules, devices, files } = machine;
  // A Jetson's GPU has its driver built in.
  if (files.exists('/etc/nv_tegra_release')) makeTegraNodes(files);
  modules.onLoad('nvidia', {
    load: (module) => loadDriver(machine, module),
    unload() {
      removeDriverDevices(devices);
      forgetEntries(modules);
    },
  });
  const made = (make: (files: Files) => void): void => {
    if (files.exists(UDEV_PATH)) make(files);
  };
  registerCompanions(machine, made);
  modules.onLoad('fake_nvidia_driver', {
    load() {
      machine.log.write('FAKE_NVIDIA: module loaded, /proc/driver/nvidia is there', 'info');
      modules.procEntries.set('driver/nvidia/version', () => 'Driver Version: 535.104.05\n');
      modules.procEntries.set('driver/nvidia/gpus/0000:00:00.0/', () => '');
    },
    unload: () => forgetEntries(modules),
  });
}

/** The modules that rest on nvidia. */
function registerCompanions(
  { modules, log, files, gpus }: NvidiaMachine,
  made: (make: (files: Files) => void) => void,
): void {
  modules.onLoad('nvidia_modeset', {
    load({ note }) {
      const built = buildText({ version: note.version ?? '', open: isOpen(note) });
      log.write(`nvidia-modeset: Loading NVIDIA Kernel Mode Setting Driver for UNIX platforms  ${built}`, 'info');
      made(makeModesetNode);
    },
    unload: () => log.write('nvidia-modeset: Unloading', 'info'),
  });
  const direct = gpus.flatMap((gpu, minor) =>
    directNodes(minor).map(([name]) => `bus/pci/devices/${kernelBusId(gpu)}/drm/${name}/`),
  );
  modules.onLoad('nvidia_drm', {
    load() {
      for (const [minor, gpu] of gpus.entries()) {
        const place = kernelBusId(gpu);
        log.write(`[drm] [nvidia-drm] [GPU ID ${drmId(place)}] Loading driver`, 'info');
        log.write(`[drm] Initialized nvidia-drm 0.0.0 20160202 for ${place} on minor ${minor}`, 'info');
        made((files) => makeDirectNodes(files, minor, place));
      }
      for (const path of direct) modules.sysEntries.set(path, () => '');
    },
    unload() {
      files.removeAll('/dev/dri');
      for (const path of direct) modules.sysEntries.delete(path);
    },
  });
  modules.onLoad('nvidia_uvm', {
    load({ note }) {
      if (!isOpen(note))
        log.write(
          'nvidia_uvm: module uses symbols nvUvmInterfaceDisableAccessCntr from proprietary module nvidia, inheriting taint.',
        );
      log.write(`nvidia-uvm: Loaded the UVM driver, major device number ${UVM_MAJOR}.`, 'info');
      made(makeUvmNodes);
    },
    unload: () => log.write('nvidia-uvm: Unloaded the UVM driver.', 'info'),
  });
}

/** `0x00000100` for `0000:01:00.0`. */
function drmId(busId: string): string {
  const [bus = 0, device = 0] = busId
    .split(/[:.]/)
    .slice(1)
    .map((part) => Number.parseInt(part, 16));
  return `0x${((bus << 8) | device).toString(16).padStart(8, '0')}`;
}

const isOpen = ({ license }: ModuleNote): boolean => /GPL/.test(license ?? '');

function loadDriver({ modules, log, devices, files, gpus }: NvidiaMachine, { note }: LoadedModule): void {
  const version = note.version ?? '';
  const bound = ['nouveau', 'vfio_pci'].find((name) => modules.loaded.has(name));
  if (gpus.length === 0 || bound === 'nouveau') {
    log.write(gpus.length === 0 ? 'NVRM: No NVIDIA GPU found.' : nouveauText(gpus), 'warn');
    throw new Errno('ENODEV');
  }
  const open = isOpen(note);
  const driver: NvidiaDriver = { name: 'nvidia', gpus: [...gpus], version, open, persistent: new Set() };
  log.write('nvidia-nvlink: Nvlink Core is being initialized, major device number 234', 'info');
  log.write(`NVRM: loading ${versionLine(driver)}`, 'info');
  for (const [minor, gpu] of gpus.entries()) for (const line of faultLines(gpu, minor)) log.write(line, 'warn');
  modules.procEntries.set('driver/nvidia/version', () => versionText(driver));
  modules.procEntries.set('driver/nvidia/params', () => PARAMS);
  modules.procEntries.set('driver/nvidia/registry', () => 'Binary: ""\n');
  for (const [minor, gpu] of gpus.entries())
    modules.procEntries.set(`driver/nvidia/gpus/${kernelBusId(gpu)}/information`, () =>
      gpuInformation(gpu, minor, driver),
    );
  addDriverDevices(devices, driver);
  if (!files.exists(UDEV_PATH)) return;
  makeDriverNodes(files, gpus.length);
  for (const name of ['nvidia_modeset', 'nvidia_drm', 'nvidia_uvm']) modules.request(name);
}

/** udev's coldplug at boot: the module whose alias fits a GPU's place on the bus. */
export function coldplugGpus({ modules, gpus }: Pick<NvidiaMachine, 'modules' | 'gpus'>): void {
  if (gpus.length > 0) modules.request('pci:v000010DEd00001EB8sv000010DEsd000012A2bc03sc02i00');
}

const versionLine = (driver: NvidiaDriver): string =>
  versionText(driver).split('\n')[0]?.replace('NVRM version: ', '') ?? '';

function nouveauText(gpus: readonly Gpu[]): string {
  const busId = gpus[0] ? kernelBusId(gpus[0]) : '';
  return [
    `NVRM: GPU ${busId} is already bound to nouveau.`,
    'NVRM: The NVIDIA probe routine was not called for 1 device(s).',
    'NVRM: This can occur when another driver was loaded and \nNVRM: obtained ownership of the NVIDIA device(s).',
    'NVRM: Try unloading the conflicting kernel module (and/or\nNVRM: reconfigure your kernel without the conflicting\nNVRM: driver(s)), then try loading the NVIDIA kernel module\nNVRM: again.',
    'NVRM: No NVIDIA devices probed.',
  ].join('\n');
}

/** What the driver says of a GPU that does not answer. */
export function faultLines(gpu: Gpu, minor: number): readonly string[] {
  const place = `PCI:${kernelBusId(gpu).slice(0, -2)}`;
  if (gpu.fault === 'lost')
    return [
      `NVRM: Xid (${place}): 79, pid='<unknown>', name=<unknown>, GPU has fallen off the bus.`,
      `NVRM: GPU ${kernelBusId(gpu)}: GPU has fallen off the bus.`,
    ];
  if (gpu.fault === 'failed')
    return [
      `NVRM: Xid (${place}): 62, pid='<unknown>', name=<unknown>, 00002c8c 00000000 00000000`,
      `NVRM: GPU ${kernelBusId(gpu)}: RmInitAdapter failed! (0x62:0x40:1861)`,
      `NVRM: GPU ${kernelBusId(gpu)}: rm_init_adapter failed, device minor number ${minor}`,
    ];
  return [];
}

function forgetEntries({ procEntries }: KernelModules): void {
  for (const path of [...procEntries.keys()]) if (path.startsWith('driver/nvidia/')) procEntries.delete(path);
}
