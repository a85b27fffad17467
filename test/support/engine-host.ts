/** A booted machine with no software, for tests of the engine's lower half. */
import { createClock } from '../../src/base/clock.ts';
import { createRandom } from '../../src/base/random.ts';
import { bootHost } from '../../src/host/boot.ts';
import type { Host } from '../../src/host/host.ts';
import { writeExecutable } from '../../src/host/process/elf.ts';
import type { Program } from '../../src/host/process/types.ts';
import { docker20, docker26, docker28 } from '../../src/host/profiles/recording-hosts.ts';
import { ubuntu2404 } from '../../src/host/profiles/ubuntu-24.04.ts';

await ubuntu2404.prepare?.();

const PROFILES = { '20': docker20, '26': docker26, '27': ubuntu2404, '28': docker28 };

export type Engine = keyof typeof PROFILES;

/** The host on which that engine was recorded; 27 is the default Ubuntu. */
export function engineHost(engine: Engine, programs: Readonly<Record<string, Program>> = {}): Host {
  const clock = createClock({ start: Date.UTC(2026, 10, 22, 3) });
  const host = bootHost(PROFILES[engine], {
    clock,
    random: createRandom('test'),
    programs: new Map(Object.entries(programs)),
    sockets: new Map(),
    // libnetwork looks for it.
    install: ({ files }) =>
      writeExecutable(files, '/usr/sbin/iptables', { program: 'iptables', arch: 'amd64', version: '1.8.10' }, 100_000),
  });
  return host;
}
