import { describe, expect, test } from 'vitest';
import type { ContainerSummary } from '../../../../src/docker/api/types/container.ts';
import { composeVersion } from '../../../../src/docker/compose/compose-version.ts';
import { type ConvergeFacts, planService } from '../../../../src/docker/compose/plan/converge.ts';
import { LABEL } from '../../../../src/docker/compose/plan/labels.ts';
import { serviceHash } from '../../../../src/docker/compose/render/hash.ts';
import type { Service } from '../../../../src/docker/compose/types.ts';

const OLD = composeVersion('2.26.1');
const NEW = composeVersion('2.40.3');
const IMAGE = `sha256:${'a'.repeat(64)}`;
const service: Service = { name: 'web', image: 'busybox' };
const facts = (change: Partial<ConvergeFacts> = {}): ConvergeFacts => ({
  version: NEW,
  policy: 'diverged',
  forced: false,
  image: IMAGE,
  ...change,
});

function container(number: number, change: { hash?: string; image?: string } = {}): ContainerSummary {
  return {
    Id: `id${number}`,
    Names: [`/shop-web-${number}`],
    Image: 'busybox',
    ImageID: IMAGE,
    Command: '',
    Created: number,
    Ports: [],
    Labels: {
      [LABEL.number]: String(number),
      [LABEL.configHash]: change.hash ?? serviceHash(service, NEW),
      [LABEL.image]: change.image ?? IMAGE,
    },
    State: 'running',
    Status: '',
    HostConfig: {},
    NetworkSettings: null,
    Mounts: [],
  };
}

const steps = (...args: Parameters<typeof planService>): string[] =>
  planService(...args).map((step) =>
    step.kind === 'create' ? `create ${step.number}` : `${step.kind} ${step.container.Id}`,
  );

describe('what is to be done with the containers of a service', () => {
  test.each([
    ['nothing there', { ...service }, [], ['create 1']],
    ['all as it should be', { ...service }, [container(1)], ['keep id1']],
    ['more wanted', { ...service, scale: 3 }, [container(1)], ['keep id1', 'create 2', 'create 3']],
    ['numbers go on from the highest', { ...service, scale: 2 }, [container(4)], ['keep id4', 'create 5']],
    ['fewer wanted', { ...service, scale: 1 }, [container(2), container(1)], ['keep id1', 'remove id2']],
    ['none wanted', { ...service, scale: 0 }, [container(1)], ['remove id1']],
    ['other configuration', { ...service }, [container(1, { hash: 'x' })], ['recreate id1']],
    ['other image', { ...service }, [container(1, { image: 'x' })], ['recreate id1']],
  ] as const)('%s', (_, wanted, containers, expected) => {
    expect(steps(wanted, containers, facts())).toEqual(expected);
  });

  test('what may not be made anew is kept whatever it is', () => {
    expect(steps(service, [container(1, { hash: 'x' })], facts({ policy: 'never' }))).toEqual(['keep id1']);
  });

  test('of two that are obsolete 2.26 keeps the first, 2.40 the second', () => {
    const obsolete = [container(2, { hash: 'x' }), container(1, { hash: 'x' })];
    expect(steps(service, obsolete, facts({ version: OLD }))).toEqual(['recreate id1', 'remove id2']);
    expect(steps(service, obsolete, facts())).toEqual(['recreate id2', 'remove id1']);
  });

  test('a container that is not on its network is made anew', () => {
    const joined: Service = { ...service, networks: new Map([['default', null]]) };
    const networks = new Map([['default', 'n1']]);
    const there = container(1, { hash: serviceHash(joined, NEW) });
    expect(steps(joined, [there], facts({ networks }))).toEqual(['recreate id1']);
  });

  test.each([
    [OLD, '.\n'],
    [NEW, ''],
  ])('a name of its own cannot be used twice (%o)', (version, end) => {
    expect(() => planService({ ...service, container_name: 'one', scale: 2 }, [], facts({ version }))).toThrow(
      `WARNING: The "web" service is using the custom container name "one". Docker requires each container to have a unique name. Remove the custom name to scale the service${end}`,
    );
  });
});
