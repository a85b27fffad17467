/** config.json as containerd hands it to the runtime, held to those that real engines wrote for the same requests. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { OciSpec } from '../../../../src/docker/runtimes/spec.ts';
import { testEngine } from '../support/engine.ts';

/** `docker run` of each, as its request. */
const REQUESTS: Readonly<Record<string, { readonly [field: string]: unknown; readonly HostConfig?: object }>> = {
  plain: {},
  volro: { HostConfig: { Binds: ['/srv/data:/x:ro'] } },
  capadd: { HostConfig: { CapAdd: ['NET_ADMIN'], CapDrop: ['CHOWN'] } },
  limits: { HostConfig: { Memory: 64 * 2 ** 20, NanoCpus: 500_000_000, PidsLimit: 50 } },
  user: { User: '1000:1000', WorkingDir: '/tmp' },
  readonly: { HostConfig: { ReadonlyRootfs: true, Tmpfs: { '/run': 'size=1m' } } },
  netnone: { HostConfig: { NetworkMode: 'none' } },
  nethost: { HostConfig: { NetworkMode: 'host' } },
  pidhost: { HostConfig: { PidMode: 'host' } },
  init: { HostConfig: { Init: true } },
  nnp: { HostConfig: { SecurityOpt: ['no-new-privileges'] } },
  unconf: { HostConfig: { SecurityOpt: ['seccomp=unconfined', 'apparmor=unconfined'] } },
  tty: { Tty: true, Hostname: 'myhost', Env: ['A=B'] },
  ulimit: {
    HostConfig: {
      Ulimits: [{ Name: 'nofile', Soft: 100, Hard: 200 }],
      Sysctls: { 'net.core.somaxconn': '200' },
      ShmSize: 32 * 2 ** 20,
    },
  },
  cgpar: {
    HostConfig: {
      CgroupParent: '/foo',
      CpuShares: 100,
      CpusetCpus: '0',
      MemoryReservation: 32 * 2 ** 20,
      OomScoreAdj: 100,
    },
  },
  ipch: { HostConfig: { IpcMode: 'host', UTSMode: 'host', CgroupnsMode: 'private' } },
  gadd: { Domainname: 'ex.org', HostConfig: { GroupAdd: ['5'] } },
};

const ENGINES = [
  ['20', '20.10.24'],
  ['26', '26.1.5'],
  ['28', '28.5.2'],
] as const;

const recorded = (engine: string): Record<string, unknown> =>
  JSON.parse(readFileSync(new URL(`specs/${engine}.json`, import.meta.url), 'utf8'));

describe.each(ENGINES)('on %s', (engine, version) => {
  const real = recorded(engine);

  it.each(Object.keys(REQUESTS))('%s', async (name) => {
    const sandbox = testEngine(version);
    sandbox.host.files.mkdirAll('/srv/data');
    // What --init mounts, and what it then runs.
    sandbox.host.files.writeFile('/usr/bin/docker-init', '#!/bin/sh\n', { mode: 0o755 });
    const { HostConfig = {}, ...config } = REQUESTS[name] ?? {};
    const request = { Image: 'busybox', Cmd: ['sleep', '1000'], ...config, HostConfig };
    const { answer } = await sandbox.ask('POST', '/containers/create', request);
    const { Id } = answer as { Id: string };
    const started = await sandbox.ask('POST', `/containers/${Id}/start`);
    expect(started.answer).toBe('');
    const path = `/var/run/docker/containerd/daemon/io.containerd.runtime.v2.task/moby/${Id}/config.json`;
    const text = sandbox.host.files.readText(path);
    expect(Object.keys(JSON.parse(text)).join()).toMatch(/^ociVersion,process,root,(hostname,)?mounts,(hooks,)?linux$/);
    expect(shown(text, name === 'plain')).toEqual(real[name]);
  });
});

/** Without what changes from run to run, and but for the plain one without what all have. */
function shown(text: string, whole: boolean): unknown {
  const spec = JSON.parse(
    text
      .replace(/overlay2\/[0-9a-f]{64}/g, 'overlay2/LAYER')
      .replace(/[0-9a-f]{64}/g, 'ID')
      .replace(/"HOSTNAME=[0-9a-f]{12}"/, '"HOSTNAME=HOST"')
      .replace(/"hostname":"[0-9a-f]{12}"/, '"hostname":"HOST"'),
  ) as OciSpec & { linux: { seccomp?: unknown } };
  const { hooks: _, ...rest } = spec;
  const { seccomp, maskedPaths, readonlyPaths, resources, ...linux } = spec.linux;
  if (whole)
    return { ...rest, linux: { ...spec.linux, seccomp: { ...spec.linux.seccomp, syscalls: ruleHeads(spec) } } };
  const { devices: _devices, ...others } = resources;
  const common = ['/proc', '/dev', '/dev/pts', '/sys', '/sys/fs/cgroup', '/dev/mqueue'];
  return {
    ...rest,
    mounts: spec.mounts.filter(({ destination }) => !common.includes(destination)),
    linux: { ...linux, resources: others, ...(seccomp ? { seccomp: 'built in' } : {}) },
  };
}

const ruleHeads = ({ linux }: OciSpec): unknown[] =>
  (linux.seccomp?.syscalls ?? []).map(({ names, action, args }) => [
    names.length,
    names[0],
    names.at(-1),
    action,
    ...(args ? [args] : []),
  ]);
