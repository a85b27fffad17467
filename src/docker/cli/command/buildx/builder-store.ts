// Models docker/buildx store: where builders are written down.
import { isErrno } from '../../../../host/errno.ts';
import type { Cli } from '../../cli.ts';

/** A builder that `docker buildx create` wrote down. */
export interface Builder {
  readonly Name: string;
  readonly Driver: string;
  readonly Nodes: readonly {
    readonly Name: string;
    readonly Endpoint: string;
    readonly Flags: readonly string[] | null;
  }[];
  readonly LastActivity?: string;
}

export const storeRoot = (cli: Cli): string => `${cli.proc.env.get('HOME') ?? ''}/.docker/buildx`;
export const builderPath = (cli: Cli, name: string): string => `${storeRoot(cli)}/instances/${name}`;

export function readBuilder(cli: Cli, name: string): Builder | undefined {
  try {
    return JSON.parse(cli.proc.files.readText(builderPath(cli, name))) as Builder;
  } catch (error) {
    if (isErrno(error)) return undefined;
    throw error;
  }
}

export function allBuilders(cli: Cli): readonly Builder[] {
  const directory = `${storeRoot(cli)}/instances`;
  if (!cli.proc.files.exists(directory)) return [];
  return cli.proc.files.readdir(directory).flatMap(({ name }) => readBuilder(cli, name) ?? []);
}

export function currentName(cli: Cli): string {
  const named = cli.proc.env.get('BUILDX_BUILDER') ?? '';
  if (named !== '') return named;
  try {
    const { Name } = JSON.parse(cli.proc.files.readText(`${storeRoot(cli)}/current`)) as { Name: string };
    return Name || cli.context;
  } catch {
    return cli.context;
  }
}

/** The builder to build with; only the engine's own can. Throws Error: `no builder "x" found`. */
export function checkBuilder(cli: Cli, asked: string): string {
  const name = asked || currentName(cli);
  if (name === 'default' || name === cli.context) return name;
  const builder = readBuilder(cli, name);
  if (!builder) throw new Error(`no builder ${JSON.stringify(name)} found`);
  throw new Error(`building with the driver ${builder.Driver} (builder ${name}) is not part of this sandbox`);
}

/** Makes a builder the current one; the empty name means the context's own. */
export function remember(cli: Cli, name: string, global = false): void {
  cli.proc.files.mkdirAll(storeRoot(cli), 0o700);
  const text = JSON.stringify({ Key: 'unix:///var/run/docker.sock', Name: name, Global: global });
  cli.proc.files.writeFile(`${storeRoot(cli)}/current`, text, { mode: 0o600 });
}
