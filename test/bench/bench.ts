/**
 * npm run bench [-- --shell COMMAND --engine VERSION] [SESSION...]
 *
 * How fast the sandbox is: recorded sessions, the boot of a machine, and a machine that fills with containers. With a
 * COMMAND that opens a shell on a host with a real Docker Engine (`bash`, `ssh host bash`), the same sessions run there
 * too, turn by turn, and the ratio is printed. The sessions leave nothing behind but what they leave by design: give a
 * host that you can clean up.
 */
import { performance } from 'node:perf_hooks';
import { parseArgs } from 'node:util';
import { createMachine } from '../../src/machine.ts';
import { playOnRealHost } from '../support/real-host.ts';
import { readRecordings } from '../support/recordings.ts';
import { RECORDING_HOSTS } from '../support/replay.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { shell: { type: 'string' }, engine: { type: 'string', default: '28' } },
});
const major = values.engine.split('.')[0] ?? '';
const host = RECORDING_HOSTS.find(([known]) => known === major)?.[1];
if (!host) {
  console.error(
    `Usage: npm run bench -- [--shell COMMAND] [--engine ${RECORDING_HOSTS.map(([m]) => m).join('|')}] [SESSION...]`,
  );
  process.exit(2);
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

const median = (numbers: readonly number[]): number => numbers.toSorted((a, b) => a - b)[numbers.length >> 1] ?? 0;
const ms = (time: number): string => `${time < 10 ? time.toFixed(2) : Math.round(time)} ms`;

/** Milliseconds. */
async function timed(work: () => Promise<unknown> | unknown): Promise<number> {
  const before = performance.now();
  await work();
  return performance.now() - before;
}

async function playHere(commands: readonly string[]): Promise<void> {
  const session = (await createMachine(host ?? '')).openSession();
  for (const command of commands) await session.run(command);
  session.close();
}

async function sessions(): Promise<void> {
  const wanted = positionals.length > 0 ? positionals : SESSIONS;
  const chosen = readRecordings(major).filter(({ session }) => wanted.includes(session));
  let here = 0;
  let there = 0;
  let count = 0;
  await playHere(['true']);
  for (const { session, steps } of chosen) {
    const commands = steps.map(({ cmd }) => cmd);
    const own = median([
      await timed(() => playHere(commands)),
      await timed(() => playHere(commands)),
      await timed(() => playHere(commands)),
    ]);
    const { shell } = values;
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
  const all = values.shell ? `, engine ${perSecond(there)}: ${Math.round(there / here)} times faster` : '';
  console.log(`all             ${String(count).padStart(5)} commands   sandbox ${perSecond(here)}${all}`);
}

async function boots(): Promise<void> {
  const times: number[] = [];
  for (let round = 0; round < 15; round++) times.push(await timed(() => createMachine(host ?? '')));
  console.log(`boot of a machine: first ${ms(times[0] ?? 0)}, then ${ms(median(times.slice(1)))} (median of 14)`);
}

/** A machine that slows down takes longer for the last containers than for the first. */
async function crowd(): Promise<void> {
  const session = (await createMachine(host ?? '')).openSession();
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

await sessions();
await boots();
await crowd();
