import { describe, expect, test } from 'vitest';
import { engineVersion } from '../../../src/docker/engine-version.ts';
import { createFailure, createText, RuntimeFailure } from '../../../src/docker/runtimes/failures.ts';
import { throughNvidiaRuntime } from '../../../src/docker/runtimes/nvidia.ts';
import { checkSeccomp } from '../../../src/docker/runtimes/seccomp.ts';
import { builtinProfile } from '../../../src/docker/runtimes/seccomp-profile.ts';
import type { OciSpec } from '../../../src/docker/runtimes/spec.ts';
import { compareDebianVersions } from '../../../src/host/packages/version.ts';
import { engineHost } from '../../support/engine-host.ts';

const SPEC: OciSpec = {
  ociVersion: '1.0.2-dev',
  process: { terminal: false, user: { uid: 0, gid: 0 }, args: ['true'], env: [], cwd: '/' },
  root: { path: '/', readonly: false },
  hostname: 'x',
  mounts: [],
  linux: { resources: {}, cgroupsPath: '/docker/x', namespaces: [], seccomp: builtinProfile([], { clone3: true }) },
};

function hostWithToolkit(version: string) {
  const host = engineHost('20');
  host.files.mkdirAll('/var/lib/dpkg');
  host.files.writeFile(
    '/var/lib/dpkg/status',
    `Package: nvidia-container-toolkit\nStatus: install ok installed\nVersion: ${version}\n\nPackage: tar\nStatus: install ok installed\nVersion: 1.29b-2\n`,
  );
  return host;
}

describe('the nvidia runtime', () => {
  const outcome = (spec: OciSpec, runc: string): string => {
    try {
      checkSeccomp(spec.linux.seccomp, runc);
      return 'starts';
    } catch (error) {
      return error instanceof RuntimeFailure
        ? createFailure(engineVersion('20.10.7'), `OCI runtime create failed: ${createText('1.0.1', error)}`).message
        : String(error);
    }
  };
  const REFUSED =
    'failed to create shim: OCI runtime create failed: container_linux.go:380: starting container process caused: error adding seccomp filter rule for syscall clone3: permission denied: unknown';

  test.each([
    ['1.5.1-1', '1.0.1', REFUSED],
    ['1.7.0~rc.1-1', '1.0.1', 'starts'],
    ['1.5.1-1', '1.1.5', 'starts'],
  ])('with toolkit %s and runc %s', (toolkit, runc, expected) => {
    expect(outcome(throughNvidiaRuntime(SPEC, hostWithToolkit(toolkit).files), runc)).toBe(expected);
  });

  test('without it the same container starts', () => {
    expect(outcome(SPEC, '1.0.1')).toBe('starts');
  });

  test('an engine whose profile has no rule for clone3 is not touched by it', () => {
    const seccomp = builtinProfile([], { clone3: false });
    const spec = { ...SPEC, linux: { ...SPEC.linux, seccomp } };
    expect(outcome(throughNvidiaRuntime(spec, hostWithToolkit('1.5.1-1').files), '1.0.1')).toBe('starts');
  });

  test('adds its hook once', () => {
    const { files } = hostWithToolkit('1.17.1-1');
    const twice = throughNvidiaRuntime(throughNvidiaRuntime(SPEC, files), files);
    expect(twice.hooks?.prestart).toEqual([
      { path: '/usr/bin/nvidia-container-runtime-hook', args: ['nvidia-container-runtime-hook', 'prestart'] },
    ]);
  });
});

describe('package versions are ordered as dpkg orders them', () => {
  test.each([
    ['1.7.0~rc.1-1', '1.7.0-1'],
    ['1.5.1-1', '1.7.0~rc.1'],
    ['1.7.0~rc.1', '1.7.0~rc.1-1'],
    ['20.10.7-0ubuntu5~18.04.3', '20.10.7-0ubuntu5'],
    ['17.12.1-0ubuntu1', '20.10.7-0ubuntu5~18.04.3'],
    ['9.9', '1:1.0'],
    ['1.9', '1.10'],
  ])('%s is older than %s', (older, newer) => {
    expect([compareDebianVersions(older, newer) < 0, compareDebianVersions(newer, older) > 0]).toEqual([true, true]);
  });
});
