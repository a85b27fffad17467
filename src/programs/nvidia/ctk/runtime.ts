// Models nvidia-container-toolkit v1.17.1 cmd/nvidia-ctk/runtime/configure and pkg/config/engine/{docker,containerd,crio}.

import { TomlError } from '../../../base/toml/parser.ts';
import { Errno, goStrerror } from '../../../host/errno.ts';
import { print } from '../../../host/process/stdio.ts';
import type { CtkCommand, CtkRun } from './command.ts';
import type { FlagSpec } from './flags.ts';
import { decodeJson, encodeJson, GoJsonError, type Json } from './go-json.ts';
import { readToml, type Toml, tomlText, withValue } from './toml-text.ts';

const FLAGS: readonly FlagSpec[] = [
  {
    name: 'dry-run',
    type: 'bool',
    usage: "update the runtime configuration as required but don't write changes to disk",
  },
  {
    name: 'runtime',
    type: 'text',
    value: 'docker',
    usage: 'the target runtime engine; one of [containerd, crio, docker]',
  },
  { name: 'config', type: 'text', usage: 'path to the config file for the target runtime' },
  {
    name: 'config-mode',
    type: 'text',
    usage: 'the config mode for runtimes that support multiple configuration mechanisms',
  },
  {
    name: 'config-source',
    type: 'text',
    value: 'file',
    usage: 'the source to retrieve the container runtime configuration; one of [command, file]"',
  },
  {
    name: 'oci-hook-path',
    type: 'text',
    usage:
      'the path to the OCI runtime hook to create if --config-mode=oci-hook is specified. If no path is specified, the generated hook is output to STDOUT.\n\tNote: The use of OCI hooks is deprecated.',
  },
  {
    name: 'nvidia-runtime-name',
    type: 'text',
    value: 'nvidia',
    usage: 'specify the name of the NVIDIA runtime that will be added',
  },
  {
    name: 'nvidia-runtime-path',
    aliases: ['runtime-path'],
    type: 'text',
    value: 'nvidia-container-runtime',
    usage: 'specify the path to the NVIDIA runtime executable',
  },
  {
    name: 'nvidia-runtime-hook-path',
    type: 'text',
    value: '/usr/bin/nvidia-container-runtime-hook',
    usage: 'specify the path to the NVIDIA Container Runtime hook executable',
  },
  {
    name: 'nvidia-set-as-default',
    aliases: ['set-as-default'],
    type: 'bool',
    usage: 'set the NVIDIA runtime as the default runtime',
  },
  { name: 'cdi.enabled', aliases: ['cdi.enable'], type: 'bool', usage: 'Enable CDI in the configured runtime' },
];

const PATHS: Readonly<Record<string, string>> = {
  docker: '/etc/docker/daemon.json',
  containerd: '/etc/containerd/config.toml',
  crio: '/etc/crio/crio.conf',
};

interface Settings {
  readonly engine: string;
  readonly name: string;
  readonly path: string;
  readonly asDefault: boolean;
  readonly cdi: boolean;
}

async function configure({ proc, log, flags }: CtkRun): Promise<void> {
  const engine = flags.text('runtime');
  const mode = flags.text('config-mode');
  if (mode === 'oci-hook') throw new Error('config-mode oci-hook is not part of this sandbox');
  if (mode !== '' && mode !== 'config-file')
    log.say('warning', `Ignoring unsupported config mode for ${engine}: "${mode}"`);
  const known = PATHS[engine];
  if (known === undefined) throw new Error(`unrecognized runtime '${engine}'`);
  let path = flags.text('nvidia-runtime-path');
  if (engine !== 'docker') {
    if (path === 'nvidia-container-runtime') path = '/usr/bin/nvidia-container-runtime';
    if (!path.startsWith('/')) throw new Error(`the NVIDIA runtime path "${path}" is not an absolute path`);
  }
  let cdi = flags.bool('cdi.enabled');
  if (engine === 'crio' && cdi) {
    log.say('warning', `Ignoring cdi.enabled flag for ${engine}`);
    cdi = false;
  }
  const file = flags.text('config') || known;
  const settings: Settings = {
    engine,
    name: flags.text('nvidia-runtime-name'),
    path,
    asDefault: flags.bool('nvidia-set-as-default'),
    cdi,
  };
  const before = load(proc, log, engine, file);
  const text = engine === 'docker' ? dockerText(before, settings) : tomlConfig(before, settings);
  if (flags.bool('dry-run')) {
    await log.flush();
    await print(proc, `${text}\n`);
    return;
  }
  write(proc, file, text);
  log.say('info', `Wrote updated config to ${file}`);
  log.say('info', `It is recommended that ${engine} daemon be restarted.`);
}

