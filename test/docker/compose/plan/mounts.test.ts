import { describe, expect, test } from 'vitest';
import { composeVersion } from '../../../../src/docker/compose/compose-version.ts';
import { type MountFacts, planMounts } from '../../../../src/docker/compose/plan/mounts.ts';
import type { Project, Service, ServiceVolume } from '../../../../src/docker/compose/types.ts';

const project: Project = {
  name: 'shop',
  workingDir: '/shop',
  services: new Map(),
  disabledServices: new Map(),
  networks: new Map(),
  volumes: new Map([['data', { name: 'shop_data' }]]),
  secrets: new Map([
    ['token', { name: 'shop_token', file: '/shop/token.txt' }],
    ['env', { name: 'shop_env', environment: 'TOKEN' }],
    ['far', { name: 'far', external: true }],
  ]),
  configs: new Map([['app', { name: 'shop_app', file: '/shop/app.conf' }]]),
  models: new Map(),
  extensions: new Map(),
  composeFiles: [],
  environment: new Map(),
  profiles: [],
};

function plan(version: string, service: Partial<Service>, change: Partial<MountFacts> = {}) {
  const warnings: string[] = [];
  const facts: MountFacts = {
    version: composeVersion(version),
    imageVolumes: [],
    warn: (message) => warnings.push(message),
    exists: () => true,
    ...change,
  };
  return { ...planMounts(project, { name: 'web', ...service }, facts), warnings };
}

const bind: ServiceVolume = {
  type: 'bind',
  source: '/src',
  target: '/app',
  read_only: true,
  bind: { create_host_path: true },
};
const named: ServiceVolume = { type: 'volume', source: 'data', target: '/data', volume: {} };

describe('the volumes of a service', () => {
  test.each([
    ['2.26.1', ['/src:/app:ro'], ['volume shop_data /data']],
    ['2.29.4', [], ['bind /src /app', 'volume shop_data /data']],
    ['2.40.3', ['/src:/app:ro', 'shop_data:/data:rw'], []],
  ])('%s chooses between binds and mounts', (version, binds, mounts) => {
    const result = plan(version, { volumes: [bind, named] });
    expect(result.binds).toEqual(binds);
    expect(result.mounts.map(({ Type, Source, Target }) => `${Type} ${Source} ${Target}`)).toEqual(mounts);
  });

  test('a host path that is not to be made needs a mount', () => {
    const { mounts } = plan('2.40.3', { volumes: [{ ...bind, bind: { create_host_path: false } }] });
    expect(mounts).toEqual([{ Type: 'bind', Source: '/src', Target: '/app', ReadOnly: true, BindOptions: {} }]);
  });

  test('options that do not belong to the type are told of', () => {
    expect(plan('2.40.3', { volumes: [{ ...named, bind: { propagation: 'shared' } }] }).warnings).toEqual([
      'mount of type `volume` should not define `bind` option',
    ]);
  });

  test('an anonymous volume goes on in the container that takes the place', () => {
    const inherit = {
      Mounts: [
        { Type: 'volume', Name: 'f00', Source: '/x', Destination: '/cache', Mode: '', RW: true, Propagation: '' },
      ],
    } as unknown as NonNullable<MountFacts['inherit']>;
    const { mounts } = plan('2.40.3', { volumes: [{ type: 'volume', target: '/cache' }] }, { inherit });
    expect(mounts).toEqual([{ Type: 'volume', Source: 'f00', Target: '/cache', ReadOnly: false }]);
  });
});

describe('secrets and configs', () => {
  test('files are bound read-only at their places, variables are not', () => {
    const { mounts } = plan('2.26.1', {
      secrets: [{ source: 'token' }, { source: 'env' }],
      configs: [{ source: 'app', target: '/etc/app.conf' }],
    });
    expect(mounts.map(({ Source, Target, ReadOnly }) => [Source, Target, ReadOnly])).toEqual([
      ['/shop/app.conf', '/etc/app.conf', true],
      ['/shop/token.txt', '/run/secrets/token', true],
    ]);
  });

  test('those of a swarm are refused', () => {
    expect(() => plan('2.40.3', { secrets: [{ source: 'far' }] })).toThrow('unsupported external secret far');
  });

  test('rights are passed over with a word', () => {
    expect(plan('2.40.3', { secrets: [{ source: 'token', mode: 0o400 }] }).warnings).toEqual([
      'secrets `uid`, `gid` and `mode` are not supported, they will be ignored',
    ]);
  });
});
