// Models containerd cmd/ctr: the client that comes with containerd, as far as one looks with it at what Docker has there.
import { digestOf } from '../../../base/digest.ts';
import { rfc3339Nano } from '../../../base/rfc3339.ts';
import { Errno } from '../../../host/errno.ts';
import { print, printError } from '../../../host/process/stdio.ts';
import type { Process, Program } from '../../../host/process/types.ts';
import { type OciContainer, statusOf } from '../../runtimes/oci/table.ts';
import { atLeast } from '../../runtimes/versions.ts';
import { isListening } from '../process.ts';
import { containerdOf } from '../shim.ts';
import type { Shims } from '../shims.ts';
import { HELP } from './help.ts';
import { type Line, readLine } from './line.ts';
import { pluginsOf } from './plugins.ts';

/** The namespace in which dockerd keeps its containers. */
const MOBY = 'moby';

type Verb = (shims: Shims, proc: Process, line: Line) => Promise<number> | number;

const VERBS: Readonly<Record<string, Verb>> = {
  version: serverVersion,
  info: serverInfo,
  'containers ls': containers,
  'containers info': containerInfo,
  'tasks ls': tasks,
  'tasks ps': taskProcesses,
  'tasks kill': killTask,
  'namespaces ls': namespaces,
  'plugins ls': plugins,
  'images ls': async (_shims, proc) => table(proc, [['REF', 'TYPE', 'DIGEST', 'SIZE', 'PLATFORMS', 'LABELS']], 1),
  'snapshots ls': async (_shims, proc) => table(proc, [['KEY', 'PARENT', 'KIND']], 1),
};

/** The `ctr` program. */
export const createCtr =
  (shims: () => Shims): Program =>
  async (proc) => {
    const line = readLine(proc);
    const [noun = '', verb = ''] = line.words;
    if (noun === '--version' || noun === '-v') return version(proc);
    if (noun === '' || noun === 'help' || noun === '--help' || noun === '-h') {
      await print(proc, HELP.replace('{{version}}', String(proc.exe.note.version ?? '')));
      return 0;
    }
    const known = VERBS[noun] ?? VERBS[`${noun} ${verb}`];
    if (!known) return fail(proc, `${[noun, verb].join(' ').trim()} is not part of this sandbox`);
    const problem = unreachable(shims(), proc, line.address);
    return problem === undefined ? known(shims(), proc, line) : fail(proc, problem);
  };

/** The same for the same machine. */
function uuid(name: string): string {
  const hex = digestOf(`containerd ${name}`).slice('sha256:'.length);
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(13, 16)}-a${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}

async function fail(proc: Process, message: string): Promise<number> {
  await printError(proc, `ctr: ${message}\n`);
  return 1;
}

async function version(proc: Process): Promise<number> {
  const { version: number = '' } = proc.exe.note;
  const module = `github.com/containerd/containerd${atLeast(String(number), '2.0') ? '/v2' : ''}`;
  await print(proc, `ctr ${module} ${number}\n`);
  return 0;
}

/** Why nobody answers at that address. */
function unreachable({ oci }: Shims, proc: Process, address: string): string | undefined {
  const dial = (reason: string): string =>
    `failed to dial ${JSON.stringify(address)}: connection error: desc = "transport: error while dialing: dial unix ${address}: connect: ${reason}"`;
  try {
    proc.files.stat(address);
    if (!proc.files.access(address, 'write')) return dial('permission denied');
  } catch (error) {
    if (!(error instanceof Errno)) throw error;
    const { version: number = '' } = proc.exe.note;
    if (error.code === 'EACCES') return dial('permission denied');
    return atLeast(String(number), '2.0')
      ? `cannot access socket ${address}: stat ${address}: no such file or directory`
      : `failed to dial ${JSON.stringify(address)}: context deadline exceeded: connection error: desc = "transport: error while dialing: dial unix://${address}: timeout"`;
  }
  return isListening(oci.host, address) ? undefined : dial('connection refused');
}

/**
 * Models text/tabwriter: every cell as wide as the widest of its column and `padding`; the last column of a row only where
 * its format ends in a tab.
 */
async function table(
  proc: Process,
  rows: readonly (readonly string[])[],
  padding: number,
  tabbed: 'all' | 'head' | 'none' = 'all',
): Promise<number> {
  const widths = (rows[0] ?? []).map((_, at) => Math.max(...rows.map((row) => (row[at] ?? '').length)) + padding);
  const endsInTab = (at: number): boolean => tabbed === 'all' || (tabbed === 'head' && at === 0);
  const line = (row: readonly string[], number: number): string =>
    row
      .map((cell, at) =>
        at < row.length - 1 || endsInTab(number)
          ? cell.padEnd(tabbed === 'head' && at === row.length - 1 ? cell.length + padding : (widths[at] ?? 0))
          : cell,
      )
      .join('');
  await print(proc, rows.map((row, at) => `${line(row, at)}\n`).join(''));
  return 0;
}

