/** A release of a distribution as its archive offers it, and as an installation of it begins. */
import { lazy } from '../../../base/lazy.ts';
import { field } from '../deb822.ts';
import type { SigningKey } from '../openpgp.ts';
import type { Package } from '../package.ts';
import type { Repository } from '../repository.ts';
import type { Distribution } from './control.ts';
import { type Offer, type Pocket, readTable } from './table.ts';

/** The texts of a release's three tables: large, so they are loaded when a host needs them. */
export interface Tables {
  /** What every installation has. */
  readonly base: Promise<{ readonly default: string }>;
  /** What a server has beyond that. */
  readonly server: Promise<{ readonly default: string }>;
  /** What the archive offers beyond that. */
  readonly more: Promise<{ readonly default: string }>;
}

/** The tables of a release and whatever comes to them. */
export interface ReleaseData {
  readonly tables: () => Tables;
  /** Packages with files of their own: docker.io, drivers, kernels. */
  readonly special: (of: Distribution) => readonly Offer[];
}

export interface Release {
  readonly of: Distribution;
  /** Loads the tables; before that nothing else can be asked. */
  load(): Promise<void>;
  /** Everything on offer. */
  offers(): readonly Offer[];
  /** The packages of an ordinary server, and those named with what they depend on. Throws for a name not on offer. */
  installed(names?: readonly string[]): readonly Package[];
}

const provides = (one: Package, name: string): boolean =>
  field(one.control, 'Provides')
    .split(', ')
    .some((provided) => provided.split(' ')[0] === name);

/** Adds packages by name, and of each dependency the first alternative on offer unless one is there already. */
function addWithDependencies(
  chosen: Map<string, Package>,
  offered: ReadonlyMap<string, Package>,
  names: readonly string[],
): void {
  for (const name of names) {
    const one = offered.get(name);
    if (!one || chosen.has(name)) continue;
    chosen.set(name, one);
    for (const relation of ['Pre-Depends', 'Depends'].flatMap((kind) => field(one.control, kind).split(', '))) {
      const alternatives = relation.split(' | ').map((text) => text.trim().split(/[ :(]/)[0] ?? '');
      if (alternatives.some((other) => chosen.has(other))) continue;
      const virtual = (other: string): boolean => [...chosen.values()].some((have) => provides(have, other));
      const direct = alternatives.find((other) => offered.has(other));
      if (direct !== undefined) addWithDependencies(chosen, offered, [direct]);
      else if (!alternatives.some(virtual)) {
        const provider = [...offered].find(([, other]) => alternatives.some((wanted) => provides(other, wanted)));
        if (provider) addWithDependencies(chosen, offered, [provider[0]]);
      }
    }
  }
}

/** A release's packages: those of a server are made when a host is born with them, the others when somebody asks. */
export function openRelease(data: ReleaseData, of: Distribution): Release {
  let texts: { readonly base: string; readonly server: string; readonly more: string } | undefined;
  const table = (name: 'base' | 'server' | 'more'): Offer[] => {
    if (!texts) throw new Error(`the tables of ${of.codename} have not been loaded`);
    return readTable(texts[name], of);
  };
  const server = lazy(() => [...table('base'), ...table('server')]);
  const special = lazy(() => data.special(of));
  const more = lazy(() => table('more'));
  const beyond = lazy(() => new Map([...more(), ...special()].map((one) => [one.name, one.package])));
  return {
    of,
    async load() {
      if (texts) return;
      const { base, server: beyond, more: rest } = data.tables();
      const [one, two, three] = await Promise.all([base, beyond, rest]);
      texts = { base: one.default, server: two.default, more: three.default };
    },
    offers: lazy(() => [...server(), ...more(), ...special()]),
    installed(names = []) {
      const chosen = new Map(server().map((one) => [one.name, one.package]));
      for (const name of names) if (!beyond().has(name)) throw new Error(`${of.codename} does not offer ${name}`);
      addWithDependencies(chosen, beyond(), names);
      return [...chosen.values()];
    },
  };
}

/** Which suites a pocket's packages stand in. */
const SUITES: Readonly<Record<Distribution['id'], Readonly<Record<Pocket, readonly string[]>>>> = {
  ubuntu: { release: [''], updates: ['-updates'], security: ['-updates', '-security'] },
  debian: { release: [''], updates: ['-updates'], security: ['-security'] },
};

export interface ArchiveFacts {
  readonly path: string;
  readonly key: SigningKey;
  readonly origin: string;
  readonly version: string;
  readonly components: readonly string[];
  readonly suites: readonly string[];
}

/** The repositories of a release: one for each suite and component. */
export function archiveRepositories(release: Release, facts: ArchiveFacts): Repository[] {
  const { of } = release;
  return facts.suites.flatMap((suffix) =>
    facts.components.map(
      (component): Repository => ({
        path: facts.path,
        suite: `${of.codename}${suffix}`,
        component,
        arch: of.arch,
        key: facts.key,
        origin: facts.origin,
        version: facts.version,
        codename: `${of.codename}${of.id === 'debian' ? suffix : ''}`,
        packages: () =>
          release
            .offers()
            .filter((one) => one.component === component && SUITES[of.id][one.pocket].includes(suffix))
            .map((one) => one.package),
      }),
    ),
  );
}
