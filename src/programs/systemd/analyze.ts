// Models systemd 255 src/analyze/analyze-{verify,time,blame}.c, src/cgls/cgls.c, src/notify/notify.c, src/detect-virt, src/escape.
import { print, printError } from '../../host/process/stdio.ts';
import type { Program } from '../../host/process/types.ts';
import { makeConfig } from '../../host/systemd/config.ts';
import { loadUnit } from '../../host/systemd/load.ts';
import { parseUnitFile } from '../../host/systemd/syntax.ts';
import type { Systemd } from '../../host/systemd/systemd.ts';
import { formatSpan } from '../../host/systemd/time-span.ts';
import { unitName } from '../../host/systemd/unit.ts';
import { type Client, clientProgram } from './context.ts';
import { processTree } from './systemctl/tree.ts';

export const createAnalyze = (systemd: Systemd): Program =>
  clientProgram(systemd, async (client) => {
    const { proc } = client;
    const [verb = 'time', ...names] = proc.argv.slice(1).filter((arg) => !arg.startsWith('-'));
    if (verb === 'verify') return verify(client, names);
    if (verb === 'time') return time(client);
    if (verb === 'blame') return blame(client);
    await client.err(`Unknown command verb '${verb}'.\n`);
    return 1;
  });

/** Says what is wrong with unit files, without loading them. */
async function verify(client: Client, names: readonly string[]): Promise<number> {
  const { proc, load } = client;
  let status = 0;
  for (const given of names) {
    const name = unitName(given.split('/').at(-1) ?? given);
    if (given.includes('/') && !proc.files.exists(given)) {
      await client.err(`Failed to prepare filename ${given}: No such file or directory\n`);
      return 1;
    }
    const { config, load: state } = given.includes('/')
      ? fromFile(client, name, proc.files.realpath(given))
      : loadUnit(load, name);
    if (state === 'not-found') {
      await client.err(`Unit ${name} not found.\n`);
      status = 1;
      continue;
    }
    for (const { message } of config.problems) await client.err(`${message}\n`);
    for (const [setting, commands] of config.exec)
      for (const { path } of commands)
        if (path.startsWith('/') && !proc.files.exists(path)) {
          await client.err(`${name}: Command ${path} is not executable: No such file or directory\n`);
          status = setting === '' ? status : 1;
        }
    if (state === 'bad-setting') {
      await client.err(`Unit ${name} has a bad unit file setting.\n`);
      status = 1;
    }
  }
  return status;
}

function fromFile({ proc, version }: Client, name: string, path: string): ReturnType<typeof loadUnit> {
  const { settings, problems } = parseUnitFile(proc.files.readText(path), path);
  const source = {
    name,
    fragment: path,
    masked: false,
    dropIns: [],
    stamps: new Map<string, number>(),
    settings,
    problems,
    wants: [],
    requires: [],
    version,
  };
  const config = makeConfig(source, (text) => text);
  return { config, load: config.fatal ? 'bad-setting' : 'loaded' };
}

async function time({ manager, out }: Client): Promise<number> {
  if (manager.finished === undefined) {
    await out('Bootup is not yet finished.\n');
    return 1;
  }
  const userspace = Math.max(1, manager.finished - manager.began);
  const kernel = Math.max(1, manager.began - manager.host.kernel.log.began);
  const took = (ms: number): string => formatSpan(ms, 1);
  await out(
    `Startup finished in ${took(kernel)} (kernel) + ${took(userspace)} (userspace) = ${took(kernel + userspace)} \ngraphical.target reached after ${took(userspace)} in userspace.\n`,
  );
  return 0;
}

async function blame({ manager, out }: Client): Promise<number> {
  const rows = [...manager.units.values()]
    .filter(
      ({ name, times }) =>
        name.endsWith('.service') && times.activeEnter !== undefined && times.inactiveExit !== undefined,
    )
    .map((unit) => ({ name: unit.name, took: (unit.times.activeEnter ?? 0) - (unit.times.inactiveExit ?? 0) }))
    .sort((a, b) => b.took - a.took)
    .map(({ name, took }) => [formatSpan(Math.max(1, took), 1), name] as const);
  const width = Math.max(0, ...rows.map(([took]) => took.length));
  await out(rows.map(([took, name]) => `${took.padStart(width)} ${name}\n`).join(''));
  return 0;
}

export const createCgls = (systemd: Systemd): Program =>
  clientProgram(systemd, async (client) => {
    const processes = client.manager.host.kernel.processes().filter(({ state }) => state !== 'zombie');
    await client.out(
      `CGroup /:\n-.slice\n${processTree(processes, '/', client.version)
        .map((line) => `${line}\n`)
        .join('')}`,
    );
    return 0;
  });

export const createNotify =
  (systemd: Systemd): Program =>
  async (proc) => {
    const args = proc.argv.slice(1);
    const lines = args.flatMap((arg): string[] => {
      if (arg === '--ready') return ['READY=1'];
      if (arg === '--reloading') return ['RELOADING=1'];
      if (arg === '--stopping') return ['STOPPING=1'];
      const status = /^--status=(.*)$/s.exec(arg);
      return status ? [`STATUS=${status[1]}`] : arg.startsWith('-') ? [] : [arg];
    });
    if (!proc.env.has('NOTIFY_SOCKET')) {
      await printError(proc, 'No status data could be sent: $NOTIFY_SOCKET was not set\n');
      return 1;
    }
    systemd.notify(proc, lines.join('\n'));
    return 0;
  };

/** systemd-detect-virt: what the machine is, a container rather than the virtual machine around it. */
export const detectVirt: Program = async (proc) => {
  await print(proc, `${proc.ns.user === 'lxc' ? 'lxc' : 'kvm'}\n`);
  return 0;
};

/** systemd-escape: letters, digits, `:_.` stay, `/` becomes `-`, the rest `\\x20`. */
export const escapeName: Program = async (proc) => {
  const args = proc.argv.slice(1);
  const path = args.includes('-p') || args.includes('--path');
  const words = args
    .filter((arg) => !arg.startsWith('-'))
    .map((word) => {
      const text = path ? word.replace(/^\/+|\/+$/g, '') : word;
      return text.replace(/^\.|[^A-Za-z0-9:_.]/g, (char) =>
        char === '/' ? '-' : `\\x${char.charCodeAt(0).toString(16).padStart(2, '0')}`,
      );
    });
  await print(proc, `${words.join(' ')}\n`);
  return 0;
};
