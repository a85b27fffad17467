// Models docker/cli cli/command/container/stats.go, stats_helpers.go and formatter_stats.go.
import { bytesSize, humanSize } from '../../../../base/sizes.ts';
import { readJsonLines } from '../../../api/jsonstream.ts';
import type { StatsResponse } from '../../../api/types/stats.ts';
import { containerList, containerStats } from '../../../client/container.ts';
import { since } from '../../../engine-version.ts';
import type { Cli, Command } from '../../cli.ts';
import { joinMessages, messageOf } from '../../errors.ts';
import { shortId } from '../../formatter/text.ts';
import { type RowKind, writeRows } from '../../formatter/write.ts';
import { bodyChunks } from '../../stream/hijack.ts';
import { untilTerminated } from '../../stream/terminate.ts';

const TABLE =
  'table {{.ID}}\t{{.Name}}\t{{.CPUPerc}}\t{{.MemUsage}}\t{{.MemPerc}}\t{{.NetIO}}\t{{.BlockIO}}\t{{.PIDs}}';
const REFRESH_MS = 500;

interface Sample {
  readonly container: string;
  readonly stats: StatsResponse | undefined;
}

export const stats: Command = async (cli, { flags, args }) => {
  const format = flags.string('format') || cli.config.statsFormat || TABLE;
  const kind = statsRows(!flags.bool('no-trunc'));
  const names = args.length > 0 ? [...new Set(args)] : await allContainers(cli, flags.bool('all'));
  if (flags.bool('no-stream')) {
    const { samples, errors } = await takeOnce(cli, names);
    if (errors.length > 0 && args.length > 0) throw new Error(joinMessages(errors));
    return cli.out(writeRows(kind, format, samples, cli.version));
  }
  await untilTerminated(cli, (signal) => follow(cli, names, kind, format, signal));
};

async function allContainers(cli: Cli, all: boolean): Promise<readonly string[]> {
  const containers = await containerList(cli.api, { all, size: false, limit: 0, filters: new Map() });
  return containers.map(({ Id }) => (since(cli.version, 28) ? Id : shortId(Id)));
}

async function takeOnce(cli: Cli, names: readonly string[]): Promise<{ samples: Sample[]; errors: string[] }> {
  const errors: string[] = [];
  const samples: Sample[] = [];
  for (const container of names) {
    try {
      const response = await containerStats(cli.api, container, false);
      samples.push({ container, stats: (await cli.proc.interruptible(response.json())) as StatsResponse });
    } catch (error) {
      if (!(error instanceof Error) || error.name === 'ProcessEnded') throw error;
      errors.push(error.message);
    }
  }
  return { samples, errors };
}

async function follow(
  cli: Cli,
  names: readonly string[],
  kind: RowKind<Sample>,
  format: string,
  signal: AbortSignal,
): Promise<void> {
  const latest = new Map<string, StatsResponse>();
  const errors: string[] = [];
  const collect = async (name: string, first: () => void): Promise<void> => {
    const response = await containerStats(cli.api, name, true);
    for await (const sample of readJsonLines<StatsResponse>(bodyChunks(response))) {
      if (signal.aborted) return;
      latest.set(name, sample);
      first();
    }
  };
  for (const name of names) {
    const first = Promise.withResolvers<void>();
    collect(name, first.resolve)
      .catch((error: unknown) => errors.push(messageOf(error)))
      .finally(first.resolve);
    await cli.proc.interruptible(first.promise);
  }
  if (errors.length > 0) throw new Error(joinMessages(errors));
  while (!signal.aborted) {
    await cli.proc.sleep(REFRESH_MS);
    const samples = names.map((container) => ({ container, stats: latest.get(container) }));
    await cli.out(screen(cli, writeRows(kind, format, samples, cli.version)));
  }
}

/** What redraws the screen: the client of 28 writes the text and then each of its lines again, to the line's end. */
function screen(cli: Cli, text: string): string {
  if (!since(cli.version, 28)) return `\x1b[2J\x1b[H${text}`;
  const lines = `\x1b[H${text}`.split('\n');
  return `${lines.join('\n')}${lines.map((line) => `${line} \x1b[K\n`).join('')}\x1b[J`;
}

const percent = (value: number): string => `${value.toFixed(2)}%`;

function cpuPercent(stats: StatsResponse): number {
  const { cpu_stats: now, precpu_stats: before } = stats;
  const used = now.cpu_usage.total_usage - before.cpu_usage.total_usage;
  const system = (now.system_cpu_usage ?? 0) - (before.system_cpu_usage ?? 0);
  const cpus = now.online_cpus || now.cpu_usage.percpu_usage?.length || 0;
  return system > 0 && used > 0 ? (used / system) * cpus * 100 : 0;
}

/** Memory in use without what the page cache could give back. */
function memory(stats: StatsResponse): number {
  const { usage = 0, stats: details = {} } = stats.memory_stats;
  const cache = details.total_inactive_file ?? details.inactive_file ?? 0;
  return cache < usage ? usage - cache : usage;
}

const block = (stats: StatsResponse, operation: string): number =>
  (stats.blkio_stats.io_service_bytes_recursive ?? []).reduce(
    (sum, entry) => (entry.op.toLowerCase() === operation ? sum + entry.value : sum),
    0,
  );

const network = (stats: StatsResponse, field: 'rx_bytes' | 'tx_bytes'): number =>
  Object.values(stats.networks ?? {}).reduce((sum, one) => sum + one[field], 0);

function statsRows(trunc: boolean): RowKind<Sample> {
  const known =
    (show: (stats: StatsResponse) => string, unknown: string) =>
    ({ stats }: Sample): string =>
      stats ? show(stats) : unknown;
  return {
    typeName: 'container.statsContext',
    headers: {
      Container: 'CONTAINER',
      Name: 'NAME',
      ID: 'CONTAINER ID',
      CPUPerc: 'CPU %',
      MemUsage: 'MEM USAGE / LIMIT',
      MemPerc: 'MEM %',
      NetIO: 'NET I/O',
      BlockIO: 'BLOCK I/O',
      PIDs: 'PIDS',
    },
    fields: {
      Container: (sample) => sample.container,
      Name: known((stats) => (stats.name ?? '').replace(/^\//, '') || '--', '--'),
      ID: known((stats) => (trunc ? shortId(stats.id ?? '') : (stats.id ?? '')), '--'),
      CPUPerc: known((stats) => percent(cpuPercent(stats)), '--'),
      MemUsage: known(
        (stats) => `${bytesSize(memory(stats))} / ${bytesSize(stats.memory_stats.limit ?? 0)}`,
        '-- / --',
      ),
      MemPerc: known(
        (stats) => percent(stats.memory_stats.limit ? (memory(stats) / stats.memory_stats.limit) * 100 : 0),
        '--',
      ),
      NetIO: known(
        (stats) => `${humanSize(network(stats, 'rx_bytes'), 3)} / ${humanSize(network(stats, 'tx_bytes'), 3)}`,
        '--',
      ),
      BlockIO: known((stats) => `${humanSize(block(stats, 'read'), 3)} / ${humanSize(block(stats, 'write'), 3)}`, '--'),
      PIDs: known((stats) => String(stats.pids_stats.current ?? 0), '--'),
    },
  };
}
