/** Docker command line clients that are installed on this computer, and lines of shell that use one. */
import { execFileSync, spawn, spawnSync } from 'node:child_process';
import { accessSync, constants, existsSync, mkdirSync, symlinkSync } from 'node:fs';
import path from 'node:path';

export interface RealCli {
  readonly file: string;
  /** `28.5.2+dfsg4`. */
  readonly version: string;
  /** The sandbox's host that has a client of that generation. */
  readonly host: string;
  /** The folder with its plugins, where they are not in a place that it knows. */
  readonly plugins: string | undefined;
}

const HOSTS: Readonly<Record<string, string>> = {
  20: 'docker-20.10',
  26: 'docker-26.1',
  27: 'ubuntu-24.04',
  28: 'docker-28.5',
};

/** Those that HATOBA_DOCKER_CLI names, with `:` between them, and without it the one on the path. */
export function realClis(): readonly RealCli[] {
  const named = process.env.HATOBA_DOCKER_CLI?.split(':') ?? onPath('docker');
  return named.flatMap((file) => {
    const version = /^Docker version ([^,]+),/.exec(execFileSync(file, ['--version'], { encoding: 'utf8' }))?.[1] ?? '';
    const host = HOSTS[version.split('.')[0] ?? ''];
    return host === undefined ? [] : [{ file, version, host, plugins: pluginsOf(file) }];
  });
}

/** Beside the client, as in a root of its own: `usr/bin/docker` and `usr/libexec/docker/cli-plugins`. */
function pluginsOf(file: string): string | undefined {
  const folder = path.join(path.dirname(file), '../libexec/docker/cli-plugins');
  return existsSync(folder) ? folder : undefined;
}

function onPath(name: string): string[] {
  for (const folder of (process.env.PATH ?? '').split(':')) {
    const file = path.join(folder, name);
    try {
      accessSync(file, constants.X_OK);
      return [file];
    } catch {
      // Not in this folder.
    }
  }
  return [];
}

export interface Ran {
  readonly stdout: string;
  readonly stderr: string;
  readonly exit: number;
}

/** A folder below `root` and a way to run lines in it: `docker` is that client, and its engine is at `socket`. */
export function shellWith(cli: RealCli, socket: string, root: string): (line: string) => Promise<Ran> {
  const [bin, home] = [path.join(root, 'bin'), path.join(root, 'root')];
  const work = path.join(home, 'work');
  for (const folder of [bin, work]) mkdirSync(folder, { recursive: true });
  symlinkSync(cli.file, path.join(bin, 'docker'));
  if (cli.plugins !== undefined) {
    mkdirSync(path.join(home, '.docker'));
    symlinkSync(cli.plugins, path.join(home, '.docker/cli-plugins'));
  }
  const env = {
    HOME: home,
    PATH: `${bin}:/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin`,
    LANG: 'C.UTF-8',
    TERM: 'dumb',
    DOCKER_HOST: `unix://${socket}`,
  };
  return (line) =>
    new Promise((resolve, reject) => {
      const child = spawn('bash', ['-c', line], { cwd: work, env, stdio: ['ignore', 'pipe', 'pipe'], timeout: 30_000 });
      let [stdout, stderr] = ['', ''];
      child.stdout.on('data', (chunk: Buffer) => {
        stdout += chunk.toString();
      });
      child.stderr.on('data', (chunk: Buffer) => {
        stderr += chunk.toString();
      });
      child.on('error', reject);
      child.on('close', (code) => resolve({ stdout, stderr, exit: code ?? 128 }));
    });
}

/** Whether `docker NAME` is there. */
export function hasPlugin(cli: RealCli, name: string): boolean {
  if (cli.plugins !== undefined) return existsSync(path.join(cli.plugins, `docker-${name}`));
  return spawnSync(cli.file, [name, 'version'], { stdio: 'ignore' }).status === 0;
}
