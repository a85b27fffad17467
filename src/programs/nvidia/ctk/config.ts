// Models nvidia-container-toolkit v1.17.1 cmd/nvidia-ctk/config and internal/config/toml.go: the toolkit's own configuration.
import { TomlError } from '../../../base/toml/parser.ts';
import { Errno, goStrerror } from '../../../host/errno.ts';
import { isSince } from '../../../host/nvidia/cdi/discover.ts';
import { print } from '../../../host/process/stdio.ts';
import type { CtkCommand, CtkRun } from './command.ts';
import type { FlagSpec } from './flags.ts';
import { isTable, readToml, type Toml, type TomlData, tomlText, withValue } from './toml-text.ts';

const PATH = '/etc/nvidia-container-runtime/config.toml';

type Kind = 'bool' | 'text' | 'list';

/** Every setting; `shown` is what stands behind the comment sign of one that is not set. */
const SETTINGS: readonly (readonly [name: string, kind: Kind, shown?: TomlData])[] = [
  ['accept-nvidia-visible-devices-as-volume-mounts', 'bool', false],
  ['accept-nvidia-visible-devices-envvar-when-unprivileged', 'bool', true],
  ['disable-require', 'bool'],
  ['supported-driver-capabilities', 'text'],
  ['swarm-resource', 'text', 'DOCKER_RESOURCE_GPU'],
  ['nvidia-container-cli.debug', 'text', '/var/log/nvidia-container-toolkit.log'],
  ['nvidia-container-cli.environment', 'list'],
  ['nvidia-container-cli.ldcache', 'text', '/etc/ld.so.cache'],
  ['nvidia-container-cli.ldconfig', 'text'],
  ['nvidia-container-cli.load-kmods', 'bool'],
  ['nvidia-container-cli.no-cgroups', 'bool', false],
  ['nvidia-container-cli.no-pivot', 'bool'],
  ['nvidia-container-cli.path', 'text', '/usr/bin/nvidia-container-cli'],
  ['nvidia-container-cli.root', 'text', '/run/nvidia/driver'],
  ['nvidia-container-cli.user', 'text', 'root:video'],
  ['nvidia-container-runtime.debug', 'text', '/var/log/nvidia-container-runtime.log'],
  ['nvidia-container-runtime.log-level', 'text'],
  ['nvidia-container-runtime.mode', 'text'],
  ['nvidia-container-runtime.runtimes', 'list'],
  ['nvidia-container-runtime.modes.cdi.annotation-prefixes', 'list'],
  ['nvidia-container-runtime.modes.cdi.default-kind', 'text'],
  ['nvidia-container-runtime.modes.cdi.spec-dirs', 'list'],
  ['nvidia-container-runtime.modes.csv.mount-spec-path', 'text'],
  ['nvidia-container-runtime.modes.legacy.cuda-compat-mode', 'text'],
  ['nvidia-container-runtime-hook.path', 'text'],
  ['nvidia-container-runtime-hook.skip-mode-detection', 'bool'],
  ['nvidia-ctk.path', 'text'],
  ['features.disable-imex-channel-creation', 'bool'],
];

/** What a new file of a release says. `ldconfig` is the host's own, as its distribution has it. */
export function defaultConfig(hasRealLdconfig: boolean, version: string): Toml {
  return {
    'disable-require': false,
    'supported-driver-capabilities': 'compat32,compute,display,graphics,ngx,utility,video',
    'nvidia-container-cli': {
      environment: [],
      ldconfig: `@/sbin/ldconfig${hasRealLdconfig ? '.real' : ''}`,
      'load-kmods': true,
    },
    'nvidia-container-runtime': {
      'log-level': 'info',
      mode: 'auto',
      runtimes: isSince(version, 1, 18) ? ['runc', 'crun'] : ['docker-runc', 'runc', 'crun'],
      modes: {
        cdi: {
          'annotation-prefixes': ['cdi.k8s.io/'],
          'default-kind': 'nvidia.com/gpu',
          'spec-dirs': ['/etc/cdi', '/var/run/cdi'],
        },
        csv: { 'mount-spec-path': '/etc/nvidia-container-runtime/host-files-for-container.d' },
        ...(isSince(version, 1, 17, 5) && { legacy: { 'cuda-compat-mode': 'ldconfig' } }),
      },
    },
    'nvidia-container-runtime-hook': { path: 'nvidia-container-runtime-hook', 'skip-mode-detection': false },
    'nvidia-ctk': { path: 'nvidia-ctk' },
  };
}

/** A mark before keys that are to become comments: it sorts and prints as the key itself does. */
const COMMENT = '#';

/** The file's text: what is unset or as shown stands there as a comment. */
export function configText(config: Toml): string {
  let tree = config;
  for (const [name, , shown] of SETTINGS) {
    if (shown === undefined) continue;
    const value = valueAt(tree, name.split('.'));
    if (
      value !== undefined &&
      value !== shown &&
      value !== '' &&
      !(name.endsWith('runtime.debug') && value === '/dev/null')
    )
      continue;
    tree = renamed(tree, name.split('.'), shown);
  }
  return commented(tomlText(tree, ''));
}

