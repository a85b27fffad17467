// nvidia-smi --query-gpu=… --format=csv
import type { Clocks } from '../../../host/nvidia/gpu.ts';
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

const migMode: Field = { value: ({ gpu }) => (gpu.mig ? 'Disabled' : NA) };
const clock = (which: 'idle' | 'max', kind: keyof Clocks): Field => ({
  unit: 'MHz',
  value: ({ gpu }) => gpu.clocks[which][kind],
});
const watts: Field = { unit: 'W', value: ({ gpu }) => gpu.idlePower.toFixed(2) };
/** Bit 0: nothing runs on it. */
const idleReason: Field = { value: () => '0x0000000000000001' };

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
  'mig.mode.current': migMode,
  'mig.mode.pending': migMode,
  'accounting.mode': { value: () => 'Disabled' },
  'driver_model.current': { value: () => NA },
  'pcie.link.gen.current': { value: ({ gpu }) => gpu.pcie.idle },
  'pcie.link.gen.gpucurrent': { value: ({ gpu }) => gpu.pcie.idle },
  'pcie.link.gen.max': { value: ({ gpu }) => gpu.pcie.max },
  'pcie.link.width.current': { value: () => 16 },
  'pcie.link.width.max': { value: () => 16 },
  pstate: { value: ({ gpu }) => gpu.idleState ?? 'P8' },
  'memory.total': { unit: 'MiB', value: ({ gpu }) => gpu.memory },
  'memory.reserved': { unit: 'MiB', value: ({ reserved }) => reserved },
  'memory.used': { unit: 'MiB', value: ({ used }) => used },
  'memory.free': { unit: 'MiB', value: ({ gpu, used, reserved }) => gpu.memory - used - reserved },
  'utilization.gpu': { unit: '%', value: () => 0 },
  'utilization.memory': { unit: '%', value: () => 0 },
  'temperature.gpu': { value: ({ gpu }) => gpu.temperature },
  'temperature.memory': { value: () => 'N/A' },
  'utilization.encoder': { unit: '%', value: () => 0 },
  'utilization.decoder': { unit: '%', value: () => 0 },
  'power.draw': watts,
  'power.draw.average': watts,
  'power.draw.instant': watts,
  'enforced.power.limit': { unit: 'W', value: ({ gpu }) => gpu.powerLimit.toFixed(2) },
  'power.limit': { unit: 'W', value: ({ gpu }) => gpu.powerLimit.toFixed(2) },
  'power.default_limit': { unit: 'W', value: ({ gpu }) => gpu.powerLimit.toFixed(2) },
  'power.max_limit': { unit: 'W', value: ({ gpu }) => gpu.powerLimit.toFixed(2) },
  'fan.speed': { unit: '%', value: ({ gpu }) => (gpu.fan ? 0 : NA) },
  'ecc.mode.current': { value: ({ gpu }) => gpu.ecc ?? NA },
  'ecc.mode.pending': { value: ({ gpu }) => gpu.ecc ?? NA },
  'ecc.errors.corrected.volatile.total': eccErrors,
  'ecc.errors.uncorrected.volatile.total': eccErrors,
  'clocks.current.graphics': clock('idle', 'graphics'),
  'clocks.current.sm': clock('idle', 'graphics'),
  'clocks.current.memory': clock('idle', 'memory'),
  'clocks.current.video': clock('idle', 'video'),
  'clocks.max.graphics': clock('max', 'graphics'),
  'clocks.max.sm': clock('max', 'graphics'),
  'clocks.max.memory': clock('max', 'memory'),
  'clocks_event_reasons.active': idleReason,
  'clocks_throttle_reasons.active': idleReason,
};

const ALIASES: Readonly<Record<string, string>> = {
  gpu_name: 'name',
  gpu_uuid: 'uuid',
  gpu_serial: 'serial',
  gpu_bus_id: 'pci.bus_id',
  'clocks.gr': 'clocks.current.graphics',
  'clocks.sm': 'clocks.current.sm',
  'clocks.mem': 'clocks.current.memory',
  'clocks.video': 'clocks.current.video',
  'clocks.max.gr': 'clocks.max.graphics',
  'clocks.max.mem': 'clocks.max.memory',
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
    const asked = given.trim();
    // The header has a field's full name, whichever was asked for.
    const name = ALIASES[asked] ?? asked;
    const field = FIELDS[name];
    if (!field) throw new UnknownField(asked);
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
