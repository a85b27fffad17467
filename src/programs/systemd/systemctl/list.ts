// Models systemd 255 src/systemctl/systemctl-list-units.c and -list-unit-files.c.
import { globMatch, presetOf, unitFileState } from '../../../host/systemd/install-state.ts';
import { triggers } from '../../../host/systemd/manager.ts';
import { listens } from '../../../host/systemd/socket.ts';
import { type Unit, unitName, unitType } from '../../../host/systemd/unit.ts';
import type { Options } from '../../applet/options.ts';
import { type Client, paint, RED } from '../context.ts';
import { byTypeAndName, filesMatching } from './select.ts';
import { isPattern, legend, plural } from './words.ts';

/** Columns as wide as their widest cell, two-space free: one blank between them; the last is not padded. */
function table(rows: readonly (readonly string[])[]): string[] {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => (row[column] ?? '').length)));
  return rows.map((row) =>
    row.map((cell, column) => (column === row.length - 1 ? cell : cell.padEnd(widths[column] ?? 0))).join(' '),
  );
}

const withLegend = (options: Options): boolean =>
  !options.has('no-legend') && !['no', 'false', '0'].includes(options.value('legend') ?? '');

const wantedStates = (options: Options): string[] => [
  ...options.values('state').flatMap((value) => value.split(',')),
  ...(options.has('failed') ? ['failed'] : []),
];

const wantedTypes = (options: Options): string[] => options.values('t').flatMap((value) => value.split(','));

/** `systemctl list-units`. */
export async function listUnits(client: Client, options: Options, patterns: readonly string[]): Promise<number> {
  const { manager, version } = client;
  const states = wantedStates(options);
  const types = wantedTypes(options);
  const all = options.has('a') || states.length > 0;
  const matches = (unit: Unit): boolean =>
    patterns.length === 0 ||
    patterns.some((pattern) => (isPattern(pattern) ? globMatch(pattern, unit.name) : unitName(pattern) === unit.name));
  const shown = [...manager.units.values()]
    .filter(matches)
    .filter((unit) => types.length === 0 || types.includes(unitType(unit.name)) || types.includes(unit.load))
    .filter((unit) => states.length === 0 || states.some((state) => [unit.state, unit.sub, unit.load].includes(state)))
    .filter((unit) => all || (unit.state !== 'inactive' && unit.load !== 'masked') || manager.jobs.has(unit.name))
    .sort((a, b) => byTypeAndName(a.name, b.name));
  const plain = options.has('plain');
  const rows = shown.map((unit) => [unit.name, unit.load, unit.state, unit.sub, unit.config.description || unit.name]);
  const head = ['UNIT', 'LOAD', 'ACTIVE', 'SUB', 'DESCRIPTION'];
  const lines = table(withLegend(options) ? [head, ...rows] : rows);
  const body = lines.map((line, index) => {
    const unit = shown[withLegend(options) ? index - 1 : index];
    const bad = unit && (unit.state === 'failed' || ['not-found', 'bad-setting', 'masked'].includes(unit.load));
    if (!unit) return `${plain ? '' : '  '}${line}\n`;
    const dot = plain ? '' : bad ? `${paint(client, unit.state === 'failed' ? RED : '', '●')} ` : '  ';
    return `${dot}${unit.state === 'failed' ? paint(client, RED, line) : line}\n`;
  });
  await client.out(body.join(''));
  if (!withLegend(options)) return 0;
  const gap = version < 253 || rows.length > 0 ? '' : '\n';
  const tail = [rows.length > 0 ? `\n${legend(client)}` : gap, `${rows.length} loaded units listed.`];
  const hint =
    states.length > 0
      ? '\n'
      : all
        ? "\nTo show all installed unit files use 'systemctl list-unit-files'.\n"
        : " Pass --all to see loaded but inactive units, too.\nTo show all installed unit files use 'systemctl list-unit-files'.\n";
  await client.out(tail.join('') + hint);
  return 0;
}

/** `systemctl list-unit-files`. */
export async function listUnitFiles(client: Client, options: Options, patterns: readonly string[]): Promise<number> {
  const states = wantedStates(options);
  const types = wantedTypes(options);
  const rows = filesMatching(client, patterns)
    .map(([name]) => [name, unitFileState(client.load, name) ?? 'bad'] as const)
    .filter(
      ([name, state]) =>
        (types.length === 0 || types.includes(unitType(name))) && (states.length === 0 || states.includes(state)),
    )
    .sort(([a], [b]) => byTypeAndName(a, b))
    .map(([name, state]) => {
      const has = ['enabled', 'enabled-runtime', 'disabled', 'linked', 'masked', 'indirect'].includes(state);
      return [name, state, has ? presetOf(client.load, name) : '-'];
    });
  const lines = table([['UNIT FILE', 'STATE', client.version < 248 ? 'VENDOR PRESET' : 'PRESET'], ...rows]);
  const shown = withLegend(options) ? lines : lines.slice(1);
  await client.out(shown.map((line) => `${line}\n`).join(''));
  if (withLegend(options)) await client.out(`\n${rows.length} unit files listed.\n`);
  return rows.length === 0 && patterns.length > 0 ? 1 : 0;
}

/** `systemctl list-sockets`. */
export async function listSockets(client: Client, options: Options): Promise<number> {
  const rows = [...client.manager.units.values()]
    .filter((unit) => unitType(unit.name) === 'socket' && (options.has('a') || unit.state === 'active'))
    .flatMap((unit) => listens(unit).map((path) => [path, unit.name, triggers(unit)[0] ?? '-']))
    .sort(([a = ''], [b = '']) => (a < b ? -1 : 1));
  const lines = table([['LISTEN', 'UNIT', 'ACTIVATES'], ...rows]);
  await client.out((withLegend(options) ? lines : lines.slice(1)).map((line) => `${line}\n`).join(''));
  if (withLegend(options))
    await client.out(
      `\n${plural(rows.length, 'socket')} listed.\n${options.has('a') ? '' : 'Pass --all to see loaded but inactive sockets, too.\n'}`,
    );
  return 0;
}

/** `systemctl list-timers`: no timers run here. */
export async function listTimers(client: Client, options: Options): Promise<number> {
  if (!withLegend(options)) return 0;
  await client.out(
    `${client.version < 254 ? 'NEXT LEFT LAST PASSED UNIT ACTIVATES' : 'NEXT LEFT LAST PASSED UNIT ACTIVATES'}\n\n0 timers listed.\nPass --all to see loaded but inactive timers, too.\n`,
  );
  return 0;
}

export async function listJobs(client: Client, options: Options): Promise<number> {
  const jobs = [...client.manager.jobs.values()];
  if (jobs.length === 0) {
    if (withLegend(options)) await client.out('No jobs running.\n');
    return 0;
  }
  const rows = jobs.map((job) => [String(job.id), job.unit.name, job.kind, job.running ? 'running' : 'waiting']);
  await client.out(
    table([['JOB', 'UNIT', 'TYPE', 'STATE'], ...rows])
      .map((line) => `${line}\n`)
      .join(''),
  );
  if (withLegend(options)) await client.out(`\n${jobs.length} jobs listed.\n`);
  return 0;
}
