// Models NVIDIA/nvidia-container-toolkit v1.17.1 internal/config/image: what a container's variables and mounts ask for.
import { isQualifiedName } from '../../../host/cdi/names.ts';
import type { MountSpec, OciSpec } from '../spec.ts';

/** A container as the toolkit looks at it. */
export interface CudaImage {
  readonly env: ReadonlyMap<string, string>;
  readonly mounts: readonly MountSpec[];
}

/** Something in the specification that the toolkit cannot read. */
export class ImageError extends Error {}

const MOUNT_ROOT = '/var/run/nvidia-container-devices';

/** Throws `ImageError`. */
export function cudaImage({ process, mounts }: Pick<OciSpec, 'process' | 'mounts'>): CudaImage {
  const env = new Map<string, string>();
  for (const entry of process.env) {
    const at = entry.indexOf('=');
    if (at < 0) throw new ImageError(`invalid environment variable: ${entry}`);
    env.set(entry.slice(0, at), entry.slice(at + 1));
  }
  return { env, mounts };
}

/** An image of before NVIDIA_REQUIRE_CUDA: it only says its CUDA_VERSION. */
export const isLegacyImage = ({ env }: CudaImage): boolean =>
  (env.get('CUDA_VERSION') ?? '') !== '' && (env.get('NVIDIA_REQUIRE_CUDA') ?? '') === '';

/** The devices that variables name, together: `['all']`, ids, `['']` for none but with the driver, `[]` for nothing. */
export function devicesFromEnv(image: CudaImage, ...names: readonly string[]): readonly string[] {
  const set = names.filter((name) => image.env.has(name));
  const devices = set
    .flatMap((name) => (image.env.get(name) ?? '').split(','))
    .map((device) => device.trim())
    .filter((device) => device !== '');
  if (set.length === 0 && isLegacyImage(image)) return ['all'];
  if (devices.length === 0 || devices.includes('void')) return [];
  const special = devices.find((device) => device === 'all' || device === 'none');
  if (special !== undefined) return special === 'all' ? ['all'] : [''];
  return [...new Set(devices)];
}

export const visibleDevices = (image: CudaImage): readonly string[] => devicesFromEnv(image, 'NVIDIA_VISIBLE_DEVICES');

/** Devices asked for by mounts of /dev/null under /var/run/nvidia-container-devices. */
export function devicesFromMounts({ mounts }: CudaImage): readonly string[] {
  const targets = mounts.filter(({ source }) => source === '/dev/null').map(({ destination }) => destination);
  return [...new Set(targets)]
    .filter((target) => target.startsWith(MOUNT_ROOT))
    .map((target) => target.slice(MOUNT_ROOT.length).replace(/^\/+|\/+$/g, ''))
    .filter((device) => device !== '');
}

/** Those of them that are no CDI devices and no IMEX channels. */
export const plainDevicesFromMounts = (image: CudaImage): readonly string[] =>
  devicesFromMounts(image).filter((device) => !/^(cdi|imex)\//.test(device));

/** `cdi/nvidia.com/gpu/0` is `nvidia.com/gpu=0`. */
export const cdiDevicesFromMounts = (image: CudaImage): readonly string[] =>
  devicesFromMounts(image).flatMap((device) => {
    const [, vendor, className, name] = /^cdi\/([^/]+)\/([^/]+)\/(.+)$/.exec(device) ?? [];
    return vendor === undefined ? [] : [`${vendor}/${className}=${name}`];
  });

/** True when there is a device and all are CDI's by their full names. */
export function hasOnlyCdiDevices(image: CudaImage): boolean {
  const mounted = devicesFromMounts(image);
  const named = visibleDevices(image);
  return (
    named.length + mounted.length > 0 &&
    named.every(isQualifiedName) &&
    mounted.every((device) => device.startsWith('cdi/'))
  );
}

/** CAP_SYS_ADMIN in the bounding set. */
export const isPrivileged = ({ process }: Pick<OciSpec, 'process'>): boolean =>
  process.capabilities?.bounding.includes('CAP_SYS_ADMIN') ?? false;

const isTrue = (text: string): boolean => /^(1|t|T|TRUE|true|True)$/.test(text);

/** What the driver must be for this image: `cuda>=12.8 brand=tesla,...`. Throws `ImageError`. */
export function requirementsOf(image: CudaImage, disabled: boolean): readonly string[] {
  if (disabled || isTrue(image.env.get('NVIDIA_DISABLE_REQUIRE') ?? '')) return [];
  const requirements = [...image.env]
    .filter(([name]) => name.startsWith('NVIDIA_REQUIRE_') && !name.startsWith('NVIDIA_REQUIRE_JETPACK'))
    .map(([, value]) => value);
  return isLegacyImage(image)
    ? [...requirements, `cuda>=${legacyVersion(image.env.get('CUDA_VERSION') ?? '')}`]
    : requirements;
}

function legacyVersion(version: string): string {
  const [, major, minor = '0'] = /^v?(\d+)(?:\.(\d+))?(?:\.\d+)?(?:[-+].*)?$/.exec(version) ?? [];
  if (major === undefined) {
    throw new ImageError(`failed to get version: invalid CUDA version ${version}: invalid version string`);
  }
  return `${major}.${minor}`;
}
