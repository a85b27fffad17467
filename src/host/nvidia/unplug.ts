/**
 * Models drivers/pci/pci-sysfs.c remove_store: `echo 1 > /sys/bus/pci/devices/0000:0b:00.0/remove` takes a GPU off the
 * bus. Its driver lets go of it, the others keep their minor numbers until the driver is loaded anew.
 */
import { Errno } from '../errno.ts';
import { pciPath } from '../pci.ts';
import { NVIDIA_MAJOR } from './driver.ts';
import { type Gpu, kernelBusId } from './gpu.ts';
import type { NvidiaMachine } from './modules.ts';
import { directNodes } from './nodes.ts';

export interface Bus<Device> {
  /** What `lspci` shows; removed devices are taken out of it. */
  readonly pci: Device[];
  /** What the driver finds when it is loaded. */
  readonly gpus: Gpu[];
}

/** Puts a file `remove` beside what /sys tells of each GPU. */
export function registerRemoval(machine: NvidiaMachine, bus: Bus<{ readonly slot: string }>): void {
  for (const [minor, gpu] of [...bus.gpus].entries()) {
    const write = (text: string): void => {
      const number = Number(text.trim() || Number.NaN);
      if (Number.isNaN(number)) throw new Errno('EINVAL');
      if (number !== 0) removeGpu(machine, bus, gpu, minor);
    };
    machine.modules.sysEntries.set(
      `${pciPath(kernelBusId(gpu))}/remove`,
      Object.assign(() => '', { write }),
    );
  }
}

function removeGpu({ modules, devices, files }: NvidiaMachine, bus: Bus<{ slot: string }>, gpu: Gpu, minor: number) {
  const place = kernelBusId(gpu);
  take(bus.gpus, (one) => one === gpu);
  take(bus.pci, ({ slot }) => place.endsWith(slot));
  for (const path of [...modules.sysEntries.keys()])
    if (path.startsWith(`${pciPath(place)}/`)) modules.sysEntries.delete(path);
  modules.procEntries.delete(`driver/nvidia/gpus/${place}/information`);
  devices.delete(`char:${NVIDIA_MAJOR}:${minor}`);
  for (const [name, , , kind] of directNodes(minor))
    for (const path of [`/dev/dri/${name}`, `/dev/dri/by-path/pci-${place}-${kind}`]) files.removeAll(path);
}

function take<Item>(list: Item[], isIt: (item: Item) => boolean): void {
  const at = list.findIndex(isIt);
  if (at >= 0) list.splice(at, 1);
}
