/** What dockerd of three versions answers to some 450 texts of daemon.json and command lines, as real engines did. */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { announce } from '../../../../src/docker/daemon/config/announce.ts';
import { readCommandLine } from '../../../../src/docker/daemon/config/command-line.ts';
import { type ConfigFacts, loadDaemonConfig } from '../../../../src/docker/daemon/config/load.ts';
import { createDaemonLog, parseLevel } from '../../../../src/docker/daemon/config/log.ts';
import { engineVersion } from '../../../../src/docker/engine-version.ts';
import { Errno } from '../../../../src/host/errno.ts';

interface Recorded {
  readonly name: string;
  /** daemon.json; without it there is none. */
  readonly file?: string;
  readonly args?: readonly string[];
  readonly env?: Readonly<Record<string, string>>;
  /** Of all three, or by version. `OK` stands for a start that fails only because root is wanted. */
  readonly answer?: string;
  readonly answers?: Readonly<Record<string, string>>;
}

const CASES = JSON.parse(readFileSync(new URL('recorded.json', import.meta.url), 'utf8')) as readonly Recorded[];
const ENGINES = {
  20: {
    version: '20.10.24',
    build: '20.10.24+dfsg1, build 5d6db84',
    go: 'go1.19.8',
    api: { min: '1.12', max: '1.41' },
  },
  26: { version: '26.1.5', build: '26.1.5+dfsg1, build 411e817', go: 'go1.24.4', api: { min: '1.24', max: '1.45' } },
  28: {
    version: '28.5.2',
    build: '28.5.2+dfsg4, build 3ef3c07c883be49a2e8097bcf6d2952fce1d70eb',
    go: 'go1.27.1',
    api: { min: '1.24', max: '1.51' },
  },
} as const;
const HELP = { columns: 80, certs: '/root/.docker', proxy: '/usr/sbin/docker-proxy', cgroupns: 'host' };

describe.each(Object.entries(ENGINES))('dockerd %s', (major, engine) => {
  test.each(CASES.map((one) => [one.name, one] as const))('%s', (_, one) => {
    expect(answer(one, engine)).toBe(one.answer ?? one.answers?.[major]);
  });

  test('--help', () => {
    const line = readCommandLine(['--help'], { version: engineVersion(engine.version), banner: '', help: HELP });
    expect(line.stdout).toBe(readFileSync(new URL(`help-${major}.txt`, import.meta.url), 'utf8'));
  });
});

type Engine = (typeof ENGINES)[keyof typeof ENGINES];

function answer(one: Recorded, engine: Engine): string {
  const version = engineVersion(engine.version);
  const argv = [...(one.file === undefined ? [] : ['--config-file', '/etc/docker/daemon.json']), ...(one.args ?? [])];
  const line = readCommandLine(argv, { version, banner: `Docker version ${engine.build}`, help: HELP });
  const said = [line.stdout, line.is === 'print' ? line.stderr : started(line.flags, one, engine)].join('');
  return said
    .replace(/Usage:\tdockerd \[OPTIONS\].*?and quit(?=\n|$)/s, '{usage}')
    .replace(/level=info msg="Starting up"\nNOT ROOT/, 'OK')
    .replace(/\n+$/, '');
}

function started(flags: Parameters<typeof loadDaemonConfig>[0], one: Recorded, engine: Engine): string {
  const version = engineVersion(engine.version);
  const lines: string[] = [];
  const log = createDaemonLog(
    (text) => lines.push(text.replace(/^time="[^"]*" /, '')),
    () => 0,
    {
      level: 'info',
      style: { json: false, colors: false },
    },
  );
  try {
    const { config, warnings, validate } = loadDaemonConfig(flags, facts(one, engine));
    for (const warning of warnings) log.warn(warning);
    if (validate) return [...lines, 'configuration OK'].join('');
    log.level = parseLevel(config.logLevel || 'info') ?? 'info';
    announce(log, config, { env: new Map(Object.entries(one.env ?? {})), uid: 65534 }, version);
  } catch (error) {
    for (const warning of (error as { warnings?: readonly string[] }).warnings ?? []) log.warn(warning);
    const { message } = error as Error;
    lines.push(message.startsWith('dockerd needs to be started with root privileges.') ? 'NOT ROOT' : message);
  }
  return lines.join('');
}

/** A host with docker-proxy, and whose root's certificates another user may not see. */
function facts(one: Recorded, engine: Engine): ConfigFacts {
  const look = (path: string): { type: 'file' | 'dir' } => {
    if (path === '/tmp') return { type: 'dir' };
    if (path === '/etc/docker/daemon.json' && one.file !== undefined) return { type: 'file' };
    throw new Errno(path.startsWith('/root/') ? 'EACCES' : 'ENOENT', path);
  };
  const files = {
    stat: look,
    exists: () => false,
    readFile: () => new TextEncoder().encode(one.file ?? ''),
    readText: (path: string) => {
      look(path);
      return '';
    },
  } as unknown as ConfigFacts['files'];
  return {
    files,
    version: engineVersion(engine.version),
    goVersion: engine.go,
    env: new Map(Object.entries(one.env ?? {})),
    certs: '/root/.docker',
    cgroupVersion: 1,
    findExecutable: (name) => `/usr/sbin/${name}`,
    notExecutable: (path) => {
      if (path === '/usr/sbin/docker-proxy') return undefined;
      return `exec: "${path}": ${path === '/tmp' ? 'is a directory' : `stat ${path}: no such file or directory`}`;
    },
    api: engine.api,
  };
}
