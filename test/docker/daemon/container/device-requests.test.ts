import { describe, expect, test } from 'vitest';
import type { DeviceRequest } from '../../../../src/docker/api/types/container-config.ts';
import type { Container } from '../../../../src/docker/daemon/container/container.ts';
import { withDeviceRequests } from '../../../../src/docker/daemon/container/device-requests.ts';
import { withNetworkHook } from '../../../../src/docker/daemon/container/network-hook.ts';
import { systemInfo } from '../../../../src/docker/daemon/system/info.ts';
import type { OciSpec } from '../../../../src/docker/runtimes/spec.ts';
import { testEngine } from '../support/engine.ts';

const HOOK = '/usr/bin/nvidia-container-runtime-hook';

const SPEC: OciSpec = {
  ociVersion: '1.2.0',
  process: { terminal: false, user: { uid: 0, gid: 0 }, args: ['true'], env: ['PATH=/bin'], cwd: '/' },
  root: { path: '/m', readonly: false },
  hostname: 'x',
  mounts: [],
  linux: { resources: {}, cgroupsPath: '/x', namespaces: [{ type: 'network' }] },
};

const GPUS: DeviceRequest = { Driver: '', Count: -1, DeviceIDs: null, Capabilities: [['gpu']], Options: {} };
const CDI: DeviceRequest = { Driver: 'cdi', Count: 0, DeviceIDs: ['v.com/c=x'], Capabilities: null, Options: null };

const YAML = 'cdiVersion: 0.5.0\nkind: v.com/c\ndevices:\n- name: x\n  containerEdits:\n    env: [FOUND=1]\n';

interface Case {
  readonly version?: string;
  readonly request?: Partial<DeviceRequest>;
  readonly daemonJson?: string;
  /** NVIDIA's hook was there when dockerd started, and still is. */
  readonly hook?: boolean;
  readonly files?: Readonly<Record<string, string>>;
}

function engine({ version = '28.5.2', daemonJson, hook = true, files = {} }: Case) {
  const { daemon, host } = testEngine(version, daemonJson === undefined ? {} : { daemonJson });
  if (hook) host.files.writeFile(HOOK, '', { mode: 0o755 });
  for (const [path, text] of Object.entries(files)) {
    host.files.mkdirAll(path.slice(0, path.lastIndexOf('/')));
    host.files.writeFile(path, text);
  }
  daemon.deviceDrivers.nvidia = hook;
  return { daemon, host };
}

async function outcome(given: Case): Promise<string> {
  const { daemon } = engine(given);
  const hostConfig = { DeviceRequests: [{ ...GPUS, ...given.request }] };
  try {
    const { process, hooks } = await withDeviceRequests(daemon, { hostConfig } as unknown as Container, SPEC);
    return [...process.env.slice(1), ...(hooks?.prestart ?? []).map(({ args = [] }) => args.join(' '))].join('; ');
  } catch (error) {
    return error instanceof Error ? error.message : '';
  }
}

const PRESTART = 'nvidia-container-runtime-hook prestart';

describe('GPUs are asked for', () => {
  test.each<[string, Case, string]>([
    ['all', {}, `NVIDIA_VISIBLE_DEVICES=all; ${PRESTART}`],
    ['so many', { request: { Count: 2 } }, `NVIDIA_VISIBLE_DEVICES=0,1; ${PRESTART}`],
    ['by name', { request: { Count: 0, DeviceIDs: ['1', 'GPU-x'] } }, `NVIDIA_VISIBLE_DEVICES=1,GPU-x; ${PRESTART}`],
    ['none, since 27.3', { request: { Count: 0 } }, `NVIDIA_VISIBLE_DEVICES=void; ${PRESTART}`],
    ['none, before', { version: '26.1.5', request: { Count: 0 } }, PRESTART],
    [
      'with capabilities of the driver',
      { request: { Capabilities: [['compute', 'utility', 'gpu']] } },
      `NVIDIA_VISIBLE_DEVICES=all; NVIDIA_DRIVER_CAPABILITIES=compute,utility; ${PRESTART}`,
    ],
    ['by the driver', { request: { Driver: 'nvidia' } }, `NVIDIA_VISIBLE_DEVICES=all; ${PRESTART}`],
    [
      'in number and by name',
      { request: { Count: 1, DeviceIDs: ['0'] } },
      'cannot set both Count and DeviceIDs on device request',
    ],
    [
      'with a capability that no driver has',
      { request: { Capabilities: [['gpu', 'tpu']] } },
      'could not select device driver "" with capabilities: [[gpu tpu]]',
    ],
    [
      'of another driver',
      { request: { Driver: 'amd' } },
      'could not select device driver "amd" with capabilities: [[gpu]]',
    ],
    [
      'where dockerd found no hook',
      { version: '20.10.24', hook: false },
      'could not select device driver "" with capabilities: [[gpu]]',
    ],
  ])('%s', async (_what, given, expected) => {
    expect(await outcome(given)).toBe(expected);
  });

  test('where the hook has gone since', async () => {
    const { daemon, host } = engine({});
    host.files.unlink(HOOK);
    const container = { hostConfig: { DeviceRequests: [GPUS] } } as unknown as Container;
    await expect(withDeviceRequests(daemon, container, SPEC)).rejects.toThrow(
      'exec: "nvidia-container-runtime-hook": executable file not found in $PATH',
    );
  });
});

