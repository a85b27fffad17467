// Models ensureService and mustRecreate of docker/compose pkg/compose/convergence.go: what is to be done with a service's containers.
import type { ContainerSummary } from '../../api/types/container.ts';
import { type ComposeVersion, sinceCompose } from '../compose-version.ts';
import { serviceHash } from '../render/hash.ts';
import type { Service } from '../types.ts';
import { LABEL, labelOf } from './labels.ts';
import { containerNumber } from './names.ts';
import { scaleOf } from './select.ts';

export type RecreatePolicy = 'never' | 'force' | 'diverged';

export type ContainerStep =
  | { readonly kind: 'remove'; readonly container: ContainerSummary }
  | { readonly kind: 'recreate'; readonly container: ContainerSummary }
  | { readonly kind: 'keep'; readonly container: ContainerSummary }
  | { readonly kind: 'create'; readonly number: number };

export interface ConvergeFacts {
  readonly version: ComposeVersion;
  readonly policy: RecreatePolicy;
  /** The service waits on one that was created again (before 2.27). */
  readonly forced: boolean;
  /** The digest of the image to run, where it is known. */
  readonly image: string | undefined;
  /** Ids of networks and names of volumes by their key (from 2.31 on). */
  readonly networks?: ReadonlyMap<string, string>;
  readonly volumes?: ReadonlyMap<string, string>;
}

/** Whether a container no longer is what its service asks for. */
export function mustRecreate(service: Service, container: ContainerSummary, facts: ConvergeFacts): boolean {
  if (facts.policy === 'never') return false;
  if (facts.policy === 'force' || facts.forced) return true;
  if (labelOf(container, LABEL.configHash) !== serviceHash(service, facts.version)) return true;
  if (labelOf(container, LABEL.image) !== (facts.image ?? '')) return true;
  if (facts.networks && container.State === 'running') {
    const connected = Object.values(container.NetworkSettings?.Networks ?? {}).map(({ NetworkID }) => NetworkID);
    for (const key of service.networks?.keys() ?? []) {
      if (!connected.includes(facts.networks.get(key) ?? '')) return true;
    }
  }
  if (!facts.volumes) return false;
  const mounted = (container.Mounts ?? []).filter(({ Type }) => Type === 'volume').map(({ Name }) => Name);
  return (service.volumes ?? []).some(
    ({ type, source }) => type === 'volume' && source && !mounted.includes(facts.volumes?.get(source)),
  );
}

/** The order in which containers are kept: what is obsolete goes first, then high numbers. */
function inOrder(service: Service, containers: readonly ContainerSummary[], facts: ConvergeFacts): ContainerSummary[] {
  const modern = sinceCompose(facts.version, 2, 30);
  const before = (a: ContainerSummary, b: ContainerSummary): boolean => {
    if (mustRecreate(service, a, facts)) return true;
    if (mustRecreate(service, b, facts)) return false;
    const [one, two] = [containerNumber(a), containerNumber(b)];
    if (Number.isNaN(one) || Number.isNaN(two)) return a.Created < b.Created;
    return modern ? one > two : one < two;
  };
  // The comparison is no order (two obsolete ones both come first), so the outcome is that of Go's insertion sort.
  const sorted = [...containers];
  for (let i = 1; i < sorted.length; i++) {
    for (let j = i; j > 0; j--) {
      const [left, right] = [sorted[j - 1], sorted[j]];
      if (!left || !right || !before(right, left)) break;
      sorted[j - 1] = right;
      sorted[j] = left;
    }
  }
  return modern ? sorted.reverse() : sorted;
}

/** Steps from the containers there are to those there should be. Throws for a custom name that is to be used twice. */
export function planService(
  service: Service,
  containers: readonly ContainerSummary[],
  facts: ConvergeFacts,
): readonly ContainerStep[] {
  const expected = expectedScale(service, facts.version);
  const steps = inOrder(service, containers, facts).map((container, index): ContainerStep => {
    if (index >= expected) return { kind: 'remove', container };
    return { kind: mustRecreate(service, container, facts) ? 'recreate' : 'keep', container };
  });
  const highest = Math.max(0, ...containers.map(containerNumber).filter((number) => !Number.isNaN(number)));
  const missing = Math.max(0, expected - containers.length);
  const created = Array.from(
    { length: missing },
    (_, index): ContainerStep => ({ kind: 'create', number: highest + 1 + index }),
  );
  return [...steps, ...created];
}

function expectedScale(service: Service, version: ComposeVersion): number {
  const scale = scaleOf(service);
  if (scale <= 1 || !service.container_name) return scale;
  throw new Error(
    `WARNING: The "${service.name}" service is using the custom container name "${service.container_name}". ` +
      'Docker requires each container to have a unique name. ' +
      `Remove the custom name to scale the service${sinceCompose(version, 2, 30) ? '' : '.\n'}`,
  );
}
