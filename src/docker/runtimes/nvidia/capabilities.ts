// Models NVIDIA/nvidia-container-toolkit internal/config/image/capabilities.go: sets of driver capabilities.

export const SUPPORTED_CAPABILITIES: readonly string[] = [
  'compat32',
  'compute',
  'display',
  'graphics',
  'ngx',
  'utility',
  'video',
];

const DEFAULT = new Set(['utility', 'compute']);

export type Capabilities = ReadonlySet<string>;

export const capabilitiesOf = (text: string): Capabilities =>
  new Set(
    text
      .split(',')
      .map((part) => part.trim())
      .filter((part) => part !== ''),
  );

export const isAll = (capabilities: Capabilities): boolean => capabilities.has('all');

/** Sorted, or `all`. */
export const capabilityText = (capabilities: Capabilities): string =>
  isAll(capabilities) ? 'all' : [...capabilities].sort().join(',');

export function intersection(one: Capabilities, other: Capabilities): Capabilities {
  if (isAll(other)) return one;
  if (isAll(one)) return other;
  return new Set([...other].filter((capability) => one.has(capability)));
}

export const isSuperset = (one: Capabilities, other: Capabilities): boolean =>
  isAll(one) || [...other].every((capability) => one.has(capability));

/** What a container asks for beyond what is allowed. */
export class UnsupportedCapabilities extends Error {}

/**
 * What a container gets: by NVIDIA_DRIVER_CAPABILITIES, else compute and utility; an image of before that variable gets
 * all. Throws `UnsupportedCapabilities`.
 */
export function driverCapabilities(
  supported: Capabilities,
  requested: string | undefined,
  isLegacyImage: boolean,
): Capabilities {
  if (requested === undefined && isLegacyImage) return supported;
  if (!requested) return intersection(supported, DEFAULT);
  const wanted = capabilitiesOf(requested);
  const allowed = intersection(supported, wanted);
  if (!isAll(wanted) && allowed.size !== wanted.size) {
    throw new UnsupportedCapabilities(
      `unsupported capabilities found in '${capabilityText(wanted)}' (allowed '${capabilityText(allowed)}')`,
    );
  }
  return allowed;
}
