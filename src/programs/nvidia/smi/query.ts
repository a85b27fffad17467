// nvidia-smi --query-gpu=… --format=csv
import { strftime } from '../../applet/time.ts';
import type { GpuView } from './view.ts';

export interface QueryFacts {
  readonly now: number;
  readonly driver: string;
  readonly count: number;
}

interface Field {
  /** `[MiB]` in the header, `MiB` after values. */
  readonly unit?: string;
  value(view: GpuView, facts: QueryFacts): string | number;
}

const NA = '[N/A]';

const eccErrors: Field = { value: ({ gpu }) => (gpu.ecc === 'Enabled' ? 0 : NA) };

const FIELDS: Readonly<Record<string, Field>> = {
  timestamp: { value: (_view, { now }) => strftime('%Y/%m/%d %H:%M:%S.%3N', now) },
  driver_version: { value: (_view, { driver }) => driver },
  count: { value: (_view, { count }) => count },
  index: { value: ({ index }) => index },
  name: { value: ({ gpu }) => gpu.model },
  uuid: { value: ({ gpu }) => gpu.uuid },
  serial: { value: () => NA },
  'pci.bus_id': { value: ({ gpu }) => gpu.busId.toUpperCase() },
  'pci.domain': { value: ({ gpu }) => `0x${gpu.busId.slice(4, 8).toUpperCase()}` },
  'pci.bus': { value: ({ gpu }) => `0x${gpu.busId.slice(9, 11).toUpperCase()}` },
  'pci.device': { value: ({ gpu }) => `0x${gpu.busId.slice(12, 14).toUpperCase()}` },
  'pci.device_id': { value: ({ gpu }) => gpu.pciDeviceId },
  'pci.sub_device_id': { value: ({ gpu }) => gpu.subsystemId },
  vbios_version: { value: ({ gpu }) => gpu.vbios },
  persistence_mode: { value: ({ persistent }) => (persistent ? 'Enabled' : 'Disabled') },
  display_active: { value: ({ gpu }) => (gpu.displayAttached ? 'Enabled' : 'Disabled') },
  display_mode: { value: ({ gpu }) => (gpu.displayAttached ? 'Enabled' : 'Disabled') },
  compute_mode: { value: () => 'Default' },
  compute_cap: { value: ({ gpu }) => gpu.computeCapability },
  'mig.mode.current': { value: () => NA },
  'mig.mode.pending': { value: () => NA },
  pstate: { value: ({ gpu }) => gpu.idleState ?? 'P8' },
  'memory.total': { unit: 'MiB', value: ({ gpu }) => gpu.memory },
  'memory.reserved': { unit: 'MiB', value: ({ reserved }) => reserved },
  'memory.used': { unit: 'MiB', value: ({ used }) => used },
  'memory.free': { unit: 'MiB', value: ({ gpu, used, reserved }) => gpu.memory - used - reserved },
  'utilization.gpu': { unit: '%', value: () => 0 },
  'utilization.memory': { unit: '%', value: () => 0 },
  'temperature.gpu': { value: ({ gpu }) => gpu.temperature },
  'temperature.memory': { value: () => 'N/A' },
  'power.draw': { unit: 'W', value: ({ gpu }) => gpu.idlePower.toFixed(2) },
  'power.limit': { unit: 'W', value: ({ gpu }) => gpu.powerLimit.toFixed(2) },
  'power.default_limit': { unit: 'W', value: ({ gpu }) => gpu.powerLimit.toFixed(2) },
  'power.max_limit': { unit: 'W', value: ({ gpu }) => gpu.powerLimit.toFixed(2) },
  'fan.speed': { unit: '%', value: ({ gpu }) => (gpu.fan ? 0 : NA) },
  'ecc.mode.current': { value: ({ gpu }) => gpu.ecc ?? NA },
  'ecc.mode.pending': { value: ({ gpu }) => gpu.ecc ?? NA },
  'ecc.errors.corrected.volatile.total': eccErrors,
  'ecc.errors.uncorrected.volatile.total': eccErrors,
};

const ALIASES: Readonly<Record<string, string>> = {
  gpu_name: 'name',
  gpu_uuid: 'uuid',
  gpu_serial: 'serial',
  gpu_bus_id: 'pci.bus_id',
};

/** A field that nvidia-smi does not know; the message is the program's. */
export class UnknownField extends Error {
  constructor(name: string) {
    super(`Field "${name}" is not a valid field to query.\n`);
  }
}

/** The rows with the header that `format` asks for: `csv`, `csv,noheader,nounits`. Throws `UnknownField`. */
export function queryText(query: string, format: string, views: readonly GpuView[], facts: QueryFacts): string {
  const options = format.split(',');
  const fields = query.split(',').map((given): readonly [string, Field] => {
    const name = given.trim();
    const field = FIELDS[ALIASES[name] ?? name];
    if (!field) throw new UnknownField(name);
    return [name, field];
  });
  const withUnits = !options.includes('nounits');
  const header = fields.map(([name, { unit }]) => (unit ? `${name} [${unit}]` : name)).join(', ');
  const rows = views.map((view) =>
    fields
      .map(([, { unit, value }]) => {
        const text = String(value(view, facts));
        return unit && withUnits && text !== NA ? `${text} ${unit}` : text;
      })
      .join(', '),
  );
  return [...(options.includes('noheader') ? [] : [header]), ...rows].map((row) => `${row}\n`).join('');
}
