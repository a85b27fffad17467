// Models kernel/module/main.c and kmod.c (linux 6.8): what the kernel can do beyond itself, and how it comes to it.
import { Errno, isErrno } from './errno.ts';
import type { Files } from './fs/files.ts';
import type { KernelLog } from './kernel-log.ts';
import { ALIASES } from './modules/catalogue.ts';
import {
  loadOrder,
  lookUpModule,
  type ModprobeConfig,
  type ModuleDirectory,
  matchesAlias,
  readModprobeConfig,
  readModuleDirectory,
} from './modules/directory.ts';
import { type ModuleNote, moduleName, readModule } from './modules/note.ts';

export type { ModuleNote } from './modules/note.ts';

/** A module in the kernel, as /proc/modules and /sys/module show it. */
export interface LoadedModule {
  readonly note: ModuleNote;
  /** As set when it was loaded, and by writes to /sys/module since. */
  readonly parameters: Map<string, string>;
  /** Modules that rest on it, the latest first. */
  readonly holders: readonly string[];
  /** How many users it has, its holders among them; it cannot be unloaded while there are any. */
  readonly users: number;
}

/** What a module does besides being there: devices, sysctls, file systems. Parts register one by the module's name. */
export interface ModuleEffect {
  /** When it is loaded; an `Errno` it throws refuses the loading (`ENODEV`: no such device). */
  load?(module: LoadedModule): void;
  unload?(module: LoadedModule): void;
  /** Who uses it besides other modules: mounts, open devices, rules. */
  users?(): number;
}

export interface KernelModules {
  /** `6.8.0-48-generic`. */
  readonly release: string;
  /** Whether modules can be loaded at all; a kernel for small machines has everything built in. */
  readonly loadable: boolean;
  /** In the order they were loaded. */
  readonly loaded: ReadonlyMap<string, LoadedModule>;
  /** The bits of /proc/sys/kernel/tainted, as letters: `POE`. */
  readonly tainted: ReadonlySet<string>;
  /** Is what the module of this name brings there, built in or loaded? */
  has(name: string): boolean;
  /**
   * Somebody uses what a module brings: by its name or an alias (`fs-overlay`, `rtnl-link-veth`, `iptable_nat`). Loads it
   * as the kernel does, by way of modprobe and its configuration; false when it is not to be had.
   */
  request(name: string): boolean;
  /**
   * init_module(2). Throws `Errno`: ENOEXEC (no module, or of another kernel), EKEYREJECTED (Secure Boot), EEXIST, ENOENT
   * (a symbol is missing: something it rests on is not loaded), or what its effect throws.
   */
  insert(note: ModuleNote | undefined, parameters?: readonly string[]): void;
  /** delete_module(2). Throws `Errno`: ENOENT when it is not loaded, EAGAIN while something rests on it or uses it. */
  remove(name: string): void;
  /** Says what loading a module does; at once where it is loaded already. Several may be said for one module. */
  onLoad(name: string, effect: ModuleEffect): void;
  /** Entries that modules put into /proc and /proc/driver, by path below /proc: `driver/nvidia/version`. */
  readonly procEntries: Map<string, () => string>;
  /** Entries of devices and their drivers in /sys, by path below it: `bus/pci/devices/0000:01:00.0/vendor`. */
  readonly sysEntries: Map<string, (() => string) & { readonly write?: (text: string) => void }>;
}

export interface KernelModulesOptions {
  readonly release: string;
  readonly log: KernelLog;
  /** Modules and rights that the kernel was built without. */
  readonly lacks?: readonly string[];
  /** False: no module can be loaded, everything but what it lacks is built in. */
  readonly loadable?: boolean;
  /** What is built in where modules can be loaded. */
  readonly builtin?: readonly string[];
  /** Secure Boot: unsigned modules are refused. */
  readonly secureBoot?: boolean;
  /** The root file system as root sees it; undefined before it is there. */
  readonly files: () => Files | undefined;
}

interface State {
  readonly options: KernelModulesOptions;
  readonly loaded: Map<string, Loaded>;
  readonly effects: Map<string, ModuleEffect[]>;
  readonly tainted: Set<string>;
}

interface Loaded extends LoadedModule {
  readonly holders: string[];
}

export function createKernelModules(options: KernelModulesOptions): KernelModules {
  const { release, lacks = [], loadable = true } = options;
  const builtin = new Set(options.builtin ?? []);
  const state: State = { options, loaded: new Map(), effects: new Map(), tainted: new Set() };
  /** By another name than its own: what is loaded need not be looked for. */
  const isProvided = (given: string): boolean => {
    const own = [...state.loaded.values()].flatMap(({ note }) => note.aliases ?? []);
    const builtIn = [...builtin].flatMap((name) => ALIASES[name] ?? []);
    return [...own, ...builtIn].some((pattern) => matchesAlias(pattern, given));
  };
  const has = (name: string): boolean =>
    state.loaded.has(name) || (loadable ? builtin.has(name) : !lacks.includes(name));
  return {
    release,
    loadable,
    loaded: state.loaded,
    tainted: state.tainted,
    procEntries: new Map(),
    sysEntries: new Map(),
    has,
    request(given) {
      const name = moduleName(given);
      if (has(name) || isProvided(given)) return true;
      if (!loadable) return !lacks.includes(name.replace(/^(fs|rtnl_link)_/, ''));
      return autoload(state, given);
    },
    insert: (note, parameters = []) => insert(state, note, parameters),
    remove: (name) => remove(state, name),
    onLoad(name, effect) {
      state.effects.set(name, [...(state.effects.get(name) ?? []), effect]);
      const module = state.loaded.get(name);
      if (module) effect.load?.(module);
    },
  };
}

