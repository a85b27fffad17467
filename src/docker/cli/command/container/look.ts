// Models docker/cli cli/command/container/{port,top,diff,update,commit}.go.

import { ramInBytes } from '../../../../base/sizes.ts';
import { containerCommit } from '../../../client/commit.ts';
import { containerDiff, containerInspect, containerTop, containerUpdate } from '../../../client/container.ts';
import { since } from '../../../engine-version.ts';
import { familiarName, parseReference } from '../../../registry/reference.ts';
import type { Command } from '../../cli.ts';
import { joinMessages } from '../../errors.ts';
import { parseCpus } from '../../flags/values.ts';
import { naturalOrder } from '../../formatter/natural-order.ts';
import { joinHostPort } from '../../formatter/ports.ts';
import { alignTabs } from '../../formatter/tabwriter.ts';
import { memoryBytes } from '../../opts/checks.ts';
import { parseRestartPolicy } from './container-options.ts';

export const port: Command = async (cli, { args }) => {
  const [name = '', wanted] = args;
  const { Ports: ports = {} } = (await containerInspect(cli.api, name)).NetworkSettings;
  const join = (binding: { HostIp: string; HostPort: string }): string =>
    since(cli.version, 23) ? joinHostPort(binding.HostIp, binding.HostPort) : `${binding.HostIp}:${binding.HostPort}`;
  let lines: string[];
  if (wanted) {
    const [number = '', protocol] = wanted.split('/');
    if (!/^\d+$/.test(number) || Number(number) > 65535) {
      const why = /^\d+$/.test(number) ? 'value out of range' : 'invalid syntax';
      const before = since(cli.version, 23) ? `Error: invalid port (${number}): ` : '';
      throw new Error(`${before}strconv.ParseUint: parsing ${JSON.stringify(number)}: ${why}`);
    }
    const bindings = ports[`${number}/${protocol ?? 'tcp'}`];
    if (!bindings || bindings.length === 0)
      throw new Error(
        `Error: No public port '${since(cli.version, 23) ? wanted : `${number}/${protocol ?? 'tcp'}`}' published for ${name}`,
      );
    lines = bindings.map(join);
  } else {
    lines = Object.entries(ports).flatMap(([from, bindings]) =>
      (bindings ?? []).map((binding) => `${from} -> ${join(binding)}`),
    );
  }
  if (lines.length > 0) await cli.out(`${lines.sort(naturalOrder).join('\n')}\n`);
};

export const top: Command = async (cli, { args }) => {
  const [name = '', ...options] = args;
  const { Titles: titles, Processes: processes } = await containerTop(cli.api, name, options);
  const rows = [titles, ...processes].map((row) => row.join('\t'));
  await cli.out(alignTabs(`${rows.join('\n')}\n`, { minWidth: 20, padding: 3 }));
};

const KINDS = ['C', 'A', 'D'];

export const diff: Command = async (cli, { args }) => {
  const [name = ''] = args;
  if (name === '') throw new Error('Container name cannot be empty');
  for (const { Kind: kind, Path: path } of (await containerDiff(cli.api, name)) ?? [])
    await cli.out(`${KINDS[kind]} ${path}\n`);
};

export const update: Command = async (cli, { flags, args }) => {
  if (flags.given.length === 0) throw new Error('you must provide one or more flags when using this command');
  const size = (name: string): number => (flags.string(name) === '' ? 0 : ramInBytes(flags.string(name)));
  const policy = flags.string('restart');
  const body = {
    BlkioWeight: flags.number('blkio-weight'),
    CpuShares: flags.number('cpu-shares'),
    CpuPeriod: flags.number('cpu-period'),
    CpuQuota: flags.number('cpu-quota'),
    CpuRealtimePeriod: flags.number('cpu-rt-period'),
    CpuRealtimeRuntime: flags.number('cpu-rt-runtime'),
    CpusetCpus: flags.string('cpuset-cpus'),
    CpusetMems: flags.string('cpuset-mems'),
    Memory: size('memory'),
    MemoryReservation: size('memory-reservation'),
    MemorySwap: memoryBytes(flags.string('memory-swap')),
    NanoCpus: flags.string('cpus') === '' ? 0 : parseCpus(flags.string('cpus')),
    ...(!since(cli.version, 23) && { KernelMemory: size('kernel-memory') }),
    ...(flags.changed('pids-limit') ? { PidsLimit: flags.number('pids-limit') } : {}),
    RestartPolicy: parseRestartPolicy(policy, cli.version),
  };
  const warnings: string[] = [];
  const errors: string[] = [];
  for (const name of args) {
    try {
      const answer = await containerUpdate(cli.api, name, body);
      await cli.out(`${name}\n`);
      warnings.push(...(answer.Warnings ?? []));
    } catch (error) {
      if (!(error instanceof Error) || error.name === 'ProcessEnded') throw error;
      errors.push(error.message);
    }
  }
  if (warnings.length > 0) await cli.out(`${warnings.join('\n')}\n`);
  if (errors.length > 0) throw new Error(joinMessages(errors));
};

export const commit: Command = async (cli, { flags, args }) => {
  const [name = '', target] = args;
  const reference = target ? parseReference(target, cli.version) : undefined;
  const id = await containerCommit(cli.api, name, {
    repository: reference ? familiarName(reference) : '',
    tag: reference ? (reference.tag ?? (reference.digest === undefined ? 'latest' : '')) : '',
    comment: flags.string('message'),
    author: flags.string('author'),
    pause: flags.bool('pause'),
    changes: flags.list('change'),
  });
  await cli.out(`${id}\n`);
};
