/** How fast the sandbox is: recorded sessions, the boot of a machine, and a machine that fills with containers. */
import { createMachine } from '../../src/machine.ts';
import { playOnRealHost } from '../support/real-host.ts';
import { readRecordings } from '../support/recordings.ts';
import { RECORDING_HOSTS } from '../support/replay.ts';
import { median, ms, timed } from './measure.ts';

export interface SandboxBench {
  readonly engine: string;
  /** A command that opens a shell on a host with a real engine. */
  readonly shell: string | undefined;
  /** Names of recorded sessions; those of everyday work if there are none. */
  readonly sessions: readonly string[];
}

/** Sessions of everyday work; those that wait on purpose say nothing about speed. */
const SESSIONS = [
  'lifecycle',
  'exec',
  'images',
  'volume-life',
  'network-life',
  'inspect',
  'ps',
  'run-exit',
  'cp-basic',
];

async function playHere(host: string, commands: readonly string[]): Promise<void> {
  const session = (await createMachine(host)).openSession();
  for (const command of commands) await session.run(command);
  session.close();
}

async function sessions(host: string, { engine, shell, sessions: named }: SandboxBench): Promise<void> {
  const wanted = named.length > 0 ? named : SESSIONS;
  const chosen = readRecordings(engine).filter(({ session }) => wanted.includes(session));
  let here = 0;
  let there = 0;
  let count = 0;
  await playHere(host, ['true']);
  for (const { session, steps } of chosen) {
    const commands = steps.map(({ cmd }) => cmd);
    const own = median([
      await timed(() => playHere(host, commands)),
      await timed(() => playHere(host, commands)),
      await timed(() => playHere(host, commands)),
    ]);
    const real = shell ? await timed(() => playOnRealHost(shell, commands)) : undefined;
    here += own;
    there += real ?? 0;
    count += commands.length;
    const ratio =
      real === undefined ? '' : `   engine ${ms(real).padStart(9)}   ${Math.round(real / own)} times faster`;
    console.log(
      `${session.padEnd(16)}${String(commands.length).padStart(4)} commands   sandbox ${ms(own).padStart(8)}${ratio}`,
    );
  }
  const perSecond = (time: number): string => `${Math.round((count * 1000) / time)} commands/s`;
  const all = shell ? `, engine ${perSecond(there)}: ${Math.round(there / here)} times faster` : '';
  console.log(`all             ${String(count).padStart(5)} commands   sandbox ${perSecond(here)}${all}`);
}

async function boots(host: string): Promise<void> {
  const times: number[] = [];
  for (let round = 0; round < 15; round++) times.push(await timed(() => createMachine(host)));
  console.log(`boot of a machine: first ${ms(times[0] ?? 0)}, then ${ms(median(times.slice(1)))} (median of 14)`);
}

/** A machine that slows down takes longer for the last containers than for the first. */
async function crowd(host: string): Promise<void> {
  const session = (await createMachine(host)).openSession();
  const start = (): Promise<number> => timed(() => session.run('docker run -d busybox sleep 1d'));
  const times: number[] = [];
  for (let round = 0; round < 200; round++) times.push(await start());
  const first = median(times.slice(5, 25));
  const last = median(times.slice(-20));
  const listing = await timed(() => session.run('docker ps -q'));
  console.log(
    `200 containers: docker run -d takes ${ms(first)} among the first, ${ms(last)} among the last (${(last / first).toFixed(1)} times); docker ps ${ms(listing)}`,
  );
  session.close();
}

/** Majors of the engines that sessions were recorded on. */
export const ENGINES: readonly string[] = RECORDING_HOSTS.map(([major]) => major);

export async function benchSandbox(bench: SandboxBench): Promise<void> {
  const host = RECORDING_HOSTS.find(([major]) => major === bench.engine)?.[1];
  if (!host) throw new Error(`no sessions of engine ${bench.engine}; expected one of ${ENGINES.join(', ')}`);
  await sessions(host, bench);
  await boots(host);
  await crowd(host);
}
