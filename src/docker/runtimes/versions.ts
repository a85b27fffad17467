/** Which containerd and runc come with an engine: their sentences differ. */
import { type EngineVersion, since } from '../engine-version.ts';

export interface Components {
  readonly containerd: string;
  readonly runc: string;
}

/** As those engines' packages were built, newest first. */
const SHIPPED: readonly (readonly [major: number, minor: number, patch: number, containerd: string, runc: string])[] = [
  [28, 0, 0, '2.1.9', '1.3.6'],
  [27, 0, 0, '1.7.22', '1.1.14'],
  [26, 0, 0, '1.7.24', '1.1.15'],
  [23, 0, 0, '1.6.20', '1.1.5'],
  [20, 10, 11, '1.6.20', '1.1.5'],
  [18, 9, 0, '1.5.5', '1.0.1'],
  [0, 0, 0, '1.0.0', '1.0.0'],
];

export function componentsOf(engine: EngineVersion): Components {
  const order = engine.major * 1e6 + engine.minor * 1e3 + engine.patch;
  const [, , , containerd, runc] = SHIPPED.find(
    ([major, minor, patch]) => order >= major * 1e6 + minor * 1e3 + patch,
  ) ?? [0, 0, 0, '', ''];
  return { containerd, runc };
}

/** Up to 18.06 Docker shipped containerd and runc as its own: `docker-containerd`, `docker-runc`. */
export const shippedName = (engine: EngineVersion, name: string): string =>
  since(engine, 18, 9) ? name : `docker-${name}`;

/** True when a dotted version is at least `wanted`. */
export function atLeast(version: string, wanted: string): boolean {
  const parts = version.split('.').map((part) => Number.parseInt(part, 10));
  for (const [index, number] of wanted.split('.').map(Number).entries()) {
    const own = parts[index] ?? 0;
    if (own !== number) return own > number;
  }
  return true;
}

/** dockerd says `failed to create task for container:` from 23 on. */
export const saysCreateTask = (engine: EngineVersion): boolean => since(engine, 23);
