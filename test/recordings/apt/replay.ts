/** Our machine with the recorded one's packages: plays a session and gives back what it prints. */
import { createClock } from '../../../src/base/clock.ts';
import { createRandom } from '../../../src/base/random.ts';
import { bootHost } from '../../../src/host/boot.ts';
import type { UnixSockets } from '../../../src/host/net/unix-sockets.ts';
import { field } from '../../../src/host/packages/deb822.ts';
import { armoredKeys, binaryKeys, type SigningKey } from '../../../src/host/packages/openpgp.ts';
import type { Package } from '../../../src/host/packages/package.ts';
import { packageSite, type Repository } from '../../../src/host/packages/repository.ts';
import { writeExecutable } from '../../../src/host/process/elf.ts';
import type { Program } from '../../../src/host/process/types.ts';
import type { HostProfile } from '../../../src/host/profile.ts';
import { docker20 } from '../../../src/host/profiles/recording-hosts.ts';
import { applet } from '../../../src/programs/applet/applet.ts';
import { createPrograms, installGnu } from '../../../src/programs/table.ts';
import { bash } from '../../../src/shell/bash.ts';
import { dash } from '../../../src/shell/dash.ts';
import { openScriptSession } from '../../../src/shell/script-session.ts';
import { sh } from '../../../src/shell/sh.ts';
import { BASE, MAIN, TRIALS, UPDATES } from './packages.ts';

export interface RecordedStep {
  readonly command: string;
  readonly exit: number;
  readonly stdout: string;
  readonly stderr: string;
  /** Why ours differs, where it does for a good reason. */
  readonly except?: string;
}

export interface Recording {
  readonly name: string;
  readonly release: string;
  readonly key: string;
  readonly other: string;
  readonly steps: readonly RecordedStep[];
}

const ADDRESS = '203.0.113.80';

const signingKey = (fingerprint: string, uid: string): SigningKey => ({
  fingerprint,
  algorithm: 'rsa3072',
  created: '2026-11-22',
  usage: 'SC',
  uids: [uid],
});

const sized = (packages: readonly Package[], sizes: Readonly<Record<string, number>>): readonly Package[] =>
  packages.map((one) => {
    const size = sizes[`${field(one.control, 'Package')} ${field(one.control, 'Version')}`];
    const version = field(one.control, 'Version').replace(/^\d+:/, '');
    const file = `pool/${field(one.control, 'Package')}_${version}_${field(one.control, 'Architecture')}.deb`;
    return { ...one, control: `${one.control}\nFilename: ${file}\nSize: ${size}` };
  });

function profileFor(recording: Recording, sizes: Readonly<Record<string, number>>): HostProfile {
  const key = signingKey(recording.key, 'Harbour Master <master@example.org>');
  const other = signingKey(recording.other, 'Somebody Else <else@example.org>');
  const repository = (path: string, suite: string, packages: readonly Package[], own?: SigningKey): Repository => ({
    path,
    suite,
    component: 'main',
    arch: 'amd64',
    packages: sized(packages, sizes),
    ...(own && { key: own }),
    origin: 'Example',
    codename: suite,
    date: 'Sat, 21 Nov 2026 08:15:42 UTC',
    ...(suite === 'trials' && { notAutomatic: true }),
  });
  const site = packageSite('packages.example.org', ADDRESS, [
    repository('/debian', 'stable', MAIN, key),
    repository('/debian', 'stable-updates', UPDATES, key),
    repository('/debian', 'trials', TRIALS, key),
    repository('/unsigned', 'stable', BASE),
    repository('/other', 'stable', BASE, other),
  ]);
  return {
    ...docker20,
    os: { ...docker20.os, codename: recording.release === 'debian-13' ? 'trixie' : 'bookworm' },
    network: { ...docker20.network, device: 'eth0', ip: '192.168.64.10', prefix: 24, gateway: '192.168.64.1', sites: [site] },
    installed: () => ({ packages: BASE }),
    files: {
      '/etc/hosts': `127.0.0.1 localhost\n${ADDRESS} packages.example.org\n`,
      '/etc/resolv.conf': '',
      '/etc/apt/keyrings/': '',
      '/etc/apt/trusted.gpg.d/': '',
      '/etc/apt/preferences.d/': '',
      '/etc/apt/sources.list.d/harbour.sources':
        'Types: deb\nURIs: http://packages.example.org/debian\nSuites: stable\nComponents: main\nSigned-By: /usr/share/keyrings/harbour.gpg\n',
      '/usr/share/keyrings/harbour.asc': armoredKeys([key]),
    },
  };
}

