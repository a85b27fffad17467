/** A booted host with its tools and no Docker, and shells of its users that tell what lines print. */
import { createClock } from '../../src/base/clock.ts';
import { createRandom } from '../../src/base/random.ts';
import { bootHost } from '../../src/host/boot.ts';
import type { Host } from '../../src/host/host.ts';
import { user } from '../../src/host/process/credentials.ts';
import { writeExecutable } from '../../src/host/process/elf.ts';
import type { HostProfile } from '../../src/host/profile.ts';
import { ubuntu2404 } from '../../src/host/profiles/ubuntu-24.04.ts';
import { installGnu } from '../../src/programs/table.ts';
import { bash } from '../../src/shell/bash.ts';
import { openScriptSession } from '../../src/shell/script-session.ts';
import { TEST_PROGRAMS } from './programs.ts';

export interface HostShell {
  readonly host: Host;
  /** Standard output, then standard error, then `? status` where it is not 0. */
  run(line: string): Promise<string>;
  /** The same as the host's ordinary user. */
  asUser(line: string): Promise<string>;
}

const PATH = '/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin';

/** Packages aside: every tool that the sandbox has lies on it. */
export function hostShell(change: Partial<HostProfile> = {}): HostShell {
  const { installed: _installed, ...plain } = ubuntu2404;
  const profile: HostProfile = { ...plain, ...change };
  const host = bootHost(profile, {
    clock: createClock({ start: Date.UTC(2026, 10, 22, 3) }),
    random: createRandom('test'),
    programs: new Map([...TEST_PROGRAMS, ['bash', bash]]),
    sockets: new Map(),
    install({ files }) {
      installGnu(files, { arch: profile.arch, versions: profile.tools }, 'host');
      for (const path of ['/usr/bin/bash', '/usr/bin/sh'])
        if (!files.exists(path)) writeExecutable(files, path, { program: 'bash', arch: profile.arch }, 1_400_000);
    },
  });
  const { name, uid, gid, groups, home } = profile.login;
  const open = (asRoot: boolean) =>
    openScriptSession({
      kernel: host.kernel,
      ns: host.ns,
      cred: asRoot
        ? host.init.cred
        : user(
            uid,
            gid,
            groups.map((group) => group.gid),
          ),
      env: new Map([
        ['PATH', PATH],
        ['HOME', asRoot ? '/root' : home],
        ['USER', asRoot ? 'root' : name],
        ['SHELL', '/bin/bash'],
      ]),
      cwd: asRoot ? '/root' : home,
      programPath: '/bin/bash',
    });
  const [root, reader] = [open(true), open(false)];
  const tell =
    (session: ReturnType<typeof open>) =>
    async (line: string): Promise<string> => {
      const { stdout, stderr, exit } = await session.run(line);
      return `${stdout}${stderr}${exit === 0 ? '' : `? ${exit}\n`}`;
    };
  return { host, run: tell(root), asUser: tell(reader) };
}