const own = ({ oci }: Shims, namespace: string): readonly OciContainer[] =>
  namespace === MOBY
    ? [...oci.containers.values()]
        .filter(({ reaper }) => oci.reapers.has(reaper))
        .sort((a, b) => (a.id < b.id ? -1 : 1))
    : [];

const runtimeOf = ({ reaper }: OciContainer): string => {
  const [, kind = 'runc', version = 'v2'] = /containerd-shim-([^-]+)-([^-]+)$/.exec(reaper.argv[0] ?? '') ?? [];
  return `io.containerd.${kind}.${version}`;
};

async function containers(shims: Shims, proc: Process, line: Line): Promise<number> {
  const found = own(shims, line.namespace);
  if (!line.quiet) {
    const rows = found.map((container) => [container.id, '-', runtimeOf(container)]);
    return table(proc, [['CONTAINER', 'IMAGE', 'RUNTIME'], ...rows], 4);
  }
  await print(proc, found.map(({ id }) => `${id}\n`).join(''));
  return 0;
}

async function named(shims: Shims, proc: Process, line: Line): Promise<OciContainer | number> {
  const id = line.words[2] ?? '';
  const found = own(shims, line.namespace).find((container) => container.id === id);
  return (
    found ?? fail(proc, `container ${JSON.stringify(id)} in namespace ${JSON.stringify(line.namespace)}: not found`)
  );
}

async function containerInfo(shims: Shims, proc: Process, line: Line): Promise<number> {
  const found = await named(shims, proc, line);
  if (typeof found === 'number') return found;
  const { id, spec, created, bundle } = found;
  const time = rfc3339Nano(created);
  const root = bundle.startsWith('/run/containerd') ? '/run/containerd' : '/var/run/docker/containerd';
  const shown = {
    ID: id,
    Labels: { 'com.docker/engine.bundle.path': `${root}/${id}` },
    Image: '',
    Runtime: { Name: runtimeOf(found), Options: { type_url: 'containerd.runc.v1.Options' } },
    SnapshotKey: '',
    Snapshotter: '',
    CreatedAt: time,
    UpdatedAt: time,
    Extensions: {},
    Spec: spec,
  };
  await print(proc, `${JSON.stringify(shown, null, 4)}\n`);
  return 0;
}

async function tasks(shims: Shims, proc: Process, line: Line): Promise<number> {
  const rows = own(shims, line.namespace).map((container) => [
    container.id,
    String(container.init.hostPid),
    statusOf(container).toUpperCase(),
  ]);
  return table(proc, [['TASK', 'PID', 'STATUS'], ...rows], 4, 'head');
}

async function taskProcesses(shims: Shims, proc: Process, line: Line): Promise<number> {
  const found = await named(shims, proc, line);
  if (typeof found === 'number') return found;
  const members = proc.kernel.processes().filter(({ cgroup }) => cgroup === found.cgroup);
  return table(proc, [['PID', 'INFO'], ...members.map(({ hostPid }) => [String(hostPid), '-'])], 4, 'none');
}

async function killTask(shims: Shims, proc: Process, line: Line): Promise<number> {
  const found = await named(shims, proc, line);
  if (typeof found === 'number') return found;
  proc.kernel.signal(found.init, 'SIGTERM');
  return 0;
}

async function namespaces(shims: Shims, proc: Process, line: Line): Promise<number> {
  const known = [...(shims.oci.host.files.exists('/var/lib/docker') ? [MOBY] : [])];
  if (!line.quiet) return table(proc, [['NAME', 'LABELS'], ...known.map((name) => [name, ''])], 1);
  await print(proc, known.map((name) => `${name}\n`).join(''));
  return 0;
}

async function plugins(_shims: Shims, proc: Process): Promise<number> {
  const platform = `linux/${proc.kernel.arch}`;
  const found = pluginsOf((version) => atLeast(String(proc.exe.note.version ?? ''), version));
  const rows = found.map(({ type, id, hasPlatform, status }) => [type, id, hasPlatform ? platform : '-', status]);
  return table(proc, [['TYPE', 'ID', 'PLATFORMS', 'STATUS'], ...rows], 4);
}

async function serverVersion({ oci }: Shims, proc: Process): Promise<number> {
  const server = containerdOf(oci.host)?.exe.note ?? proc.exe.note;
  const { version: number = '', commit = '', go } = proc.exe.note;
  const language = go === undefined ? '' : `  Go version: ${go}\n`;
  await print(
    proc,
    `Client:\n  Version:  ${number}\n  Revision: ${commit}\n${language}\nServer:\n  Version:  ${server.version}\n  Revision: ${server.commit}\n  UUID: ${uuid(oci.host.profile.name)}\n`,
  );
  return 0;
}

async function serverInfo({ oci }: Shims, proc: Process): Promise<number> {
  const server = { uuid: uuid(oci.host.profile.name), pid: containerdOf(oci.host)?.hostPid ?? 0, pidns: 4026531836 };
  await print(proc, `${JSON.stringify({ server }, null, 4)}\n`);
  return 0;
}
