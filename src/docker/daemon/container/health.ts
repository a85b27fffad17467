// Models moby daemon/health.go: the probe, how often, and what it makes of the answers.
import { decode } from '../../../base/bytes.ts';
import { rfc3339Nano } from '../../../base/rfc3339.ts';
import type { HealthcheckResult, HealthStatus } from '../../api/types/container.ts';
import type { HealthConfig } from '../../api/types/container-config.ts';
import type { Daemon } from '../daemon.ts';
import { runProbe } from '../exec/probe.ts';
import type { Container } from './container.ts';
import { logContainerEvent } from './events.ts';

const NANOS_PER_MS = 1_000_000;
const DEFAULTS = { interval: 30_000, timeout: 30_000, startInterval: 5_000, retries: 3 };
const KEPT_RESULTS = 5;
const OUTPUT_LIMIT = 4096;

/** Begins to probe a container that has started, if it has a health check. */
export function startHealthChecks(daemon: Daemon, container: Container): void {
  const check = container.config.Healthcheck;
  const command = check && commandOf(container, check);
  if (!check || !command) {
    container.health = undefined;
    return;
  }
  container.health = { Status: 'starting', FailingStreak: 0, Log: [] };
  const abort = new AbortController();
  container.healthAbort = abort;
  void monitor(daemon, container, check, command, abort.signal);
}

export function stopHealthChecks(container: Container): void {
  container.healthAbort?.abort();
  container.healthAbort = undefined;
  if (container.health) container.health = { ...container.health, Status: 'unhealthy' };
}

function commandOf(container: Container, { Test }: HealthConfig): readonly string[] | undefined {
  const [kind, ...rest] = Test ?? [];
  if (kind === 'CMD') return rest;
  if (kind === 'CMD-SHELL') return [...(container.config.Shell ?? ['/bin/sh', '-c']), ...rest];
  return undefined;
}

const ms = (nanos: number | undefined, fallback: number): number => (nanos ? nanos / NANOS_PER_MS : fallback);

async function monitor(
  daemon: Daemon,
  container: Container,
  check: HealthConfig,
  command: readonly string[],
  signal: AbortSignal,
): Promise<void> {
  const { clock } = daemon.host;
  const began = clock.now();
  const interval = ms(check.Interval, DEFAULTS.interval);
  const startPeriod = ms(check.StartPeriod, 0);
  const startInterval = ms(check.StartInterval, DEFAULTS.startInterval);
  const timeout = ms(check.Timeout, DEFAULTS.timeout);
  try {
    for (;;) {
      const starting = container.health?.Status === 'starting' && clock.now() - began < startPeriod;
      await clock.sleep(starting ? Math.min(startInterval, interval) : interval, signal);
      if (container.state.is !== 'running') continue;
      const result = await probe(daemon, container, command, timeout, signal);
      if (signal.aborted) return;
      record(daemon, container, result, {
        retries: check.Retries || DEFAULTS.retries,
        forgiving: clock.now() - began < startPeriod,
      });
    }
  } catch (error) {
    if (!signal.aborted) throw error;
  }
}

async function probe(
  daemon: Daemon,
  container: Container,
  command: readonly string[],
  timeout: number,
  signal: AbortSignal,
): Promise<HealthcheckResult> {
  const start = daemon.stamp();
  const { code, output } = await runProbe(daemon, container, command, timeout, signal);
  const text = decode(output.slice(0, OUTPUT_LIMIT)) + (output.length > OUTPUT_LIMIT ? '...' : '');
  return { Start: rfc3339Nano(start), End: rfc3339Nano(daemon.stamp()), ExitCode: code, Output: text };
}

function record(
  daemon: Daemon,
  container: Container,
  result: HealthcheckResult,
  { retries, forgiving }: { readonly retries: number; readonly forgiving: boolean },
): void {
  const before = container.health;
  if (!before) return;
  const ok = result.ExitCode === 0;
  const streak = ok ? 0 : forgiving && before.Status === 'starting' ? 0 : before.FailingStreak + 1;
  const status: HealthStatus = ok ? 'healthy' : streak >= retries ? 'unhealthy' : before.Status;
  container.health = {
    Status: status,
    FailingStreak: streak,
    Log: [...(before.Log ?? []), result].slice(-KEPT_RESULTS),
  };
  if (status !== before.Status) {
    logContainerEvent(daemon, container, `health_status: ${status}`);
  }
}
