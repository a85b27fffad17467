// Models docker/buildx commands/{ls,inspect}.go (v0.13.1 to v0.29.1): builders, the engine's own first of all.
import { rfc3339 } from '../../../../base/rfc3339.ts';
import { since } from '../../../engine-version.ts';
import type { Cli, Command } from '../../cli.ts';
import { type RowKind, writeRows } from '../../formatter/write.ts';
import { allBuilders, type Builder, currentName, readBuilder } from './builder-store.ts';

const AMD64 = ['linux/amd64', 'linux/amd64/v2', 'linux/amd64/v3', 'linux/amd64/v4', 'linux/386'];

async function platformsOf(cli: Cli): Promise<readonly string[]> {
  const { Arch } = (await (await cli.api.send('GET', '/version')).json()) as { Arch: string };
  return Arch === 'amd64' ? AMD64 : ['linux/arm64', 'linux/arm/v7', 'linux/arm/v6'];
}

/** From 28 on variants of a platform are counted. */
function shownPlatforms(cli: Cli, platforms: readonly string[]): string {
  if (!since(cli.version, 28)) return platforms.join(', ');
  const [main = '', ...others] = platforms;
  const variants = others.filter((one) => one.startsWith(`${main}/`)).length;
  const rest = others.filter((one) => !one.startsWith(`${main}/`));
  return [variants > 0 ? `${main} (+${variants + 1})` : main, ...rest].join(', ');
}

/** What the daemon's BuildKit calls itself. Debian's packages do not know. */
const buildkitVersion = (cli: Cli): string =>
  cli.build.platform === ''
    ? 'v0.0.0+unknown'
    : since(cli.version, 28)
      ? 'v0.25.2'
      : since(cli.version, 27)
        ? 'v0.16.0'
        : 'v0.13.2';

export const list: Command = async (cli, { flags }) => {
  const current = currentName(cli);
  const star = (name: string): string => `${name}${name === current ? '*' : ''}`;
  const rows: string[][] = [['NAME/NODE', 'DRIVER/ENDPOINT', 'STATUS', 'BUILDKIT', 'PLATFORMS']];
  const own = [
    [star('default'), 'docker', '', '', ''],
    [' \\_ default', ' \\_ default', 'running', buildkitVersion(cli), shownPlatforms(cli, await platformsOf(cli))],
  ];
  const others = allBuilders(cli).flatMap((builder) => [
    [star(builder.Name), builder.Driver, '', '', ''],
    ...builder.Nodes.map(({ Name, Endpoint }) => [` \\_ ${Name}`, ` \\_ ${Endpoint}`, 'inactive', '', '']),
  ]);
  rows.push(...others, ...own);
  const format = flags.string('format');
  if (format === '' || format === 'table') return cli.out(tableOf(rows));
  if (format === 'json' || /^table |\{\{\s*json/.test(format)) {
    throw new Error(`the format ${JSON.stringify(format)} of docker buildx ls is not part of this sandbox`);
  }
  await cli.out(writeRows(ROWS, format, rows.slice(1), cli.version));
};

/** Only tables mark the current one and set nodes in. */
const plainCell = (text = ''): string => text.replace(/^ \\_ |\*$/g, '');

const ROWS: RowKind<readonly string[]> = {
  typeName: 'commands.lsContext',
  headers: { Name: 'NAME/NODE', DriverEndpoint: 'DRIVER/ENDPOINT', Status: 'STATUS', Buildkit: 'BUILDKIT' },
  fields: {
    Name: ([name]) => plainCell(name),
    DriverEndpoint: ([, endpoint]) => plainCell(endpoint),
    Status: ([, , status = '']) => status,
    Buildkit: ([, , , version = '']) => version,
    Platforms: ([, , , , platforms = '']) => platforms,
  },
};

/** Columns three blanks apart, as docker's own tables. */
function tableOf(rows: readonly (readonly string[])[]): string {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(7, ...rows.map((row) => (row[column] ?? '').length)) + 3);
  return rows
    .map((row) =>
      row.map((cell, column) => (column === row.length - 1 ? cell : cell.padEnd(widths[column] ?? 0))).join(''),
    )
    .map((line) => `${line}\n`)
    .join('');
}

const LABEL = 'Labels:\n org.mobyproject.buildkit.worker.moby.host-gateway-ip: 172.17.0.1\n';

export const inspect: Command = async (cli, { args, flags }) => {
  const name = args[0] ?? (flags.string('builder') || currentName(cli));
  if (name === 'default' || name === cli.context) return cli.out(await ownDetails(cli));
  const builder = readBuilder(cli, name);
  if (!builder) throw new Error(`no builder ${JSON.stringify(name)} found`);
  await cli.out(otherDetails(cli, builder));
};

const activity = (cli: Cli): string => `${rfc3339(cli.proc.clock.now()).replace('T', ' ').replace('Z', '')} +0000 UTC`;

async function ownDetails(cli: Cli): Promise<string> {
  return (
    fields([
      ['Name:', 'default'],
      ['Driver:', 'docker'],
      ['Last Activity:', activity(cli)],
    ]) +
    '\nNodes:\n' +
    fields([
      ['Name:', 'default'],
      ['Endpoint:', 'default'],
      ['Status:', 'running'],
      ['BuildKit version:', buildkitVersion(cli)],
      ['Platforms:', (await platformsOf(cli)).join(', ')],
    ]) +
    LABEL +
    gcPolicy(cli)
  );
}

/** What the garbage collector of 28 keeps, on a disk of some 240 GB. */
function gcPolicy(cli: Cli): string {
  if (!since(cli.version, 28)) return '';
  const limits = ' Reserved Space: 24.21GiB\n Max Used Space: 188.1GiB\n Min Free Space: 47.5GiB\n';
  return (
    'GC Policy rule#0:\n All:            false\n Filters:        type==source.local,type==exec.cachemount,type==source.git.checkout\n Keep Duration:  48h0m0s\n Max Used Space: 3.346GiB\n' +
    `GC Policy rule#1:\n All:            false\n Keep Duration:  1440h0m0s\n${limits}` +
    `GC Policy rule#2:\n All:            false\n${limits}GC Policy rule#3:\n All:            true\n${limits}`
  );
}

function otherDetails(cli: Cli, builder: Builder): string {
  const nodes = builder.Nodes.map((node) =>
    fields([
      ['Name:', node.Name],
      ['Endpoint:', node.Endpoint],
      ['Status:', 'inactive'],
      ...((node.Flags ?? []).length > 0 ? [['BuildKit daemon flags:', (node.Flags ?? []).join(' ')] as const] : []),
    ]),
  );
  const head = fields([
    ['Name:', builder.Name],
    ['Driver:', builder.Driver],
    ['Last Activity:', activity(cli)],
  ]);
  return `${head}\nNodes:\n${nodes.join('\n')}`;
}

function fields(rows: readonly (readonly [string, string])[]): string {
  const width = Math.max(...rows.map(([label]) => label.length)) + 1;
  return rows.map(([label, value]) => `${label.padEnd(width)}${value}\n`).join('');
}
