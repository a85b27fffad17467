// Models waitDependencies of docker/compose pkg/compose/convergence.go.
import type { ContainerSummary } from '../../api/types/container.ts';
import { messageOf } from '../../cli/errors.ts';
import { containerInspect } from '../../client/container.ts';
import { sinceCompose } from '../compose-version.ts';
import { containerEvent } from '../plan/names.ts';
import { getService, scaleOf } from '../plan/select.ts';
import { done, failed, type ProgressEvent, skipped, working } from '../progress/event.ts';
import type { Project } from '../types.ts';
import { isOneOff, ofService } from './containers.ts';
import { Canceled, type Engine, pause } from './engine.ts';

const POLL_MS = 500;

export type WaitCondition =
  | 'service_started'
  | 'service_healthy'
  | 'service_completed_successfully'
  | 'running_or_healthy';

export interface Awaited {
  readonly condition: WaitCondition;
  readonly required: boolean;
}

/** Waits until every dependency is what it should be. Throws when one cannot become it. */
export async function waitDependencies(
  engine: Engine,
  project: Project,
  dependant: string,
  dependencies: ReadonlyMap<string, Awaited>,
  containers: readonly ContainerSummary[],
): Promise<void> {
  const waits: (() => Promise<void>)[] = [];
  for (const [name, how] of dependencies) {
    if (!shouldWait(project, name, how)) continue;
    const oneOffs = !sinceCompose(engine.cli.version, 2, 30);
    const waitingFor = containers.filter(ofService(name)).filter((container) => oneOffs || !isOneOff(container));
    await tell(engine, waitingFor, (event) => working(event, 'Waiting'));
    if (waitingFor.length === 0) {
      if (how.required) throw new Error(`${dependant} is missing dependency ${name}`);
      await engine.cli.warn(`${dependant} is missing dependency ${name}`);
      continue;
    }
    waits.push(() => waitFor(engine, name, how, waitingFor));
  }
  // A failed wait does not end the others, but it is what is thrown.
  const results = await Promise.allSettled(waits.map((wait) => wait()));
  const failure = results.find((result) => result.status === 'rejected');
  if (failure) throw failure.reason;
}

function shouldWait(project: Project, name: string, { condition }: Awaited): boolean {
  if (condition === 'service_started') return false;
  if (project.disabledServices.has(name) && !project.services.has(name)) return false;
  const service = getService(project, name);
  return scaleOf(service) !== 0 && !service.provider;
}

async function tell(
  { progress }: Engine,
  containers: readonly ContainerSummary[],
  event: (id: string) => ProgressEvent,
): Promise<void> {
  for (const container of containers) await progress.event(event(containerEvent(container)));
}

async function waitFor(
  engine: Engine,
  name: string,
  how: Awaited,
  containers: readonly ContainerSummary[],
): Promise<void> {
  for (;;) {
    try {
      await pause(engine, POLL_MS);
      if (await settled(engine, name, how, containers)) return;
    } catch (error) {
      if (error instanceof Canceled) return;
      throw error;
    }
  }
}

/** True when there is nothing more to wait for. */
async function settled(
  engine: Engine,
  name: string,
  { condition, required }: Awaited,
  containers: readonly ContainerSummary[],
): Promise<boolean> {
  const skip = async (reason: string, log: string): Promise<true> => {
    await tell(engine, containers, (id) => skipped(id, reason));
    await engine.cli.warn(log);
    return true;
  };
  if (condition === 'service_completed_successfully') return completed(engine, name, required, containers, skip);
  if (condition !== 'service_healthy' && condition !== 'running_or_healthy') {
    await engine.cli.warn(`unsupported depends_on condition: ${condition}`);
    return true;
  }
  const fallback = condition === 'running_or_healthy';
  try {
    if (!(await healthy(engine, containers, fallback))) return false;
  } catch (error) {
    if (error instanceof Canceled || !(error instanceof Error) || error.name === 'ProcessEnded') throw error;
    if (!required) {
      const reason = `optional dependency "${name}" ${fallback ? 'is not running or is unhealthy' : 'failed to start'}`;
      return skip(reason, `${reason}: ${messageOf(error)}`);
    }
    if (fallback) throw error;
    await tell(engine, containers, (id) => failed(id));
    throw new Error(`dependency failed to start: ${error.message}`);
  }
  await tell(engine, containers, (id) => done(id, 'Healthy'));
  return true;
}

async function healthy({ api }: Engine, containers: readonly ContainerSummary[], fallback: boolean): Promise<boolean> {
  for (const { Id } of containers) {
    const { State, Config, Name } = await containerInspect(api, Id);
    const name = Name.slice(1);
    if (State.Status === 'exited') throw new Error(`container ${name} exited (${State.ExitCode})`);
    if (!Config.Healthcheck && fallback) return State.Status === 'running';
    if (!State.Health) throw new Error(`container ${name} has no healthcheck configured`);
    const { Status } = State.Health;
    if (Status === 'unhealthy') throw new Error(`container ${name} is unhealthy`);
    if (Status === 'starting') return false;
    if (Status !== 'healthy') throw new Error(`container ${name} had unexpected health status "${Status}"`);
  }
  return true;
}

async function completed(
  engine: Engine,
  name: string,
  required: boolean,
  containers: readonly ContainerSummary[],
  skip: (reason: string, log: string) => Promise<true>,
): Promise<boolean> {
  for (const { Id } of containers) {
    const { State } = await containerInspect(engine.api, Id);
    if (State.Status !== 'exited') continue;
    if (State.ExitCode === 0) {
      await tell(engine, containers, (id) => done(id, 'Exited'));
      return true;
    }
    const reason = `"${name}" didn't complete successfully: exit ${State.ExitCode}`;
    if (!required) return skip(`optional dependency ${reason}`, `optional dependency ${reason}`);
    await tell(engine, containers, (id) => failed(id, `service ${reason}`));
    throw new Error(`service ${reason}`);
  }
  return false;
}
