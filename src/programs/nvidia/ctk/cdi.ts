// Models nvidia-container-toolkit v1.17.1 cmd/nvidia-ctk/cdi: specifications are generated and listed.
import { DEFAULT_SPEC_DIRS, readCdi } from '../../../host/cdi/registry.ts';
import { problemOfSpec } from '../../../host/cdi/validate.ts';
import { type CdiVersion, minimumVersion } from '../../../host/cdi/version.ts';
import { Errno, goStrerror, isErrno } from '../../../host/errno.ts';
import { isSince } from '../../../host/nvidia/cdi/discover.ts';
import { generateCdi, type NameStrategy } from '../../../host/nvidia/cdi/generate.ts';
import type { CdiSpec } from '../../../host/nvidia/cdi/spec.ts';
import { specJson, specYaml } from '../../../host/nvidia/cdi/write.ts';
import { print } from '../../../host/process/stdio.ts';
import type { CtkCommand, CtkRun } from './command.ts';
import type { FlagSpec } from './flags.ts';

const GENERATE_FLAGS: readonly FlagSpec[] = [
  {
    name: 'config-search-path',
    type: 'list',
    usage:
      'Specify the path to search for config files when discovering the entities that should be included in the CDI specification.',
  },
  {
    name: 'output',
    type: 'text',
    usage:
      "Specify the file to output the generated CDI specification to. If this is '' the specification is output to STDOUT",
  },
  {
    name: 'format',
    type: 'text',
    value: 'yaml',
    usage:
      'The output format for the generated spec [json | yaml]. This overrides the format defined by the output file extension (if specified).',
  },
  {
    name: 'mode',
    aliases: ['discovery-mode'],
    type: 'text',
    value: 'auto',
    usage:
      "The mode to use when discovering the available entities. One of [auto | nvml | wsl]. If mode is set to 'auto' the mode will be determined based on the system configuration.",
  },
  {
    name: 'dev-root',
    type: 'text',
    usage: 'Specify the root where `/dev` is located. If this is not specified, the driver-root is assumed.',
  },
  {
    name: 'device-name-strategy',
    type: 'list',
    value: 'index,uuid',
    usage:
      'Specify the strategy for generating device names. If this is specified multiple times, the devices will be duplicated for each strategy. One of [index | uuid | type-index]',
  },
  {
    name: 'driver-root',
    type: 'text',
    usage:
      'Specify the NVIDIA GPU driver root to use when discovering the entities that should be included in the CDI specification.',
  },
  {
    name: 'library-search-path',
    type: 'list',
    usage:
      'Specify the path to search for libraries when discovering the entities that should be included in the CDI specification.',
  },
  {
    name: 'nvidia-cdi-hook-path',
    aliases: ['nvidia-ctk-path'],
    type: 'text',
    usage:
      'Specify the path to use for the nvidia-cdi-hook in the generated CDI specification. If not specified, the PATH will be searched for `nvidia-cdi-hook`.',
  },
  {
    name: 'ldconfig-path',
    type: 'text',
    usage: 'Specify the path to use for ldconfig in the generated CDI specification',
  },
  {
    name: 'vendor',
    aliases: ['cdi-vendor'],
    type: 'text',
    value: 'nvidia.com',
    usage: 'the vendor string to use for the generated CDI specification.',
  },
  {
    name: 'class',
    aliases: ['cdi-class'],
    type: 'text',
    value: 'gpu',
    usage: 'the class string to use for the generated CDI specification.',
  },
];

const MODES = ['auto', 'csv', 'nvml', 'wsl', 'management'];
const STRATEGIES: readonly string[] = ['index', 'uuid', 'type-index'];