/** Keys with the mark come out quoted, and sorted before the others: put right line by line. */
function commented(text: string): string {
  return text
    .split('\n\n')
    .map((block) => {
      const rows = block.split('\n').map((row) => row.replace(/^"#([\w-]+)" = /, '#$1 = '));
      const head = rows.filter((row) => row.startsWith('['));
      const keyOf = (row: string): string => row.replace(/^#/, '');
      const body = rows
        .filter((row) => row !== '' && !row.startsWith('['))
        .sort((one, other) => (keyOf(one) < keyOf(other) ? -1 : 1));
      return [...head, ...body].join('\n');
    })
    .join('\n\n')
    .replace(/\n*$/, '\n');
}

function valueAt(tree: Toml, [key = '', ...rest]: readonly string[]): TomlData | undefined {
  const value = tree[key];
  if (rest.length === 0) return value;
  return isTable(value) ? valueAt(value, rest) : undefined;
}

/** With the key replaced by a marked one. */
function renamed(tree: Toml, [key = '', ...rest]: readonly string[], shown: TomlData): Toml {
  if (rest.length > 0) {
    const inner = tree[key];
    return { ...tree, [key]: renamed(isTable(inner) ? inner : {}, rest, shown) };
  }
  const { [key]: _, ...others } = tree;
  return { ...others, [`${COMMENT}${key}`]: shown };
}

/** `key=value` of --set. Throws `Error`. */
function setting(text: string): readonly [name: string, value: TomlData] {
  const fail = (reason: string): Error => new Error(`invalid --set option ${text}: ${reason}`);
  const equals = text.indexOf('=');
  const name = equals < 0 ? text : text.slice(0, equals);
  const kind = SETTINGS.find(([known]) => known === name)?.[1];
  if (!kind) throw fail(`invalid config option: undefined field: "${unknownPart(name)}"`);
  if (equals < 0) {
    if (kind === 'bool') return [name, true];
    throw fail(`invalid format: expected key=value; got ${text}`);
  }
  const value = text.slice(equals + 1);
  if (kind === 'text') return [name, value];
  if (kind === 'list') return [name, value.split(':')];
  if (!/^(1|t|T|TRUE|true|True|0|f|F|FALSE|false|False)$/.test(value))
    throw fail(`invalid format: strconv.ParseBool: parsing "${value}": invalid syntax`);
  return [name, /^(1|t)/i.test(value)];
}

/** The first part of a name that no setting has at its place. */
function unknownPart(name: string): string {
  const parts = name.split('.');
  const wrong = parts.findIndex((_part, index) => {
    const prefix = parts.slice(0, index + 1).join('.');
    return !SETTINGS.some(([known]) => known === prefix || known.startsWith(`${prefix}.`));
  });
  return parts[wrong] ?? name;
}

const FLAGS: readonly FlagSpec[] = [
  {
    name: 'config-file',
    aliases: ['config', 'c'],
    type: 'text',
    value: PATH,
    usage: 'Specify the config file to modify.',
  },
  {
    name: 'set',
    type: 'list',
    usage:
      "Set a config value using the pattern 'key[=value]'. Specifying only 'key' is equivalent to 'key=true' for boolean settings. This flag can be specified multiple times, but only the last value for a specific config option is applied. If the setting represents a list, the elements are colon-separated.",
  },
  { name: 'in-place', aliases: ['i'], type: 'bool', usage: 'Modify the config file in-place' },
  {
    name: 'output',
    aliases: ['o'],
    type: 'text',
    usage: 'Specify the output file to write to; If not specified, the output is written to stdout',
  },
];

const newConfig = ({ files }: CtkRun['proc'], version: string): Toml =>
  defaultConfig(files.exists('/sbin/ldconfig.real'), version);

async function run({ proc, flags, log, version }: CtkRun): Promise<void> {
  const path = flags.text('config-file');
  let config = load(proc, path, version);
  for (const text of flags.list('set')) {
    const [name, value] = setting(text);
    config = withValue(config, name.split('.'), value);
  }
  await put({ proc, log }, flags.bool('in-place') ? path : flags.text('output'), configText(config));
}

function load(proc: CtkRun['proc'], path: string, version: string): Toml {
  const { files } = proc;
  if (!files.exists(path)) return newConfig(proc, version);
  try {
    return readToml(files.readText(path));
  } catch (error) {
    if (error instanceof TomlError) throw new Error(`unable to create config: ${error.message}`);
    if (!(error instanceof Errno)) throw error;
    throw new Error(
      `unable to create config: failed to load specified config file: open ${path}: ${goStrerror(error.code)}`,
    );
  }
}

async function put({ proc, log }: Pick<CtkRun, 'proc' | 'log'>, path: string, text: string): Promise<void> {
  if (path === '') {
    await log.flush();
    return print(proc, text);
  }
  const folder = path.slice(0, path.lastIndexOf('/')) || '/';
  try {
    proc.files.mkdirAll(folder, 0o755);
    proc.files.writeFile(path, text, { mode: 0o644 });
  } catch (error) {
    if (!(error instanceof Errno)) throw error;
    throw new Error(`failed to open output file: open ${path}: ${goStrerror(error.code)}`);
  }
}

export const config: CtkCommand = {
  name: 'config',
  usage: 'Interact with the NVIDIA Container Toolkit configuration',
  flags: FLAGS,
  run,
  commands: [
    {
      name: 'default',
      usage: 'Generate the default NVIDIA Container Toolkit configuration file',
      flags: FLAGS.slice(3),
      run: ({ proc, flags, log, version }) =>
        put({ proc, log }, flags.text('output'), configText(newConfig(proc, version))),
    },
  ],
};
