// Models the cache of tags.cncf.io/container-device-interface/pkg/cdi (cache.go, spec-dirs.go, spec.go).
import { goQuote } from '../../base/go-quote.ts';
import { Errno, goStrerror } from '../errno.ts';
import type { Files } from '../fs/files.ts';
import type { CdiDevice, CdiSpec } from '../nvidia/cdi/spec.ts';
import { CdiError, decodeSpec } from './decode.ts';
import { parseKind, qualifiedName } from './names.ts';
import { problemOfSpec } from './validate.ts';
import type { CdiVersion } from './version.ts';

export const DEFAULT_SPEC_DIRS: readonly string[] = ['/etc/cdi', '/var/run/cdi'];

export interface LoadedSpec {
  readonly path: string;
  /** The index of its directory: the later ones win. */
  readonly priority: number;
  readonly spec: CdiSpec;
}

export interface LoadedDevice {
  readonly device: CdiDevice;
  readonly from: LoadedSpec;
}

export interface CdiRegistry {
  readonly specs: readonly LoadedSpec[];
  /** By full name. */
  readonly devices: ReadonlyMap<string, LoadedDevice>;
  /** What is wrong with files, by path. */
  readonly errors: ReadonlyMap<string, readonly string[]>;
  readonly missing: readonly string[];
}

/** Reads every specification in the directories, as a library does that is of the version `library`. */
export function readCdi(files: Files, directories: readonly string[], library: CdiVersion): CdiRegistry {
  const errors = new Map<string, string[]>();
  const complain = (path: string, problem: string): void => {
    errors.set(path, [...(errors.get(path) ?? []), problem]);
  };
  const specs: LoadedSpec[] = [];
  const missing: string[] = [];
  for (const [priority, directory] of directories.entries()) {
    if (!files.isDirectory(directory)) {
      missing.push(directory);
      continue;
    }
    for (const { name, type } of files.readdir(directory)) {
      if (type === 'dir' || !/\.(json|yaml)$/.test(name)) continue;
      const path = `${directory}/${name}`;
      try {
        specs.push({ path, priority, spec: readSpec(files, path, library) });
      } catch (error) {
        if (!(error instanceof CdiError)) throw error;
        complain(path, `failed to load CDI Spec ${error.message}`);
      }
    }
  }
  return { specs, devices: devicesOf(specs, complain), errors, missing };
}

/** Of equal names that of the later directory wins; in the same directory none does. */
function devicesOf(
  specs: readonly LoadedSpec[],
  complain: (path: string, problem: string) => void,
): ReadonlyMap<string, LoadedDevice> {
  const devices = new Map<string, LoadedDevice>();
  const conflicts = new Set<string>();
  for (const from of specs) {
    for (const device of from.spec.devices) {
      const name = qualifiedName(from.spec.kind, device.name);
      const old = devices.get(name)?.from;
      if (old && old.priority > from.priority) continue;
      if (old && old.priority === from.priority) {
        const problem = `conflicting device ${goQuote(name)} (specs ${goQuote(from.path)}, ${goQuote(old.path)})`;
        for (const { path } of [from, old]) complain(path, problem);
        conflicts.add(name);
        continue;
      }
      devices.set(name, { device, from });
    }
  }
  for (const name of conflicts) devices.delete(name);
  return devices;
}

/** One file. Throws `CdiError`. */
export function readSpec(files: Files, path: string, library: CdiVersion): CdiSpec {
  const failed = (problem: string): CdiError => new CdiError(`failed to parse CDI Spec ${goQuote(path)}${problem}`);
  let spec: CdiSpec | undefined;
  try {
    spec = decodeSpec(files.readText(path));
  } catch (error) {
    if (error instanceof CdiError) throw failed(`: ${error.message}`);
    if (!(error instanceof Errno)) throw error;
    throw new CdiError(`failed to read CDI Spec ${goQuote(path)}: open ${path}: ${goStrerror(error.code)}`);
  }
  if (!spec) throw failed(', no Spec data');
  const problem = problemOfSpec(spec, library);
  if (problem !== undefined) throw new CdiError(`invalid CDI Spec: ${problem}`);
  return spec;
}

/** Full names of all devices, sorted. */
export const listDevices = ({ devices }: CdiRegistry): readonly string[] => [...devices.keys()].sort();

export const listVendors = ({ specs }: CdiRegistry): readonly string[] =>
  [...new Set(specs.map(({ spec }) => parseKind(spec.kind)?.[0] ?? ''))].sort();
