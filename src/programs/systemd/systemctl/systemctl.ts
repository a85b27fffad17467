// Models systemd 255 src/systemctl/systemctl.c: the verbs of systemctl, each handed to where it is done.

import { printError } from '../../../host/process/stdio.ts';
import type { Process, Program } from '../../../host/process/types.ts';
import { collect, unitOf } from '../../../host/systemd/manager.ts';
import type { Systemd } from '../../../host/systemd/systemd.ts';
import { formatAgo } from '../../../host/systemd/time-span.ts';
import { type Unit, unitName } from '../../../host/systemd/unit.ts';
import { baseName } from '../../applet/flavour.ts';
import { BadOption, type Options } from '../../applet/options.ts';
import { type Client, connect, NOT_BOOTED } from '../context.ts';
import { change, isChange } from './change.ts';
import { listDependencies } from './dependencies.ts';
import { edit } from './edit.ts';
import { changeFiles, chooseDefault, getDefault, isEnabled } from './files.ts';
import { listJobs, listSockets, listTimers, listUnitFiles, listUnits } from './list.ts';
import { systemctlOptions } from './options.ts';
import { power, shutdown } from './power.ts';
import { expandNames } from './select.ts';
import { setProperty } from './set-property.ts';
import { cat, show } from './show.ts';
import { daemonReload, isInState, isSystemRunning, kill, resetFailed, systemState } from './states.ts';
import { showStatus } from './status.ts';
import { processTree } from './tree.ts';
import { plural, timestamp } from './words.ts';

type Verb = (client: Client, names: readonly string[], options: Options) => Promise<number>;

/** Verbs that need a unit at least. */
const NAMED: Readonly<Record<string, Verb>> = {
  'is-active': (client, names, options) => isInState(client, names, options, ['active', 'reloading'], 3),
  'is-enabled': isEnabled,
  cat,
  kill,
  edit,
  'set-property': (client, [name = '', ...assignments]) => setProperty(client, name, assignments),
  'set-default': (client, [name = '']) => chooseDefault(client, name),
};
for (const verb of ['enable', 'disable', 'reenable', 'mask', 'unmask', 'preset', 'revert'] as const)
  Object.assign(NAMED, {
    [verb]: (client: Client, names: readonly string[], options: Options) => changeFiles(client, verb, names, options),
  });

/** Verbs that need none. */
const PLAIN: Readonly<Record<string, Verb>> = {
  'list-units': (client, names, options) => listUnits(client, options, names),
  'list-unit-files': (client, names, options) => listUnitFiles(client, options, names),
  'list-sockets': (client, _, options) => listSockets(client, options),
  'list-timers': (client, _, options) => listTimers(client, options),
  'list-jobs': (client, _, options) => listJobs(client, options),
  'list-dependencies': (client, [name], options) =>
    listDependencies(client, options, name === undefined ? 'default.target' : unitName(name)),
  status,
  show,
  'is-failed': (client, names, options) => isInState(client, names, options, ['failed'], 1),
  'daemon-reload': (client) => daemonReload(client, 'daemon-reload'),
  'daemon-reexec': (client) => daemonReload(client, 'daemon-reexec'),
  'reset-failed': (client, names) => resetFailed(client, names),
  'is-system-running': (client, _, options) => isSystemRunning(client, options),
  'get-default': (client) => getDefault(client),
  'show-environment': async (client) => {
    const all = [
      ['LANG', 'C.UTF-8'],
      ['PATH', '/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin'],
      ...client.manager.environment,
    ];
    await client.out(all.map(([name, value]) => `${name}=${value}\n`).join(''));
    return 0;
  },
  'set-environment': async (client, names) => {
    for (const text of names) {
      const [name = '', value = ''] = text.split(/=(.*)/s);
      client.manager.environment.set(name, value);
    }
    return 0;
  },
  'unset-environment': async (client, names) => {
    for (const name of names) client.manager.environment.delete(name.split('=')[0] ?? '');
    return 0;
  },
  'log-level': async (client) => {
    await client.out('info\n');
    return 0;
  },
  reboot: (client) => power(client, 'reboot'),
  poweroff: (client) => power(client, 'poweroff'),
  halt: (client) => power(client, 'halt'),
  default: (client, _, options) => change(client, 'start', ['default.target'], options),
};

/** systemctl, and what links of its own name do: reboot, poweroff, halt, shutdown. */
export const createSystemctl =
  (systemd: Systemd): Program =>
  async (proc) => {
    const called = baseName(proc.argv[0] ?? '');
    const args = proc.argv.slice(1);
    const client = connect(proc, systemd);
    if (called === 'shutdown' && client) return shutdown(client, args);
    const verbs = ['reboot', 'poweroff', 'halt'].includes(called)
      ? [called, ...args.filter((arg) => arg !== '-f')]
      : args;
    try {
      const options = systemctlOptions(verbs);
      if (options.has('version')) return await version(proc, systemd);
      if (!client) return await withoutManager(proc, options);
      return await dispatch(client, options);
    } catch (error) {
      if (!(error instanceof BadOption)) throw error;
      await printError(proc, `${called || 'systemctl'}: ${error.message}\n`);
      return 1;
    }
  };