/** request_module: `modprobe -q -- name`, with what it says of failures dropped. */
function autoload(state: State, given: string): boolean {
  const files = state.options.files();
  const directory = files && readModuleDirectory(files, state.options.release);
  if (!directory) return false;
  const config = readModprobeConfig(files);
  const found = lookUpModule(directory, config, given);
  if (found.kind !== 'modules') return found.kind === 'builtin';
  const allowed = found.names.filter((name) => !(found.byAlias && config.blacklist.has(name)));
  return allowed.map((name) => loadWithNeeds(state, { files, directory, config }, name)).some(Boolean);
}

function loadWithNeeds(
  state: State,
  from: { readonly files: Files; readonly directory: ModuleDirectory; readonly config: ModprobeConfig },
  name: string,
): boolean {
  const command = from.config.install.get(name);
  // A command in place of the loading ends it, unless it goes on to do it itself.
  if (command !== undefined && !command.includes('--ignore-install')) return false;
  try {
    for (const step of loadOrder(from.directory, name) ?? []) {
      if (state.loaded.has(step.name)) continue;
      insert(state, readModule(from.files, step.file), from.config.options.get(step.name) ?? []);
    }
    return state.loaded.has(name);
  } catch (error) {
    if (!isErrno(error)) throw error;
    return false;
  }
}

function insert(state: State, note: ModuleNote | undefined, given: readonly string[]): void {
  const { options, loaded } = state;
  if (!note) throw new Errno('ENOEXEC');
  const { name } = note;
  const { log, release } = options;
  if (!options.loadable) throw new Errno('ENOSYS');
  if (loaded.has(name)) throw new Errno('EEXIST');
  if (options.secureBoot && note.signer === undefined) {
    log.write(`Loading of unsigned module is rejected`, 'notice');
    throw new Errno('EKEYREJECTED');
  }
  if (note.vermagic.split(' ')[0] !== release) {
    log.write(
      `${name}: version magic '${note.vermagic}' should be '${release} SMP preempt mod_unload modversions '`,
      'err',
    );
    throw new Errno('ENOEXEC');
  }
  for (const needed of note.depends) {
    if (loaded.has(needed) || options.builtin?.includes(needed)) continue;
    log.write(`${name}: Unknown symbol ${needed}_register (err -2)`);
    throw new Errno('ENOENT');
  }
  const module = makeLoaded(state, note, readParameters(note, given, log));
  taint(state, note);
  loaded.set(name, module);
  for (const needed of note.depends) loaded.get(needed)?.holders.unshift(name);
  try {
    for (const effect of state.effects.get(name) ?? []) effect.load?.(module);
  } catch (error) {
    forget(state, note);
    throw error;
  }
}

function readParameters(note: ModuleNote, given: readonly string[], log: KernelLog): Map<string, string> {
  const values = new Map(Object.entries(note.parameters ?? {}).map(([key, { value }]) => [key, value]));
  for (const word of given) {
    const [key = '', value = '1'] = word.split('=');
    const type = note.parameters?.[key]?.type;
    if (type === undefined) log.write(`${note.name}: unknown parameter '${key}' ignored`);
    else values.set(key, type === 'bool' ? (/^[1yYtT]|^on/.test(value) ? 'Y' : 'N') : value);
  }
  return values;
}

function makeLoaded(state: State, note: ModuleNote, parameters: Map<string, string>): Loaded {
  const holders: string[] = [];
  return {
    note,
    parameters,
    holders,
    get users() {
      const others = (state.effects.get(note.name) ?? []).reduce((sum, effect) => sum + (effect.users?.() ?? 0), 0);
      return holders.length + others;
    },
  };
}

function taint({ tainted, options: { log } }: State, note: ModuleNote): void {
  const say = (letter: string, text: string): void => {
    if (!tainted.has(letter)) log.write(`${note.name}: ${text}`);
    tainted.add(letter);
  };
  const proprietary = note.license !== undefined && !/GPL/.test(note.license);
  if (proprietary)
    say('P', `module license '${note.license}' taints kernel.\nDisabling lock debugging due to kernel taint`);
  if (note.outOfTree) say('O', 'loading out-of-tree module taints kernel.');
  if (note.signer === undefined)
    say('E', 'module verification failed: signature and/or required key missing - tainting kernel');
}

function forget({ loaded }: State, note: ModuleNote): void {
  loaded.delete(note.name);
  for (const needed of note.depends) {
    const holders = loaded.get(needed)?.holders;
    if (holders) holders.splice(holders.indexOf(note.name), 1);
  }
}

function remove(state: State, name: string): void {
  const module = state.loaded.get(name);
  if (!module) throw new Errno('ENOENT');
  if (module.users > 0) throw new Errno('EAGAIN');
  for (const effect of state.effects.get(name) ?? []) effect.unload?.(module);
  forget(state, module.note);
}
