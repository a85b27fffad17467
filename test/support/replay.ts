/** A recorded session of a real engine, played on the sandbox that stands for the same host. */
import { createMachine } from '../../src/machine.ts';
import { normalise } from './normalise.ts';
import type { RecordedStep, Recording } from './recordings.ts';

/** The sandbox's host for each major version of the engine that recordings were made on. */
export const RECORDING_HOSTS = [
  ['20', 'docker-20.10'],
  ['26', 'docker-26.1'],
  ['28', 'docker-28.5'],
] as const;

export interface Answer {
  readonly stdout: string;
  readonly stderr: string;
  readonly exit: number;
}

export interface ReplayedStep {
  readonly step: RecordedStep;
  /** What the sandbox and the real engine said, normalised. */
  readonly seen: Answer;
  readonly recorded: Answer;
}

/** Plays every step, those with an exception too, for the state they leave. */
export async function* replay(recording: Recording, host: string): AsyncGenerator<ReplayedStep> {
  const session = (await createMachine(host)).openSession();
  for (const step of recording.steps) {
    const got = await session.run(step.cmd);
    yield { step, seen: comparable(got), recorded: comparable(step) };
  }
  session.close();
}

const comparable = ({ stdout, stderr, exit }: Answer): Answer => ({
  stdout: normalise(stdout),
  stderr: normalise(stderr),
  exit,
});

export const sameAnswer = (a: Answer, b: Answer): boolean =>
  a.exit === b.exit && a.stdout === b.stdout && a.stderr === b.stderr;