async function generate({ proc, log, flags, version }: CtkRun): Promise<void> {
  const format = flags.text('format').toLowerCase();
  if (format !== 'json' && format !== 'yaml') throw new Error(`invalid output format: ${format}`);
  const mode = flags.text('mode').toLowerCase();
  if (!MODES.includes(mode)) throw new Error(`invalid discovery mode: ${mode}`);
  const names = flags.list('device-name-strategy');
  for (const name of names) if (!STRATEGIES.includes(name)) throw new Error(`invalid device name strategy: ${name}`);
  const root = flags.text('driver-root');
  if ((mode !== 'auto' && mode !== 'nvml') || (root !== '' && root !== '/'))
    throw new Error(`${root === '' ? `mode ${mode}` : 'a driver root of its own'} is not part of this sandbox`);
  const output = flags.isSet('output') ? flags.text('output') : outputOfEnvironment(proc, version);
  const extension = /\.(json|ya?ml)$/i.exec(output)?.[1]?.toLowerCase();
  const implied = extension === undefined ? undefined : extension === 'json' ? 'json' : 'yaml';
  if (implied !== undefined && flags.isSet('format') && implied !== format)
    log.say(
      'warning',
      `Requested output format "${format}" does not match format implied by output file name: "${implied}"`,
    );
  let spec: CdiSpec;
  try {
    spec = generateCdi(
      proc,
      {
        toolkit: version,
        mode,
        names: names as readonly NameStrategy[],
        vendor: flags.text('vendor'),
        class: flags.text('class'),
        hookPath: flags.text('nvidia-cdi-hook-path'),
        ldconfigPath: flags.text('ldconfig-path'),
        release: proc.kernel.modules.release,
      },
      (level, text) => log.say(level, text),
    );
  } catch (error) {
    if (!(error instanceof Error) || isErrno(error)) throw error;
    throw new Error(`failed to generate CDI spec: ${error.message}`);
  }
  log.say('info', `Generated CDI spec with version ${spec.cdiVersion}`);
  const chosen = implied !== undefined && !flags.isSet('format') ? implied : format;
  const library = spec.cdiVersion as CdiVersion;
  const written: CdiSpec = { ...spec, cdiVersion: minimumVersion(spec) };
  const problem = problemOfSpec(written, library);
  if (problem !== undefined) throw new Error(`failed to write spec: failed to write Spec file: ${problem}`);
  if (output === '') {
    await log.flush();
    await print(proc, chosen === 'json' ? specJson(written) : specYaml(written));
    return;
  }
  save(proc, implied === undefined ? `${output}.${chosen}` : output, written);
}

/** Where nvidia-cdi-refresh.service has the specification written (v1.18.0 cmd/nvidia-ctk/cdi/generate). */
const outputOfEnvironment = ({ env }: CtkRun['proc'], version: string): string =>
  isSince(version, 1, 18) ? (env.get('NVIDIA_CTK_CDI_OUTPUT_FILE_PATH') ?? '') : '';

function save({ files, cwd }: CtkRun['proc'], given: string, spec: CdiSpec): void {
  const path = given.startsWith('/') ? given : `${cwd}/${given}`;
  const folder = path.slice(0, path.lastIndexOf('/')) || '/';
  attempt('failed to write spec: failed to create Spec dir: mkdir', folder, () => files.mkdirAll(folder, 0o755));
  const text = path.endsWith('.json') ? specJson(spec) : specYaml(spec);
  attempt('failed to write spec: failed to create Spec file: open', `${folder}/spec.tmp`, () =>
    files.writeFile(path, text, { mode: 0o644 }),
  );
}

function attempt(call: string, path: string, work: () => void): void {
  try {
    work();
  } catch (error) {
    if (!(error instanceof Errno)) throw error;
    throw new Error(`${call} ${path}: ${goStrerror(error.code)}`);
  }
}

async function list({ proc, log, flags }: CtkRun): Promise<void> {
  const folders = flags.list('spec-dir').filter((folder) => folder !== '');
  if (folders.length === 0) throw new Error('at least one CDI specification directory must be specified');
  const { devices, errors } = readCdi(proc.files, folders, '0.8.0');
  if (errors.size > 0) {
    log.say('warning', 'The following registry errors were reported:');
    for (const [path, problems] of errors) log.say('warning', `${path}: [${problems.join(' ')}]`);
  }
  const names = [...devices.keys()].sort();
  log.say('info', `Found ${names.length} CDI devices`);
  await log.flush();
  await print(proc, names.map((name) => `${name}\n`).join(''));
}

export const cdi: CtkCommand = {
  name: 'cdi',
  usage: 'Provide tools for interacting with Container Device Interface specifications',
  commands: [
    {
      name: 'generate',
      usage: 'Generate CDI specifications for use with CDI-enabled runtimes',
      flags: GENERATE_FLAGS,
      run: generate,
    },
    {
      name: 'list',
      usage: 'List the available CDI devices',
      flags: [
        {
          name: 'spec-dir',
          type: 'list',
          value: DEFAULT_SPEC_DIRS.join(','),
          usage: 'specify the directories to scan for CDI specifications',
        },
      ],
      run: list,
    },
    {
      name: 'transform',
      usage: 'Apply a transform to a CDI specification',
      run: () => Promise.reject(new Error('nvidia-ctk cdi transform is not part of this sandbox')),
    },
  ],
};
