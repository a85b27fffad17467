// Models NVIDIA/nvidia-container-toolkit v1.17.1 internal/modifier and internal/runtime/runtime_factory.go.

import { CdiError } from '../../../host/cdi/decode.ts';
import { isQualifiedName } from '../../../host/cdi/names.ts';
import { readCdi } from '../../../host/cdi/registry.ts';
import type { CdiVersion } from '../../../host/cdi/version.ts';
import type { Process } from '../../../host/process/types.ts';
import { injectDevices } from '../../cdi/inject.ts';
import type { HookSpec, OciSpec } from '../spec.ts';
import type { ToolkitConfig } from './config.ts';
import { csvModifier } from './csv.ts';
import { RuntimeError } from './errors.ts';
import { type CudaImage, cdiDevicesFromMounts, cudaImage, isPrivileged, visibleDevices } from './image.ts';
import { AUTOMATIC_KIND, automaticModifier } from './jit.ts';
import type { RuntimeLog } from './log.ts';
import { resolveMode } from './mode.ts';
import { findExecutable } from './search.ts';
import { type ToolkitVersion, toolkitSince } from './toolkit-version.ts';

export interface ModifierContext {
  readonly proc: Pick<Process, 'files' | 'env' | 'kernel'>;
  readonly config: ToolkitConfig;
  readonly version: ToolkitVersion;
  readonly log: RuntimeLog;
}

/** Rewrites a specification. Throws `RuntimeError`. */
export type Modifier = (spec: OciSpec) => OciSpec;

const HOOKS = ['nvidia-container-runtime-hook', 'nvidia-container-toolkit'];

const isNvidiaHook = ({ path }: HookSpec): boolean => HOOKS.includes(path.slice(path.lastIndexOf('/') + 1));

/** What is to be done to a container's specification; undefined where nothing is. Throws `RuntimeError`. */
export function modifierFor(context: ModifierContext, spec: OciSpec): Modifier | undefined {
  const { config, version, log, proc } = context;
  const image = cudaImage(spec);
  if (!toolkitSince(version, 1, 10)) return legacyModifier(context);
  const fallback = toolkitSince(version, 1, 18) ? 'jit-cdi' : 'legacy';
  const mode = resolveMode(proc, version, config.runtime.mode, image, (line) => log.write('info', line), fallback);
  switch (mode) {
    case 'legacy':
      return legacyModifier(context);
    case 'csv':
      return withoutNvidiaHook(csvModifier(context, image));
    case 'cdi':
      return afterRemoval(context, cdiModifier(context, spec, image, config.runtime.cdi.defaultKind));
    case 'jit-cdi':
      if (toolkitSince(version, 1, 18))
        return withoutNvidiaHook(cdiModifier(context, spec, image, AUTOMATIC_KIND)) ?? removeNvidiaHook;
  }
  throw new RuntimeError(`invalid runtime mode: ${mode}`);
}

/** From 1.18 on a container is rid of the prestart hook in CDI mode too. */
const afterRemoval = ({ version }: ModifierContext, modifier: Modifier | undefined): Modifier | undefined =>
  toolkitSince(version, 1, 18) ? (withoutNvidiaHook(modifier) ?? removeNvidiaHook) : modifier;

const withoutNvidiaHook = (modifier: Modifier | undefined): Modifier | undefined =>
  modifier && ((spec) => modifier(removeNvidiaHook(spec)));

function removeNvidiaHook(spec: OciSpec): OciSpec {
  const { prestart, ...others } = spec.hooks ?? {};
  const kept = prestart?.filter((hook) => !isNvidiaHook(hook));
  if (!kept || kept.length === prestart?.length) return spec;
  return { ...spec, hooks: { ...(kept.length > 0 && { prestart: kept }), ...others } };
}

/** The prestart hook, unless dockerd has put it there already. */
function legacyModifier({ config, proc, log }: ModifierContext): Modifier {
  const path = hookPath(proc, config.hook.path);
  return (spec) => {
    const prestart = spec.hooks?.prestart ?? [];
    const there = prestart.find(isNvidiaHook);
    if (there) {
      log.write('info', `Existing nvidia prestart hook (${there.path}) found in OCI spec`);
      return spec;
    }
    log.write('info', `Using prestart hook path: ${path}`);
    const hook: HookSpec = { path, args: [path.slice(path.lastIndexOf('/') + 1), 'prestart'] };
    return { ...spec, hooks: { ...spec.hooks, prestart: [...prestart, hook] } };
  };
}