async function withoutManager(proc: Process, options: Options): Promise<number> {
  if (options.has('q') && options.operands[0] === 'is-active') return 3;
  await printError(proc, NOT_BOOTED);
  return 1;
}

async function dispatch(client: Client, options: Options): Promise<number> {
  const [verb = 'list-units', ...names] = options.operands;
  if (options.has('user')) {
    await client.err('Failed to connect to bus: No medium found\n');
    return 1;
  }
  const plain = PLAIN[verb];
  const named = NAMED[verb];
  if (!plain && !named && !isChange(verb)) {
    await client.err(unknownVerb(client, verb));
    return 1;
  }
  if (!plain && names.length === 0) {
    await client.err('Too few arguments.\n');
    return 1;
  }
  if (plain) return plain(client, names, options);
  if (named) return named(client, names, options);
  return change(client, verb, names, options);
}

function unknownVerb({ version: release }: Client, verb: string): string {
  if (release < 240) return `Unknown operation ${verb}.\n`;
  if (release < 253) return `Unknown command verb ${verb}.\n`;
  const all = [...Object.keys(PLAIN), ...Object.keys(NAMED), 'start', 'stop', 'restart', 'reload', 'try-restart'];
  const close = all
    .filter((other) => distance(verb, other) <= 5)
    .sort((a, b) => distance(verb, a) - distance(verb, b))[0];
  return close === undefined
    ? `Unknown command verb '${verb}'.\n`
    : `Unknown command verb '${verb}', did you mean '${close}'?\n`;
}

/** Levenshtein's. */
function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++)
      next.push(
        Math.min((next[j - 1] ?? 0) + 1, (row[j] ?? 0) + 1, (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1)),
      );
    row = next;
  }
  return row[b.length] ?? 0;
}

async function status(client: Client, given: readonly string[], options: Options): Promise<number> {
  if (given.length === 0) return systemStatus(client, options);
  const { manager } = client;
  const lines = options.has('n') ? Number(options.value('n')) : undefined;
  const shown = {
    ...(lines === undefined ? {} : { lines }),
    ...(options.has('o') && { output: options.value('o') ?? 'short' }),
  };
  let exit = 0;
  let first = true;
  for (const name of namesOf(client, given)) {
    const unit: Unit = unitOf(manager, name);
    if (unit.load === 'not-found' && unit.state === 'inactive') {
      await client.err(`Unit ${name} could not be found.\n`);
      exit = 4;
      continue;
    }
    if (!first) await client.out('\n');
    first = false;
    if (!(await showStatus(client, unit, shown)) && exit === 0) exit = 3;
  }
  collect(manager);
  return exit;
}

/** Names; a number is the unit of that process. */
const namesOf = (client: Client, given: readonly string[]): string[] =>
  given.flatMap((text) => {
    if (!/^\d+$/.test(text)) return expandNames(client, [text]);
    const process = client.manager.host.kernel.processes().find(({ hostPid }) => hostPid === Number(text));
    const unit = [...client.manager.units.values()].find(({ cgroup }) => cgroup.path === process?.cgroup.path);
    return [unit?.name ?? (text === '1' ? 'init.scope' : text)];
  });

/** `systemctl status` of the machine as a whole. */
async function systemStatus(client: Client, _options: Options): Promise<number> {
  const { manager } = client;
  const failed = [...manager.units.values()].filter(({ state }) => state === 'failed').length;
  const processes = manager.host.kernel.processes().filter((process) => process.state !== 'zombie');
  const now = manager.host.clock.now();
  const state = systemState(client);
  await client.out(
    `${[
      `● ${manager.host.ns.uts.hostname}`,
      `    State: ${state}`,
      `    Units: ${manager.units.size} loaded (incl. loaded aliases)`,
      `     Jobs: ${manager.jobs.size} queued`,
      `   Failed: ${plural(failed, 'unit').replace(/^0 unit$/, '0 units')}`,
      `    Since: ${timestamp(manager.began)}; ${formatAgo(Math.max(0.1, now - manager.began))}`,
      ...(client.version >= 250 ? [`  systemd: ${manager.fullVersion}`] : []),
      '   CGroup: /',
      ...processTree(processes, '/', client.version).map((line) => `           ${line}`),
    ].join('\n')}\n`,
  );
  return 0;
}

const FEATURES =
  '+PAM +AUDIT +SELINUX +APPARMOR +IMA +SMACK +SECCOMP +GCRYPT -GNUTLS +OPENSSL +ACL +BLKID +CURL +ELFUTILS +FIDO2 +IDN2 -IDN +IPTC +KMOD +LIBCRYPTSETUP +LIBFDISK +PCRE2 -PWQUALITY +P11KIT +QRENCODE +TPM2 +BZIP2 +LZ4 +XZ +ZLIB +ZSTD -BPF_FRAMEWORK -XKBCOMMON +UTMP +SYSVINIT default-hierarchy=unified';

async function version(proc: Process, { manager }: Systemd): Promise<number> {
  const full = String(proc.exe.note.version ?? manager?.fullVersion ?? '255');
  const number = Number.parseInt(full, 10);
  const { print } = await import('../../../host/process/stdio.ts');
  await print(proc, `systemd ${number}${number < 240 ? '' : ` (${full})`}\n${FEATURES}\n`);
  return 0;
}
