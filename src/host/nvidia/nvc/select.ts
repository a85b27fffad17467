// Models libnvidia-container src/cli/common.c (select_devices), without MIG, which no GPU here is divided by.
import { type DeviceInfo, NvcError } from './types.ts';

const PCI = /^([0-9a-f]+):([0-9a-f]{1,2}):([0-9a-f]{1,2})\.0/i;

/** The GPUs that a list names, each once, in the order named. Throws `NvcError` (`device error: 7: unknown device`). */
export function selectDevices(list: string | undefined, available: readonly DeviceInfo[]): DeviceInfo[] {
  if (available.length === 0) return [];
  const selected = new Set<DeviceInfo>();
  for (const name of (list ?? '').split(',')) {
    if (name === '') continue;
    if (name.toLowerCase() === 'all') {
      for (const device of available) selected.add(device);
      break;
    }
    const found = find(name, available);
    if (!found) throw new NvcError(`device error: ${name}: unknown device`);
    selected.add(found);
  }
  return [...selected];
}

function find(name: string, available: readonly DeviceInfo[]): DeviceInfo | undefined {
  const [, domain, bus, device] = PCI.exec(name) ?? [];
  const busId =
    domain !== undefined && bus !== undefined && device !== undefined
      ? `${domain.padStart(8, '0')}:${bus.padStart(2, '0')}:${device.padStart(2, '0')}.0`.toLowerCase()
      : undefined;
  return (
    available.find(({ uuid }) => uuid.toLowerCase() === name.toLowerCase()) ??
    available.find((one) => one.busId === busId) ??
    (/^\s*[+]?\d+$/.test(name) ? available[Number(name)] : undefined)
  );
}
