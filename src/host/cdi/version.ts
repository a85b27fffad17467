// Models tags.cncf.io/container-device-interface/pkg/cdi/version.go: which version a specification must say it has.
import type { CdiContainerEdits, CdiSpec } from '../nvidia/cdi/spec.ts';
import { parseKind } from './names.ts';

/** Every version there has been, oldest first. */
const VERSIONS = ['0.1.0', '0.2.0', '0.3.0', '0.4.0', '0.5.0', '0.6.0', '0.7.0', '0.8.0', '1.0.0'] as const;

export type CdiVersion = (typeof VERSIONS)[number];

const EARLIEST: CdiVersion = '0.3.0';

const normal = (version: string): string => version.replace(/^v/, '');

/** True for a version that a library knows which is itself of the version `library`. */
export function knowsVersion(library: CdiVersion, version: string): boolean {
  const at = (VERSIONS as readonly string[]).indexOf(normal(version));
  return at >= 0 && at <= VERSIONS.indexOf(library);
}

const editsOf = (spec: CdiSpec): readonly CdiContainerEdits[] => [
  ...spec.devices.map((device) => device.containerEdits),
  ...(spec.containerEdits ? [spec.containerEdits] : []),
];

const REQUIRES: readonly (readonly [CdiVersion, (spec: CdiSpec) => boolean])[] = [
  ['0.7.0', (spec) => editsOf(spec).some((edits) => (edits.additionalGids ?? []).length > 0)],
  [
    '0.6.0',
    ({ annotations = {}, devices, kind }) =>
      [annotations, ...devices.map((device) => device.annotations ?? {})].some((all) => Object.keys(all).length > 0) ||
      (parseKind(kind)?.[1] ?? '').includes('.'),
  ],
  [
    '0.5.0',
    (spec) =>
      spec.devices.some(({ name }) => name !== '' && !/^[A-Za-z]/.test(name)) ||
      editsOf(spec).some(({ deviceNodes = [] }) => deviceNodes.some(({ hostPath }) => hostPath)),
  ],
  ['0.4.0', (spec) => editsOf(spec).some(({ mounts = [] }) => mounts.some(({ type }) => type))],
];

/** The oldest version whose readers understand all that the specification holds. */
export const minimumVersion = (spec: CdiSpec): CdiVersion =>
  REQUIRES.find(([, isRequired]) => isRequired(spec))?.[0] ?? EARLIEST;

/** True when `version` is at least `minimum`. */
export const isAtLeast = (version: string, minimum: CdiVersion): boolean =>
  (VERSIONS as readonly string[]).indexOf(normal(version)) >= VERSIONS.indexOf(minimum);
