import { describe, expect, it } from 'vitest';
import { parseConfig } from '../../../../src/docker/daemon/config/config.ts';
import {
  checkRuntimes,
  getRuntime,
  setupRuntimes,
  validateRuntimes,
} from '../../../../src/docker/daemon/config/runtimes.ts';
import { resetScripts } from '../../../../src/docker/daemon/config/runtimes-scripts.ts';
import { engineVersion } from '../../../../src/docker/engine-version.ts';
import { engineHost } from '../../../support/engine-host.ts';

const refusal = (work: () => unknown): string => {
  try {
    work();
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
  return '';
};

const validate = (runtimes: unknown, version = '28.5.2', more: object = {}): string =>
  refusal(() => validateRuntimes(parseConfig({ runtimes, ...more }), engineVersion(version)));

describe('validation, in one place', () => {
  it.each([
    [{ runc: { path: '/x' } }, "runtime name 'runc' is reserved"],
    [{ a: {} }, 'runtime a: either a runtimeType or a path must be configured'],
    [
      { a: { path: 'x', runtimeType: 'y' } },
      'runtime a: cannot configure both path and runtimeType for the same runtime',
    ],
    [{ a: { path: 'x', options: { a: 1 } } }, 'runtime a: options cannot be used with a path runtime'],
    [
      { a: { runtimeType: 'io.containerd.runc.v2', runtimeArgs: ['a'] } },
      'runtime a: args cannot be used with a runtimeType runtime',
    ],
    [
      { a: { runtimeType: 'io.containerd.runc.v2', options: { BinaryName: 3 } } },
      "runtime a: (0, 0): Can't convert 3(float64) to string",
    ],
    [{ a: { runtimeType: 'io.containerd.runc.v2', options: { Nope: 1 } } }, ''],
  ])('%j', (runtimes, sentence) => {
    expect(validate(runtimes)).toBe(sentence);
  });

  it('of a default that is not there, unless it may be a shim by name', () => {
    expect(validate({}, '28.5.2', { 'default-runtime': 'nope' })).toBe(
      "specified default runtime 'nope' does not exist",
    );
    expect(validate({}, '28.5.2', { 'default-runtime': '/usr/bin/x' })).toContain("'/usr/bin/x' does not exist");
    expect(validate({}, '28.5.2', { 'default-runtime': 'io.containerd.kata.v2' })).toBe('');
    expect(validate({}, '20.10.24', { 'default-runtime': 'io.containerd.kata.v2' })).toContain('does not exist');
  });

  it('looks at less in 20.10, and as part of the file', () => {
    expect(validate({ a: {} }, '20.10.24')).toBe('');
    const config = parseConfig({ runtimes: { runc: { path: '/x' } } });
    expect(refusal(() => checkRuntimes(config, engineVersion('20.10.24')))).toBe(
      "unable to configure the Docker daemon with file /etc/docker/daemon.json: configuration validation from file failed: runtime name 'runc' is reserved",
    );
    expect(refusal(() => checkRuntimes(config, engineVersion('28.5.2')))).toBe(
      "failed to start daemon: runtime name 'runc' is reserved",
    );
  });
});

function daemon(engine: '20' | '28') {
  const { files } = engineHost(engine);
  files.mkdirAll('/var/lib/docker');
  const version = engineVersion(engine === '20' ? '20.10.24' : '28.5.2');
  const place = { version, files, dataRoot: '/var/lib/docker', execRoot: '/var/run/docker', systemdCgroup: false };
  const set = (runtimes: object) => setupRuntimes(parseConfig({ runtimes }), place);
  const reset = (runtimes: object): void =>
    resetScripts({ ...place, suffix: () => 1 }, parseConfig({ runtimes }).runtimes);
  return { files, place, set, reset, scripts: () => files.readdir('/var/lib/docker/runtimes').map(({ name }) => name) };
}

const ARGS = { args: { path: 'runc', runtimeArgs: ['--debug', '--systemd-cgroup=false'] } };

describe('wrapper scripts', () => {
  it('are named by their content, and stay when a configuration no longer needs them', () => {
    const { set, reset, files, scripts } = daemon('28');
    reset({});
    set(ARGS);
    // As dockerd 28.5.2 names it.
    const name = 'args.WRCLC1VZLYNVTKSF-XVZXCYHQSFVHDZFNKCWGC9B9G-BJB55L71J====';
    expect(scripts()).toEqual([name]);
    expect(files.readText(`/var/lib/docker/runtimes/${name}`)).toBe(
      '#!/bin/sh\nrunc --debug --systemd-cgroup=false $@\n',
    );
    expect(files.stat(`/var/lib/docker/runtimes/${name}`).mode).toBe(0o700);
    set({ args: { path: 'runc', runtimeArgs: ['--debug'] } });
    expect(scripts()).toHaveLength(2);
    reset({});
    expect(scripts()).toEqual([]);
  });

  it('of 20.10 are named by their runtime and written anew each time', () => {
    const { reset, set, scripts } = daemon('20');
    reset(ARGS);
    expect(scripts()).toEqual(['args']);
    expect(set(ARGS).configured.get('args')?.options).toMatchObject({ BinaryName: '/var/lib/docker/runtimes/args' });
    reset({});
    expect(scripts()).toEqual([]);
  });
});

describe('what a name comes down to', () => {
  const { place, set } = daemon('28');
  const runtimes = set({
    ...ARGS,
    gone: { path: '/usr/bin/nosuch', runtimeArgs: ['--debug'] },
    kata: { runtimeType: 'io.containerd.kata.v2', options: { ConfigPath: '/etc/kata.toml' } },
  });
  const get = (name: string) => getRuntime(runtimes, place, name);

  it('a shim with its options', () => {
    expect(get('')).toMatchObject({ shim: 'io.containerd.runc.v2', options: { BinaryName: 'runc' } });
    expect(get('kata')).toMatchObject({
      shim: 'io.containerd.kata.v2',
      options: { type: 'runtimeoptions.v1.Options', ConfigPath: '/etc/kata.toml' },
    });
    expect(get('io.containerd.other.v1')).toEqual({ shim: 'io.containerd.other.v1', options: undefined });
  });

  it.each(['nope', '/usr/bin/runc', './runc', '.a.b'])('refuses %s', (name) => {
    expect(refusal(() => get(name))).toBe(`unknown or invalid runtime name: ${name}`);
  });

  it("refuses containerd's first shim of 20.10 where cgroups are unified", () => {
    const old = daemon('20');
    const legacy = (cgroupVersion: 1 | 2): string =>
      refusal(() => getRuntime(old.set({}), { ...old.place, cgroupVersion }, 'io.containerd.runtime.v1.linux'));
    expect(legacy(1)).toBe('');
    expect(legacy(2)).toBe(
      'runtime "io.containerd.runtime.v1.linux" is not supported while cgroups v2 (unified hierarchy) is being used',
    );
  });

  it('says that a wrapped executable is not there', () => {
    expect(refusal(() => get('gone'))).toBe(
      'error while looking up the specified runtime path: exec: "/usr/bin/nosuch": stat /usr/bin/nosuch: no such file or directory',
    );
  });
});
