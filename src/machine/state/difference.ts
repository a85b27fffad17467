/** What tells two states of a host apart: things that went, that came, and that are in another condition. */
import type { HostState } from './host-state.ts';

export type ThingKind = 'container' | 'image' | 'volume' | 'network';

export interface Thing {
  readonly kind: ThingKind;
  /** A volume's is its name. */
  readonly id: string;
  /** As a reader calls it: an image without a tag by the first twelve digits of its id. */
  readonly name: string;
  /**
   * Bytes that go with it: a container's writable layer, a volume's files, the layers of an image that no other has.
   * 0 for networks, and for volumes whose files lie elsewhere.
   */
  readonly size: number;
  /** Of a container: `running`, with its health where it has a check: `running (healthy)`. Of an image: its tags. */
  readonly condition: string;
}

export interface StateDifference {
  readonly gone: readonly Thing[];
  readonly came: readonly Thing[];
  /** Those in both whose condition is another now. */
  readonly changed: readonly { readonly before: Thing; readonly after: Thing }[];
  /** Bytes of the disk that the gone things gave back, a layer counted once however many images had it. */
  readonly freed: number;
}

export function stateDifference(before: HostState, after: HostState): StateDifference {
  const old = byKey(before);
  const now = byKey(after);
  const gone = [...old].filter(([key]) => !now.has(key)).map(([, thing]) => thing);
  const files = gone.reduce((sum, { kind, size }) => sum + (kind === 'image' ? 0 : size), 0);
  return {
    gone,
    came: [...now].filter(([key]) => !old.has(key)).map(([, thing]) => thing),
    changed: [...now].flatMap(([key, thing]) => {
      const earlier = old.get(key);
      const same = earlier?.condition === thing.condition && earlier.name === thing.name;
      return earlier && !same ? [{ before: earlier, after: thing }] : [];
    }),
    freed: files + layersGone(before, after),
  };
}

function layersGone(before: HostState, after: HostState): number {
  const layersOf = ({ images }: HostState) =>
    new Map(images.flatMap(({ layers }) => layers.map(({ id, size }) => [id, size])));
  const left = layersOf(after);
  return [...layersOf(before)].reduce((sum, [id, size]) => sum + (left.has(id) ? 0 : size), 0);
}

const byKey = (state: HostState): ReadonlyMap<string, Thing> =>
  new Map(thingsOf(state).map((thing) => [`${thing.kind} ${thing.id}`, thing]));

/** Everything that a command could delete. */
export const thingsOf = ({ containers, images, volumes, networks }: HostState): Thing[] => [
  ...containers.map(
    ({ id, name, size, state, health }): Thing => ({
      ...{ kind: 'container', id, name, size },
      condition: health === undefined ? state : `${state} (${health})`,
    }),
  ),
  ...images.map(
    ({ id, tags, layers }): Thing => ({
      ...{ kind: 'image', id, name: tags[0] ?? id.replace('sha256:', '').slice(0, 12) },
      size: layers.reduce((sum, { size, shared }) => sum + (shared ? 0 : size), 0),
      condition: tags.join(' '),
    }),
  ),
  ...volumes.map(({ name, size = 0 }): Thing => ({ kind: 'volume', id: name, name, size, condition: '' })),
  ...networks.map(({ id, name }): Thing => ({ kind: 'network', id, name, size: 0, condition: '' })),
];