describe('devices by their CDI names', () => {
  const files = { '/etc/cdi/x.yaml': YAML };
  const on = '{"features": {"cdi": true}}';
  test.each<[string, Case, string]>([
    ['28 knows them', { files }, 'FOUND=1'],
    ['26 when it is told to', { version: '26.1.5', daemonJson: on, files }, 'FOUND=1'],
    ['26 does not else', { version: '26.1.5', files }, 'could not select device driver "cdi" with capabilities: []'],
    [
      '28 does not when it is told so',
      { daemonJson: '{"features": {"cdi": false}}', files },
      'could not select device driver "cdi" with capabilities: []',
    ],
    [
      'from directories of its own',
      { daemonJson: '{"cdi-spec-dirs": ["/opt/cdi"]}', files: { '/opt/cdi/x.yaml': YAML } },
      'FOUND=1',
    ],
    [
      'from none',
      { daemonJson: '{"cdi-spec-dirs": [""]}', files },
      'CDI device injection failed: no CDI specification directories specified',
    ],
    ['that no file has', {}, 'CDI device injection failed: unresolvable CDI devices v.com/c=x'],
    [
      'that only a file has that is newer than the engine',
      { version: '26.1.5', daemonJson: on, files: { '/etc/cdi/x.yaml': YAML.replace('0.5.0', '0.8.0') } },
      'CDI device injection failed: unresolvable CDI devices v.com/c=x',
    ],
  ])('%s', async (_what, given, expected) => {
    expect(await outcome({ ...given, request: CDI })).toBe(expected);
  });

  test.each<[Partial<DeviceRequest>, string]>([
    [{ Count: 1 }, 'unexpected count in CDI device request'],
    [{ Options: { a: 'b' } }, 'unexpected options in CDI device request'],
  ])('with %j', async (more, expected) => {
    expect(await outcome({ files, request: { ...CDI, ...more } })).toBe(expected);
  });

  test('docker info lists them, and what is wrong with files', async () => {
    const { daemon } = engine({ files: { ...files, '/var/run/cdi/y.yaml': 'kind: x\n' } });
    const { DiscoveredDevices, CDISpecDirs, Warnings } = await systemInfo(daemon);
    expect([DiscoveredDevices, CDISpecDirs, Warnings]).toEqual([
      [{ Source: 'cdi', ID: 'v.com/c=x' }],
      ['/etc/cdi', '/var/run/cdi'],
      [
        'CDI: Error associated with spec file /var/run/cdi/y.yaml: failed to load CDI Spec invalid CDI Spec: invalid version ""',
      ],
    ]);
  });
});

describe('the hook by which dockerd is called back', () => {
  const container = { id: 'c0ffee', config: {} } as unknown as Container;
  test.each([
    ['20.10.24', ['libnetwork-setkey'], 0],
    ['26.1.5', ['libnetwork-setkey'], 0],
    ['28.5.2', [], 0],
  ])('%s', (version, expected, variables) => {
    const { daemon, host } = engine({ version });
    daemon.process.current = host.init;
    const prestart = withNetworkHook(daemon, container, SPEC).hooks?.prestart ?? [];
    expect(prestart.map(({ args = [] }) => args[0])).toEqual(expected);
    expect(prestart[0]?.env?.length ?? 0).toBe(variables);
  });

  test('is not there for a network namespace of others', () => {
    const { daemon } = engine({ version: '26.1.5' });
    const shared = {
      ...SPEC,
      linux: { ...SPEC.linux, namespaces: [{ type: 'network' as const, path: '/proc/1/ns/net' }] },
    };
    expect(withNetworkHook(daemon, container, shared).hooks).toBeUndefined();
  });
});
