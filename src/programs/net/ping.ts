// Models iputils ping.c (20240117) and busybox networking/ping.c.
import { isErrno } from '../../host/errno.ts';
import { ownsAddress, routeTo } from '../../host/net/routing.ts';
import { ping as echo } from '../../host/net/sockets.ts';
import { printError } from '../../host/process/stdio.ts';
import type { Program } from '../../host/process/types.ts';
import { applet, Failure, type Run, WrongUse } from '../applet/applet.ts';
import { nameOf, resolveHost } from './resolve.ts';

interface Tally {
  sent: number;
  readonly times: number[];
  errors: number;
}

export const ping: Program = applet(
  { name: 'ping', gnu: '46bc:dDfi:I:l:LnOp:qQ:rRs:S:t:UvVw:W:', busybox: '46c:i:I:qs:t:W:w:A', usageStatus: 2 },
  async (run) => {
    const { options, operands, proc, busybox } = run;
    const [name] = operands;
    if (name === undefined) {
      if (busybox) throw new WrongUse('');
      await printError(proc, `${run.name}: usage error: Destination address required\n`);
      return 1;
    }
    const ip = await resolveHost(proc, name, options.has('6') ? 6 : options.has('4') ? 4 : undefined);
    if (ip === undefined)
      throw new Failure(busybox ? `bad address '${name}'` : `${name}: Name or service not known`, busybox ? 1 : 2);
    const size = Number(options.value('s') ?? 56);
    const shown = busybox || ip === name || options.has('n') ? ip : ((await nameOf(proc, ip)) ?? ip);
    const tally: Tally = { sent: 0, times: [], errors: 0 };
    const started = proc.clock.now();
    if (!routeTo(proc.ns.net, ip) && !ownsAddress(proc.ns.net, ip)) {
      if (busybox) {
        await run.print(`PING ${name} (${ip}): ${size} data bytes\n`);
        throw new Failure('sendto: Network is unreachable');
      }
      throw new Failure('connect: Network is unreachable', 2);
    }
    await run.print(
      busybox
        ? `PING ${name} (${ip}): ${size} data bytes\n`
        : `PING ${name} (${ip}) ${size}(${size + 28}) bytes of data.\n`,
    );
    let stop = false;
    const over = new AbortController();
    proc.onSignal('SIGINT', () => {
      stop = true;
      over.abort();
    });
    const count = Number(options.value('c') ?? Number.POSITIVE_INFINITY);
    const deadline = options.has('w') ? started + Number(options.value('w')) * 1000 : Number.POSITIVE_INFINITY;
    const interval = Number(options.value('i') ?? 1) * 1000;
    const pause = (ms: number): Promise<void> => proc.interruptible(proc.clock.sleep(ms, over.signal).catch(() => {}));
    while (!stop && tally.sent < count && proc.clock.now() < deadline) {
      const sequence = tally.sent++;
      const begun = proc.clock.now();
      const outcome = await once(run, ip);
      if (typeof outcome === 'number') {
        tally.times.push(outcome);
        if (!options.has('q'))
          await run.print(
            `${size + 8} bytes from ${shown === ip ? ip : `${shown} (${ip})`}: ${busybox ? `seq=${sequence} ttl=64 time=${outcome.toFixed(3)} ms` : `icmp_seq=${sequence + 1} ttl=64 time=${milliseconds(outcome)} ms`}\n`,
          );
      } else if (outcome === 'unreachable' && !busybox) {
        await pause(3000);
        tally.errors++;
        await run.print(
          `From ${routeTo(proc.ns.net, ip)?.source ?? '127.0.0.1'} icmp_seq=${sequence + 1} Destination Host Unreachable\n`,
        );
      } else if (tally.sent >= count)
        await pause(Math.min(Number(options.value('W') ?? 10) * 1000, deadline - proc.clock.now()));
      if (tally.sent < count && !stop)
        await pause(Math.min(Math.max(0, interval - (proc.clock.now() - begun)), deadline - proc.clock.now()));
    }
    await run.print(summary(run, name, tally, proc.clock.now() - started));
    return tally.times.length > 0 ? 0 : 1;
  },
);

/** iputils prints three significant digits. */
const milliseconds = (ms: number): string =>
  ms >= 100 ? ms.toFixed(0) : ms >= 10 ? ms.toFixed(1) : ms >= 1 ? ms.toFixed(2) : ms.toFixed(3);

async function once(run: Run, ip: string): Promise<number | 'unreachable' | 'silent'> {
  try {
    return await run.proc.interruptible(echo(run.proc.ns.net, ip));
  } catch (error) {
    if (!isErrno(error)) throw error;
    return error.code === 'EHOSTUNREACH' ? 'unreachable' : 'silent';
  }
}

function summary(run: Run, name: string, { sent, times, errors }: Tally, elapsed: number): string {
  const lost = sent === 0 ? 0 : Math.floor(((sent - times.length) * 100) / sent);
  const [min, max] = [Math.min(...times), Math.max(...times)];
  const average = times.reduce((sum, time) => sum + time, 0) / Math.max(1, times.length);
  if (run.busybox) {
    const rates =
      times.length > 0 ? `round-trip min/avg/max = ${min.toFixed(3)}/${average.toFixed(3)}/${max.toFixed(3)} ms\n` : '';
    return `\n--- ${name} ping statistics ---\n${sent} packets transmitted, ${times.length} packets received, ${lost}% packet loss\n${rates}`;
  }
  const deviation = Math.sqrt(
    Math.max(0, times.reduce((sum, time) => sum + (time - average) ** 2, 0) / Math.max(1, times.length)),
  );
  const rates =
    times.length > 0
      ? `rtt min/avg/max/mdev = ${min.toFixed(3)}/${average.toFixed(3)}/${max.toFixed(3)}/${deviation.toFixed(3)} ms\n`
      : '\n';
  return `\n--- ${name} ping statistics ---\n${sent} packets transmitted, ${times.length} received, ${errors > 0 ? `+${errors} errors, ` : ''}${lost}% packet loss, time ${Math.round(elapsed)}ms\n${rates}`;
}
