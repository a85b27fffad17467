/** What `docker inspect` would print of a thing, asked of the engine without a client: no call is traced or logged. */
import type { EngineState } from '../../docker/daemon/engine-state.ts';
import type { ThingKind } from './difference.ts';
import { isAlive } from './state.ts';

const PATHS: Readonly<Record<ThingKind, (id: string) => string>> = {
  container: (id) => `/containers/${id}/json`,
  image: (id) => `/images/${id}/json`,
  volume: (id) => `/volumes/${id}`,
  network: (id) => `/networks/${id}`,
};

/** JSON as the CLI indents it, in a list of one; undefined while no dockerd runs, and for what is not there (any more). */
export async function inspectThing(
  engines: readonly EngineState[],
  kind: ThingKind,
  id: string,
): Promise<string | undefined> {
  const engine = engines.find(({ daemon }) => isAlive(daemon));
  if (!engine) return undefined;
  const response = await engine.serve()(new Request(`http://docker${PATHS[kind](encodeURIComponent(id))}`));
  if (!response.ok) return undefined;
  return JSON.stringify([await response.json()], null, 4);
}