/** setpriv(1) as the sessions use it: another user, no groups. */
const setpriv: Program = applet({ name: 'setpriv', gnu: '+', long: { 'reuid=': 'u', 'regid=': 'g', 'clear-groups': 'c' } }, async (run) => {
  const { proc } = run;
  const id = Number(run.options.value('u') ?? 0);
  proc.cred = { ...proc.cred, uid: id, gid: id, groups: [], caps: new Set() };
  const [name = '', ...rest] = run.operands;
  return proc.exec({ argv: [name, ...rest], path: `/usr/bin/${name}` });
});

/** Plays a recorded session on a new machine of ours. */
export async function replay(recording: Recording, sizes: Readonly<Record<string, number>>): Promise<RecordedStep[]> {
  const profile = profileFor(recording, sizes);
  const clock = createClock({ start: 1_795_338_000_000, pace: 'instant' });
  const sockets: UnixSockets = new Map();
  const programs = new Map([
    ...createPrograms({ sh, unixSockets: sockets } as Parameters<typeof createPrograms>[0]),
    ['bash', bash],
    ['dash', dash],
    ['setpriv', setpriv],
  ] as const);
  const host = bootHost(profile, {
    clock,
    random: createRandom('apt'),
    programs,
    sockets,
    install({ files }) {
      const { arch, tools } = profile;
      installGnu(files, { arch, versions: tools }, 'host', []);
      for (const name of ['bash', 'dash', 'setpriv']) writeExecutable(files, `/usr/bin/${name}`, { program: name, arch }, 100_000);
      if (!files.exists('/usr/bin/sh')) files.symlink('dash', '/usr/bin/sh');
      const other = { fingerprint: recording.key, algorithm: 'rsa3072', created: '2026-11-22', usage: 'SC' };
      const key: SigningKey = { ...other, uids: ['Harbour Master <master@example.org>'] };
      files.writeFile('/usr/share/keyrings/harbour.gpg', binaryKeys([key]), { mode: 0o644 });
      files.removeAll('/var/lib/apt/extended_states');
    },
  });
  const env = new Map([
    ['PATH', '/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin'],
    ['HOME', '/root'],
    ['LANG', 'C.UTF-8'],
    ['LC_ALL', 'C.UTF-8'],
  ]);
  const steps: RecordedStep[] = [];
  for (const { command } of recording.steps) {
    const session = openScriptSession({
      kernel: host.kernel,
      ns: host.ns,
      cred: host.init.cred,
      env,
      cwd: '/root',
      programPath: '/bin/bash',
    });
    const { exit, stdout, stderr } = await session.run(`sh -c ${quote(`cd /root; ${command}`)} </dev/null`);
    session.close();
    steps.push({ command, exit, stdout, stderr });
  }
  return steps;
}

const quote = (text: string): string => `'${text.replaceAll("'", "'\\''")}'`;

/** What no two runs share: sizes of indexes, speeds, numbers of keys; what a terminal shows on the way. */
export const normalise = (text: string): string =>
  text
    .replace(/\r\(Reading database \.\.\. \d+%/g, '')
    .replace(/\(Reading database \.\.\. \r/g, '')
    .replace(/\r/g, '')
    .replace('404  File not found', '404  Not Found')
    .replace(/(?<=(?:InRelease|Packages|Release) )\[[\d.]+ k?B\]/g, '[SIZE]')
    .replace(/^Fetched .* in .*$/gm, 'Fetched SIZE')
    .replace(/^(SHA256: |Description-md5: |\s+MD5: ).*$/gm, '$1DIGEST')
    .replace(/ \[IP: \S+ \d+\]/g, ' [IP]')
    .replace(/(?<=packages\.example\.org:\d+) \([\d.]+\)/g, ' (IP)')
    .replace(/ \/ [\d.]+ GB available/g, ' / ROOM available');