/** What the file holds; undefined where there is none. */
function load({ files }: CtkRun['proc'], log: CtkRun['log'], engine: string, file: string): string | undefined {
  const fail = (reason: string): Error => new Error(`unable to load config for runtime ${engine}: ${reason}`);
  if (engine === 'docker' && !files.exists(file)) {
    log.say('info', 'Config file does not exist; using empty config');
    return undefined;
  }
  if (!files.exists(file)) return undefined;
  if (engine === 'docker') log.say('info', `Loading config from ${file}`);
  try {
    return files.readText(file);
  } catch (error) {
    if (!(error instanceof Errno)) throw error;
    const call = error.code === 'EISDIR' ? 'read' : 'open';
    throw fail(`unable to read config: ${call} ${file}: ${goStrerror(error.code)}`);
  }
}

const isObject = (value: Json | undefined): value is { [key: string]: Json } =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** daemon.json with the runtime added. Throws `Error`. */
function dockerText(before: string | undefined, { name, path, asDefault, cdi }: Settings): string {
  const config = decodeDocker(before);
  const runtimes = isObject(config.runtimes) ? config.runtimes : {};
  return encodeJson({
    ...config,
    runtimes: { ...runtimes, [name]: { path, args: [] } },
    ...(asDefault && { 'default-runtime': name }),
    ...(cdi && { features: { cdi: true } }),
  });
}

function decodeDocker(before: string | undefined): { [key: string]: Json } {
  if (before === undefined) return {};
  const fail = (reason: string): Error => new Error(`unable to load config for runtime docker: ${reason}`);
  let value: Json;
  try {
    value = decodeJson(before);
  } catch (error) {
    if (error instanceof GoJsonError) throw fail(error.message);
    throw error;
  }
  if (isObject(value)) return value;
  if (value === null) return {};
  const kind = Array.isArray(value) ? 'array' : typeof value === 'boolean' ? 'bool' : typeof value;
  throw fail(`json: cannot unmarshal ${kind} into Go value of type docker.Config`);
}

/** containerd's and CRI-O's files with the runtime added. Throws `Error`. */
function tomlConfig(before: string | undefined, settings: Settings): string {
  let config: Toml;
  try {
    config = readToml(before ?? '');
  } catch (error) {
    if (error instanceof TomlError)
      throw new Error(`unable to load config for runtime ${settings.engine}: ${error.message}`);
    throw error;
  }
  return tomlText(settings.engine === 'containerd' ? containerd(config, settings) : crio(config, settings));
}

function containerd(config: Toml, { name, path, asDefault, cdi }: Settings): Toml {
  const plugin = ['plugins', 'io.containerd.grpc.v1.cri'];
  let tree = withValue({ ...config, version: config.version ?? 2 }, [...plugin, 'containerd', 'runtimes', name], {
    runtime_type: 'io.containerd.runc.v2',
    runtime_root: '',
    runtime_engine: '',
    privileged_without_host_devices: false,
    options: { BinaryName: path },
  });
  if (asDefault) tree = withValue(tree, [...plugin, 'containerd', 'default_runtime_name'], name);
  return cdi ? withValue(tree, [...plugin, 'enable_cdi'], true) : tree;
}

function crio(config: Toml, { name, path, asDefault }: Settings): Toml {
  const tree = withValue(config, ['crio', 'runtime', 'runtimes', name], { runtime_path: path, runtime_type: 'oci' });
  return asDefault ? withValue(tree, ['crio', 'runtime', 'default_runtime'], name) : tree;
}

function write({ files }: CtkRun['proc'], path: string, text: string): void {
  const folder = path.slice(0, path.lastIndexOf('/')) || '/';
  try {
    files.mkdirAll(folder, 0o755);
  } catch (error) {
    if (!(error instanceof Errno)) throw error;
    throw new Error(
      `unable to flush config: unable to create directory ${folder}: mkdir ${folder}: ${goStrerror(error.code)}`,
    );
  }
  try {
    files.writeFile(path, text, { mode: 0o644 });
  } catch (error) {
    if (!(error instanceof Errno)) throw error;
    throw new Error(
      `unable to flush config: unable to open ${path} for writing: open ${path}: ${goStrerror(error.code)}`,
    );
  }
}

export const runtime: CtkCommand = {
  name: 'runtime',
  usage: 'A collection of runtime-related utilities for the NVIDIA Container Toolkit',
  commands: [
    { name: 'configure', usage: 'Add a runtime to the specified container engine', flags: FLAGS, run: configure },
  ],
};
