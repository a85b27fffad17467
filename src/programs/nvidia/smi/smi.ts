// Models nvidia-smi of the drivers 535 to 575: what it prints, and how it fails.

import { isErrno } from '../../../host/errno.ts';
import { makeDriverNodes } from '../../../host/nvidia/nodes.ts';
import { findNvml, initNvml, type Nvml, NvmlError } from '../../../host/nvidia/nvml.ts';
import { print } from '../../../host/process/stdio.ts';
import type { Process, Program } from '../../../host/process/types.ts';
import { parseSmi, type SmiCall, SmiMisuse } from './options.ts';
import { queryText, UnknownField } from './query.ts';
import { reportText } from './report.ts';
import { smiTable } from './table.ts';
import { topologyText } from './topology.ts';
import { type GpuView, majorOf, shortVersion, viewOf } from './view.ts';

const NO_LIBRARY =
  "NVIDIA-SMI couldn't find libnvidia-ml.so library in your system. Please make sure that the NVIDIA Display Driver is properly installed and present in your system.\nPlease also try adding directory that contains libnvidia-ml.so to your system PATH.\n";
const NO_DRIVER =
  "NVIDIA-SMI has failed because it couldn't communicate with the NVIDIA driver. Make sure that the latest NVIDIA driver is installed and running.\n\n";

/** Everything it says goes to standard output, failures too. */
export const nvidiaSmi: Program = async (proc) => {
  const version = String(proc.exe.note.version ?? '');
  try {
    const call = parseSmi(proc.argv.slice(1));
    if (call.kind === 'refused') {
      await print(proc, `${call.what}: not part of this sandbox\n`);
      return 1;
    }
    loadDriver(proc);
    const library = findNvml(proc);
    if (!library) {
      await print(proc, NO_LIBRARY);
      return 12;
    }
    return await run(proc, version, initNvml(proc, library), call);
  } catch (error) {
    if (error instanceof SmiMisuse || error instanceof UnknownField) {
      await print(proc, `${error.message}\n`);
      return 2;
    }
    if (!(error instanceof NvmlError)) throw error;
    return fail(proc, version, error);
  }
};

/** It asks nvidia-modprobe, which is set-user-id root, to load what is missing; what fails shows later. */
function loadDriver({ files, kernel }: Process): void {
  if (kernel.modules.has('nvidia') || !files.exists('/usr/bin/nvidia-modprobe')) return;
  if (!kernel.modules.request('nvidia')) return;
  try {
    makeDriverNodes(files, files.readdir('/proc/driver/nvidia/gpus').length);
  } catch (error) {
    if (!isErrno(error)) throw error;
  }
}

async function fail(proc: Process, version: string, error: NvmlError): Promise<number> {
  if (error.code === 9) {
    await print(proc, NO_DRIVER);
    return 9;
  }
  const second =
    error.code === 18 && error.library !== undefined && majorOf(version) >= 525
      ? `NVML library version: ${shortVersion(error.library)}\n`
      : '';
  await print(proc, `Failed to initialize NVML: ${error.message}\n${second}`);
  return error.code === 999 ? 255 : error.code;
}

async function run(proc: Process, version: string, nvml: Nvml, call: SmiCall): Promise<number> {
  const indexes = selected(nvml, call.ids);
  if (indexes.length === 0) {
    await print(proc, 'No devices were found\n');
    return 6;
  }
  const views: GpuView[] = [];
  for (const index of indexes) {
    try {
      views.push(viewOf(nvml, index));
    } catch (error) {
      if (!(error instanceof NvmlError)) throw error;
      const remedy = error.code === 15 ? '.  Reboot the system to recover this GPU' : '';
      const gap = majorOf(version) < 515 ? ' ' : '';
      await print(
        proc,
        `Unable to determine the device handle for GPU${gap}${(nvml.busIds[index] ?? '').slice(-12)}: ${error.message}${remedy}\n`,
      );
      return error.code === 999 ? 255 : error.code;
    }
  }
  for (;;) {
    await print(proc, text(proc, version, nvml, call, views));
    if (call.loop === undefined) return 0;
    await proc.sleep(call.loop);
  }
}

/** By index, UUID or bus id. */
function selected(nvml: Nvml, ids: readonly string[]): number[] {
  const all = Array.from({ length: nvml.count }, (_device, index) => index);
  if (ids.length === 0) return all;
  return all.filter((index) =>
    ids.some((id) => {
      const busId = (nvml.busIds[index] ?? '').toLowerCase();
      return id === String(index) || id === nvml.uuids[index] || (id.includes(':') && busId.endsWith(id.toLowerCase()));
    }),
  );
}

function text(proc: Process, version: string, nvml: Nvml, call: SmiCall, views: readonly GpuView[]): string {
  const now = proc.clock.now();
  const driver = nvml.driverVersion;
  switch (call.kind) {
    case 'list':
      return views.map(({ index, gpu }) => `GPU ${index}: ${gpu.model} (UUID: ${gpu.uuid})\n`).join('');
    case 'query':
      return queryText(call.fields, call.format, views, { now, driver, count: nvml.count });
    case 'report':
      return reportText({ now, driver, cuda: nvml.cudaVersion, count: nvml.count }, views, call.sections);
    case 'topology':
      return topologyText(views, cpusOf(proc));
    case 'processes':
      return call.format.split(',').includes('noheader') ? '' : `${call.fields.split(',').join(', ')}\n`;
    case 'version':
      return `NVIDIA-SMI version  : ${version}\nNVML version        : ${shortVersion(nvml.library.note.version ?? '')}\nDRIVER version      : ${driver}\nCUDA Version        : ${nvml.cudaVersion}\n`;
    case 'persistence':
      return persistenceText(proc, nvml, call.on, views);
    default:
      return smiTable({ now, version, driver, cuda: nvml.cudaVersion }, views);
  }
}

const cpusOf = ({ files }: Process): number => (files.readText('/proc/cpuinfo').match(/^processor/gm) ?? [1]).length;

function persistenceText(proc: Process, nvml: Nvml, on: boolean, views: readonly GpuView[]): string {
  const lines: string[] = [];
  for (const { gpu } of views) {
    const busId = gpu.busId.toUpperCase();
    if (proc.cred.uid !== 0)
      return `Unable to set persistence mode for GPU ${busId}: Insufficient Permissions\nTerminating early due to previous errors.\n`;
    const was = nvml.driver?.persistent.has(gpu.busId) ?? false;
    if (on) nvml.driver?.persistent.add(gpu.busId);
    else nvml.driver?.persistent.delete(gpu.busId);
    const word = on ? 'Enabled' : 'Disabled';
    lines.push(
      was === on
        ? `Persistence mode is already ${word} for GPU ${busId}.`
        : `${word} persistence mode for GPU ${busId}.`,
    );
  }
  return `${lines.join('\n')}\nAll done.\n`;
}
