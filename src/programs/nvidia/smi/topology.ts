// nvidia-smi topo -m on one socket without NVLink.
import type { GpuView } from './view.ts';

const LEGEND = `
Legend:

  X    = Self
  SYS  = Connection traversing PCIe as well as the SMP interconnect between NUMA nodes (e.g., QPI/UPI)
  NODE = Connection traversing PCIe as well as the interconnect between PCIe Host Bridges within a NUMA node
  PHB  = Connection traversing PCIe as well as a PCIe Host Bridge (typically the CPU)
  PXB  = Connection traversing multiple PCIe bridges (without traversing the PCIe Host Bridge)
  PIX  = Connection traversing at most a single PCIe bridge
  NV#  = Connection traversing a bonded set of # NVLinks
`;

export function topologyText(views: readonly GpuView[], cpus: number): string {
  const header = views.map(({ index }) => `\tGPU${index}`).join('');
  const affinity = cpus === 1 ? '0' : `0-${cpus - 1}`;
  const rows = views.map(
    ({ index }) =>
      `GPU${index}${views.map((other) => (other.index === index ? '\t X ' : '\tPHB')).join('')}\t${affinity}\t0\t\tN/A\n`,
  );
  return `\u001b[4m${header}\tCPU Affinity\tNUMA Affinity\tGPU NUMA ID\u001b[0m\n${rows.join('')}${LEGEND}`;
}
