// Models Spec.validate of tags.cncf.io/container-device-interface/pkg/cdi (spec.go, device.go, container-edits.go).
import { goQuote } from '../../base/go-quote.ts';
import type { CdiContainerEdits, CdiDevice, CdiDeviceNode, CdiHook, CdiSpec } from '../nvidia/cdi/spec.ts';
import { parseKind, problemOfClass, problemOfDevice, problemOfVendor } from './names.ts';
import { type CdiVersion, isAtLeast, knowsVersion, minimumVersion } from './version.ts';

const HOOK_NAMES = ['prestart', 'createRuntime', 'createContainer', 'startContainer', 'poststart', 'poststop'];

/** What is wrong with a specification for a library of that version; undefined where nothing is. */
export function problemOfSpec(spec: CdiSpec, library: CdiVersion): string | undefined {
  if (!knowsVersion(library, spec.cdiVersion)) return `invalid version ${goQuote(spec.cdiVersion)}`;
  const minimum = minimumVersion(spec);
  if (!isAtLeast(spec.cdiVersion, minimum)) return `the spec version must be at least v${minimum}`;
  const [vendor, className] = parseKind(spec.kind) ?? ['', spec.kind];
  return (
    problemOfVendor(vendor) ??
    problemOfClass(className) ??
    problemOfEdits(spec.containerEdits ?? {}) ??
    problemOfDevices(spec.devices)
  );
}

function problemOfDevices(devices: readonly CdiDevice[]): string | undefined {
  const seen = new Set<string>();
  for (const device of devices) {
    const problem = problemIn(device);
    if (problem !== undefined) return `failed add device ${goQuote(device.name)}: ${problem}`;
    if (seen.has(device.name)) return `invalid spec, multiple device ${goQuote(device.name)}`;
    seen.add(device.name);
  }
  return undefined;
}

function problemIn({ name, containerEdits }: CdiDevice): string | undefined {
  const wrongName = problemOfDevice(name);
  if (wrongName !== undefined) return wrongName;
  if (Object.values(containerEdits).every((list: readonly unknown[]) => list.length === 0))
    return 'invalid device, empty device edits';
  const problem = problemOfEdits(containerEdits);
  return problem === undefined ? undefined : `invalid device ${goQuote(name)}: ${problem}`;
}

function problemOfEdits({
  env = [],
  deviceNodes = [],
  hooks = [],
  mounts = [],
}: CdiContainerEdits): string | undefined {
  const wrongEnv = problemOfEnv(env);
  if (wrongEnv !== undefined) return `invalid container edits: ${wrongEnv}`;
  for (const node of deviceNodes) {
    const problem = problemOfNode(node);
    if (problem !== undefined) return problem;
  }
  for (const hook of hooks) {
    const problem = problemOfHook(hook);
    if (problem !== undefined) return problem;
  }
  for (const { hostPath, containerPath } of mounts) {
    if (!hostPath) return 'invalid mount, empty host path';
    if (!containerPath) return 'invalid mount, empty container path';
  }
  return undefined;
}

function problemOfEnv(env: readonly string[]): string | undefined {
  const wrong = env.find((entry) => entry.indexOf('=') <= 0);
  return wrong === undefined ? undefined : `invalid environment variable ${goQuote(wrong)}`;
}

function problemOfNode({ path, type = '', permissions = '' }: CdiDeviceNode): string | undefined {
  if (!path) return 'invalid (empty) device path';
  if (!['', 'b', 'c', 'u', 'p'].includes(type)) return `device ${goQuote(path)}: invalid type ${goQuote(type)}`;
  if (!/^[rwm]*$/.test(permissions)) return `device ${goQuote(path)}: invalid permissions ${goQuote(permissions)}`;
  return undefined;
}

function problemOfHook({ hookName = '', path, env = [] }: CdiHook): string | undefined {
  if (!HOOK_NAMES.includes(hookName)) return `invalid hook name ${goQuote(hookName)}`;
  if (!path) return `invalid hook ${goQuote(hookName)} with empty path`;
  const wrong = problemOfEnv(env);
  return wrong === undefined ? undefined : `invalid hook ${goQuote(hookName)}: ${wrong}`;
}
