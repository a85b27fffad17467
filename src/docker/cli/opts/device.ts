// Models validateDevice, parseLinuxDevice and the CDI names of cli/command/container/opts.go.
import type { DeviceMapping } from '../../api/types/container-config.ts';

const isMode = (text: string): boolean => /^[rwm]{1,3}$/.test(text) && new Set(text).size === text.length;

/** `vendor.com/class=name`, a device that the Container Device Interface describes. */
export const isCdiName = (text: string): boolean => /^[A-Za-z][\w.-]*\/[A-Za-z][\w-]*=[\w][\w.:-]*$/.test(text);

/** Throws with the CLI's message. */
export function parseDevice(value: string): DeviceMapping {
  const parts = value.split(':');
  if (parts.length > 3 || parts[0] === '') throw new Error(`bad format for path: ${value}`);
  const [source = '', second, third] = parts;
  if (third !== undefined && !isMode(third)) throw new Error(`bad mode specified: ${third}`);
  const mode = third ?? (second !== undefined && isMode(second) ? second : undefined);
  const target = second !== undefined && (third !== undefined || !isMode(second)) ? second : source;
  if (!target.startsWith('/')) throw new Error(`${target} is not an absolute path`);
  return { PathOnHost: source, PathInContainer: target, CgroupPermissions: mode ?? 'rwm' };
}