function hookPath(proc: ModifierContext['proc'], configured: string): string {
  if (configured.startsWith('/')) return configured;
  const fallback = '/usr/bin/nvidia-container-runtime-hook';
  return findExecutable(proc, configured || 'nvidia-container-runtime-hook') ?? fallback;
}

/** Which version of the specification each release's copy of the CDI library knows. */
const cdiLibrary = (version: ToolkitVersion): CdiVersion => {
  if (toolkitSince(version, 1, 17, 9)) return '1.0.0';
  if (toolkitSince(version, 1, 16)) return '0.8.0';
  if (toolkitSince(version, 1, 15)) return '0.7.0';
  return toolkitSince(version, 1, 14) ? '0.6.0' : '0.5.0';
};

function cdiModifier(
  context: ModifierContext,
  spec: OciSpec,
  image: CudaImage,
  defaultKind: string,
): Modifier | undefined {
  const { config, log, proc, version } = context;
  const devices = requestedDevices(context, spec, image, defaultKind);
  if (devices.length === 0) {
    log.write('debug', 'No devices requested; no modification required.');
    return undefined;
  }
  log.write('debug', `Creating CDI modifier for devices: [${devices.join(' ')}]`);
  const automatic = devices.filter((device) => device.startsWith(`${AUTOMATIC_KIND}=`));
  if (automatic.length > 0 && automatic.length < devices.length) {
    throw new RuntimeError(
      "requesting a CDI device with vendor 'runtime.nvidia.com' is not supported when requesting other CDI devices",
    );
  }
  const made = automatic.length > 0 ? automaticModifier(context, automatic) : undefined;
  if (made) return made;
  return (given) => {
    const registry = readCdi(proc.files, config.runtime.cdi.specDirs, cdiLibrary(version));
    log.write('debug', `Injecting devices using CDI: [${devices.join(' ')}]`);
    try {
      return injectDevices(given, registry, devices, proc.files);
    } catch (error) {
      if (!(error instanceof CdiError)) throw error;
      const problems = [...registry.errors.values()].flat();
      const unresolved = devices.filter((device) => !registry.devices.has(device));
      if (unresolved.length > 0) log.write('warning', `could not resolve CDI devices: [${unresolved.join(' ')}]`);
      if (problems.length > 0)
        log.write('warning', `Refreshing the CDI registry generated errors: ${problems.join('\n')}`);
      throw new RuntimeError(`failed to inject CDI devices: ${error.message}`);
    }
  };
}

/** By annotations, else by mounts where they are accepted, else by NVIDIA_VISIBLE_DEVICES. */
function requestedDevices(
  { config, log }: ModifierContext,
  spec: OciSpec,
  image: CudaImage,
  defaultKind: string,
): readonly string[] {
  const annotated = annotationDevices(config.runtime.cdi.annotationPrefixes, spec.annotations ?? {});
  if (annotated.length > 0) return annotated;
  const mounted = config.acceptVolumeMounts ? cdiDevicesFromMounts(image) : [];
  if (mounted.length > 0) return mounted;
  const devices = visibleDevices(image).map((name) => (isQualifiedName(name) ? name : `${defaultKind}=${name}`));
  if (devices.length === 0 || config.acceptEnvUnprivileged || isPrivileged(spec)) return [...new Set(devices)];
  log.write('warning', `Ignoring devices specified in NVIDIA_VISIBLE_DEVICES: [${devices.join(' ')}]`);
  return [];
}

function annotationDevices(prefixes: readonly string[], annotations: Readonly<Record<string, string>>): string[] {
  const devices = new Set<string>();
  for (const [key, value] of Object.entries(annotations)) {
    if (!prefixes.some((prefix) => key.startsWith(prefix))) continue;
    for (const device of value.split(',')) {
      if (!isQualifiedName(device)) {
        throw new RuntimeError(
          `failed to get required devices from OCI specification: failed to parse container annotations: invalid device name "${device}" in annotation "${key}"`,
        );
      }
      devices.add(device);
    }
  }
  return [...devices];
}
