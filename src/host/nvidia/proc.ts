// The texts under /proc/driver/nvidia (kernel-open/nvidia/nv-procfs.c).
import type { NvidiaDriver } from './driver.ts';
import { type Gpu, kernelBusId } from './gpu.ts';

/** When NVIDIA built its own part of a release; only the nvidia-modeset date of 570.195.03 is known, its nvidia.ko is of that hour. */
const BUILT: Readonly<Record<string, string>> = {
  '535.104.05': 'Sat Aug 19 01:15:15 UTC 2023',
  '535.183.01': 'Sun May 12 19:39:15 UTC 2024',
  '550.54.14': 'Thu Feb 22 01:44:30 UTC 2024',
  '550.144.03': 'Mon Dec 30 17:44:08 UTC 2024',
  '550.163.01': 'Tue Apr  8 12:41:17 UTC 2025',
  '570.181': 'Wed Jul 30 18:16:27 UTC 2025',
  '570.195.03': 'Sat Sep 20 00:37:17 UTC 2025',
  '580.95.05': 'Tue Sep 23 10:11:16 UTC 2025',
};

/** `570.195.03  Sat Sep 20 00:37:17 UTC 2025`: how modules tell what they are. */
export const buildText = ({ version, open }: Pick<NvidiaDriver, 'version' | 'open'>): string =>
  [version, ...(open ? ['Release Build'] : []), ...(BUILT[version] && !open ? [BUILT[version]] : [])].join('  ');

export function versionText(driver: NvidiaDriver): string {
  const kind = driver.open ? 'NVIDIA UNIX Open Kernel Module for x86_64' : 'NVIDIA UNIX x86_64 Kernel Module';
  return `NVRM version: ${kind}  ${buildText(driver)}\nGCC version:  gcc version 13.3.0 (Ubuntu 13.3.0-6ubuntu2~24.04)\n`;
}

/** /proc/driver/nvidia/gpus/0000:01:00.0/information */
export function gpuInformation(gpu: Gpu, minor: number, { version }: NvidiaDriver): string {
  const known = gpu.fault === undefined;
  return [
    `Model: \t\t ${gpu.model}`,
    `IRQ:   \t\t ${64 + minor}`,
    `GPU UUID: \t ${known ? gpu.uuid : 'GPU-????????-????-????-????-????????????'}`,
    `Video BIOS: \t ${known ? gpu.vbios.toLowerCase() : '??.??.??.??.??'}`,
    'Bus Type: \t PCIe',
    'DMA Size: \t 47 bits',
    'DMA Mask: \t 0x7fffffffffff',
    `Bus Location: \t ${kernelBusId(gpu)}`,
    `Device Minor: \t ${minor}`,
    `GPU Firmware: \t ${version}`,
    'GPU Excluded:\t No\n',
  ].join('\n');
}

/** /proc/driver/nvidia/params, as the modules have them when nobody sets any. */
export const PARAMS = `ResmanDebugLevel: 4294967295
RmLogonRC: 1
ModifyDeviceFiles: 1
DeviceFileUID: 0
DeviceFileGID: 0
DeviceFileMode: 438
InitializeSystemMemoryAllocations: 1
UsePageAttributeTable: 4294967295
EnableMSI: 1
EnablePCIeGen3: 0
MemoryPoolSize: 0
KMallocHeapMaxSize: 0
VMallocHeapMaxSize: 0
IgnoreMMIOCheck: 0
EnableStreamMemOPs: 0
EnableUserNUMAManagement: 1
NvLinkDisable: 0
RmProfilingAdminOnly: 1
PreserveVideoMemoryAllocations: 0
EnableS0ixPowerManagement: 0
S0ixPowerManagementVideoMemoryThreshold: 256
DynamicPowerManagement: 3
DynamicPowerManagementVideoMemoryThreshold: 200
RegisterPCIDriver: 1
EnablePCIERelaxedOrderingMode: 0
EnableResizableBar: 0
EnableGpuFirmware: 18
EnableGpuFirmwareLogs: 2
RmNvlinkBandwidthLinkCount: 0
EnableDbgBreakpoint: 0
OpenRmEnableUnsupportedGpus: 1
DmaRemapPeerMmio: 1
ImexChannelCount: 2048
CreateImexChannel0: 0
GrdmaPciTopoCheckOverride: 0
RegistryDwords: ""
RegistryDwordsPerDevice: ""
RmMsg: ""
GpuBlacklist: ""
TemporaryFilePath: ""
ExcludedGpus: ""
`;
