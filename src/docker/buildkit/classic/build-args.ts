// Models moby builder/dockerfile/buildargs.go (v20.10.24 to v28.5.2).
import { type EngineVersion, since } from '../../engine-version.ts';

/** Arguments that may be given without an ARG, and leave no trace. */
const BUILT_IN = [
  'HTTP_PROXY',
  'http_proxy',
  'HTTPS_PROXY',
  'https_proxy',
  'FTP_PROXY',
  'ftp_proxy',
  'NO_PROXY',
  'no_proxy',
];

const builtIn = (version: EngineVersion): readonly string[] =>
  since(version, 23) ? [...BUILT_IN, 'ALL_PROXY', 'all_proxy'] : BUILT_IN;

type Values = Map<string, string | undefined>;

/** What --build-arg gives; undefined for a name alone that the client's environment does not know. */
export type GivenArgs = Readonly<Record<string, string | null | undefined>>;

/** Arguments of one stage: what ARG allows, what was given, what was referred to. */
export class BuildArgs {
  readonly #given: GivenArgs;
  readonly #builtIn: readonly string[];
  readonly #meta: Values;
  readonly #allowed: Values = new Map();
  readonly #referenced: Set<string>;

  constructor(given: GivenArgs, version: EngineVersion, from?: BuildArgs) {
    this.#given = given;
    this.#builtIn = builtIn(version);
    this.#meta = new Map(from ? from.#meta : []);
    this.#referenced = new Set(from ? from.#referenced : []);
  }

  /** The same for a new stage: nothing is allowed yet. */
  forStage(version: EngineVersion): BuildArgs {
    return new BuildArgs(this.#given, version, this);
  }

  /** ARG. */
  add(key: string, value: string | undefined): void {
    this.#allowed.set(key, value);
    this.#referenced.add(key);
  }

  /** ARG before the first FROM. */
  addMeta(key: string, value: string | undefined): void {
    this.#meta.set(key, value);
  }

  merge(other: BuildArgs): void {
    for (const key of other.#referenced) this.#referenced.add(key);
  }

  isReferencedOrNotBuiltIn(key: string): boolean {
    return this.#allowed.has(key) || !this.#builtIn.includes(key);
  }

  /** Values of the ARGs before the first FROM. */
  metaValues(): Map<string, string> {
    return this.#values(this.#meta);
  }

  allowedValues(): Map<string, string> {
    return this.#values(this.#allowed);
  }

  /** `NAME=value` of what is allowed and not in the environment already. */
  filterAllowed(environment: readonly string[]): string[] {
    const known = new Set(environment.map((entry) => entry.split('=')[0]));
    return [...this.allowedValues()].filter(([key]) => !known.has(key)).map(([key, value]) => `${key}=${value}`);
  }

  /** Names that were given and that no ARG asked for. */
  unused(): string[] {
    return Object.keys(this.#given)
      .filter((key) => !this.#builtIn.includes(key) && !this.#referenced.has(key))
      .sort();
  }

  #values(from: Values): Map<string, string> {
    const found = new Map<string, string>();
    for (const key of [...from.keys(), ...this.#builtIn]) {
      const value = this.#given[key] ?? from.get(key) ?? this.#meta.get(key);
      if (value !== undefined) found.set(key, value);
    }
    return found;
  }
}
