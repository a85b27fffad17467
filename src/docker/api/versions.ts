// Models moby api/types/versions/compare.go and the API version of each engine.
import { type EngineVersion, since } from '../engine-version.ts';

/** Below zero when `a` is the older version. Numbers are compared part by part: 1.9 is older than 1.41. */
export function compareVersions(a: string, b: string): number {
  const left = a.split('.').map(Number);
  const right = b.split('.').map(Number);
  for (let i = 0; i < Math.max(left.length, right.length); i++) {
    const difference = (left[i] ?? 0) - (right[i] ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
}

export const lessThan = (a: string, b: string): boolean => compareVersions(a, b) < 0;

/** The newest API that this version's engine serves and its client speaks. */
export function apiVersion(version: EngineVersion): string {
  if (since(version, 28)) return ['1.48', '1.49', '1.50', '1.51', '1.51', '1.51'][version.minor] ?? '1.51';
  if (since(version, 27)) return '1.47';
  if (since(version, 26)) return '1.45';
  if (since(version, 25)) return '1.44';
  if (since(version, 24)) return '1.43';
  if (since(version, 23)) return '1.42';
  return '1.41';
}

/** The oldest API that this version's engine still serves. */
export const minimumApiVersion = (version: EngineVersion): string => (since(version, 25) ? '1.24' : '1.12');
