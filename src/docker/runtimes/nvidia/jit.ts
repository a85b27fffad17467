// Models NVIDIA/nvidia-container-toolkit v1.18.0 internal/modifier/cdi.go (newAutomaticCDISpecModifier): no file is needed.
import { CdiError } from '../../../host/cdi/decode.ts';
import { generateCdi } from '../../../host/nvidia/cdi/generate.ts';
import type { CdiDevice, CdiSpec } from '../../../host/nvidia/cdi/spec.ts';
import { injectSpec } from '../../cdi/inject.ts';
import type { OciSpec } from '../spec.ts';
import { RuntimeError } from './errors.ts';
import type { ModifierContext } from './modifier.ts';
import { findExecutable } from './search.ts';

export const AUTOMATIC_KIND = 'runtime.nvidia.com/gpu';

/** Injects devices by a specification made on the spot; undefined where none can be made, for which a file may stand in. */
export function automaticModifier(
  context: ModifierContext,
  devices: readonly string[],
): ((spec: OciSpec) => OciSpec) | undefined {
  const { log, proc } = context;
  log.write('debug', `Generating in-memory CDI specs for devices [${devices.join(' ')}]`);
  let made: CdiSpec;
  try {
    made = specFor(context, devices);
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    log.write('warning', `Failed to create the automatic CDI modifier: ${error.message}`);
    log.write('debug', 'Falling back to the standard CDI modifier');
    return undefined;
  }
  return (spec) => {
    try {
      return injectSpec(spec, made, proc.files);
    } catch (error) {
      if (error instanceof CdiError) throw new RuntimeError(error.message);
      throw error;
    }
  };
}

function specFor({ proc, config, version, log }: ModifierContext, devices: readonly string[]): CdiSpec {
  const [vendor = '', className = ''] = AUTOMATIC_KIND.split('/');
  const all = generateCdi(
    proc,
    {
      toolkit: version.text,
      mode: 'nvml',
      names: ['index', 'uuid'],
      vendor,
      class: className,
      hookPath: findExecutable(proc, config.ctkPath) ?? '/usr/bin/nvidia-ctk',
      ldconfigPath: '',
      release: proc.kernel.modules.release,
    },
    (level, text) => log.write(level === 'info' ? 'debug' : level, text),
  );
  const wanted = devices.map((device) => device.slice(AUTOMATIC_KIND.length + 1)).filter((id) => id !== '');
  return { ...all, devices: select(all.devices, wanted) };
}

/** By index or UUID; `all` is every GPU once. */
function select(devices: readonly CdiDevice[], wanted: readonly string[]): CdiDevice[] {
  return wanted.flatMap((id) => {
    if (id === 'all') return devices.filter(({ name }) => /^\d+$/.test(name));
    const found = devices.find(({ name }) => name === id);
    if (!found) throw new Error(`failed to get device handle for ${id}: Not Found`);
    return [found];
  });
}
