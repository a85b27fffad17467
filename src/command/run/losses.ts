/** What a destructive step deletes on a real engine: asked of the engine where the step's words name it. */
import type { Values } from '../../runbook/pattern.ts';
import type { PlanStep } from '../../runbook/plan.ts';
import { removalsOf, type ThingKind } from '../../runbook/removals.ts';
import type { Workplace } from '../../runbook/session.ts';

interface Loss {
  readonly kind: ThingKind;
  readonly name: string;
  /** As the engine tells it; null where it tells none. */
  readonly size: string | null;
}

/** Networks have no size; the other lists are those of `docker system df -v`. */
const ASK = "docker system df -v --format '{{json .}}' && echo && docker network ls --format '{{json .Name}}'";

/**
 * What a step deletes, in words. The engine is asked for the things whose names stand in the step's commands; what it does not
 * have is left out. Where the step removes more than its words name, or the engine does not answer, the author's words stand.
 */
export async function tellLosses(step: PlanStep, workplace: Workplace, values: Values): Promise<string> {
  const written = step.destructive ?? '';
  const { named, complete } = removalsOf(step, values);
  if (named.length === 0) return written;
  const { output, exit } = await workplace.checker
    .run(ASK, { env: {}, signal: AbortSignal.timeout(step.timeout) })
    .catch(() => ({ output: '', exit: 1 }));
  const known = exit === 0 ? thingsOf(output) : undefined;
  if (!known) return written;
  const losses = named.flatMap(({ kind, name }) => known.find((one) => one.kind === kind && one.name === name) ?? []);
  const there = losses.map(({ kind, name, size }) => `${kind} ${name}${size === null ? '' : ` (${size})`}`);
  if (!complete) return [...there, `as its author says: ${written}`].join(', ');
  return there.length > 0 ? there.join(', ') : 'nothing that is on this engine now';
}

/** Everything the engine has, from the answer to `ASK`; undefined when it cannot be read. */
function thingsOf(output: string): Loss[] | undefined {
  try {
    const [usage = '', ...networks] = output.split('\n').filter((line) => line.trim() !== '');
    const lists = JSON.parse(usage) as Record<string, readonly Record<string, string>[] | undefined>;
    return [
      ...(lists.Containers ?? []).flatMap((one) => thing('container', one.Names, one.Size)),
      ...(lists.Volumes ?? []).flatMap((one) => thing('volume', one.Name, one.Size)),
      ...(lists.Images ?? []).flatMap((one) => [
        ...thing('image', `${one.Repository}:${one.Tag}`, one.UniqueSize),
        ...(one.Tag === 'latest' ? thing('image', one.Repository, one.UniqueSize) : []),
      ]),
      ...networks.flatMap((line) => thing('network', String(JSON.parse(line)))),
    ];
  } catch {
    return undefined;
  }
}

const thing = (kind: ThingKind, name: string | undefined, size?: string): Loss[] =>
  name === undefined ? [] : [{ kind, name, size: size === undefined || size === 'N/A' ? null : size }];
