// Models NVIDIA/nvidia-container-toolkit v1.17.1 internal/config: /etc/nvidia-container-runtime/config.toml.
import { goQuote } from '../../../base/go-quote.ts';
import { isTable, parseToml, TomlError, type TomlTable, type TomlValue } from '../../../base/toml/parser.ts';
import { DEFAULT_SPEC_DIRS } from '../../../host/cdi/registry.ts';
import { Errno, goStrerror } from '../../../host/errno.ts';
import type { Files } from '../../../host/fs/files.ts';
import { SUPPORTED_CAPABILITIES } from './capabilities.ts';
import { type ToolkitVersion, toolkitSince } from './toolkit-version.ts';

export interface ToolkitConfig {
  readonly disableRequire: boolean;
  readonly swarmResource: string;
  readonly acceptEnvUnprivileged: boolean;
  readonly acceptVolumeMounts: boolean;
  readonly supportedCapabilities: string;
  readonly cli: {
    readonly root: string;
    readonly path: string;
    readonly environment: readonly string[];
    readonly debug: string;
    readonly ldcache: string;
    readonly loadKmods: boolean;
    readonly noPivot: boolean;
    readonly noCgroups: boolean;
    readonly user: string;
    readonly ldconfig: string;
  };
  readonly ctkPath: string;
  readonly runtime: {
    readonly debug: string;
    readonly logLevel: string;
    readonly runtimes: readonly string[];
    readonly mode: string;
    readonly csvPath: string;
    readonly cdi: {
      readonly specDirs: readonly string[];
      readonly defaultKind: string;
      readonly annotationPrefixes: readonly string[];
    };
    /** From 1.17.5 on. */
    readonly cudaCompatMode: string;
  };
  readonly hook: { readonly path: string; readonly skipModeDetection: boolean };
  readonly features: {
    readonly disableImexChannelCreation: boolean;
    readonly allowCudaCompatLibs: boolean;
    readonly allowLdconfigFromContainer: boolean;
  };
}

/** The configuration cannot be used: the toolkit's own words. */
export class ConfigError extends Error {
  /** Whether the file is no TOML (or cannot be read), or something in it is not as it should be. */
  readonly what: 'file' | 'value';

  constructor(message: string, what: ConfigError['what'] = 'file') {
    super(message);
    this.what = what;
  }
}

const CONFIG_FILE = 'nvidia-container-runtime/config.toml';

/** Where it lies for a process with these variables. */
export const configPath = (env: ReadonlyMap<string, string>): string =>
  `${env.get('XDG_CONFIG_HOME') || '/etc'}/${CONFIG_FILE}`;

/** Of a file that is not there the defaults. Throws `ConfigError`. */
export function readConfig(files: Files, path: string, version: ToolkitVersion): ToolkitConfig {
  if (!files.exists(path)) return defaultConfig(files);
  const config = decode(files, parse(files, path));
  const { ldconfig } = config.cli;
  if (!toolkitSince(version, 1, 17, 4) || ldconfig.startsWith('@') || config.features.allowLdconfigFromContainer)
    return config;
  throw new ConfigError(
    `nvidia-container-cli.ldconfig value ${goQuote(ldconfig)} is not host-relative (does not start with a '@')\ninvalid config value`,
    'value',
  );
}

export const defaultConfig = (files: Files): ToolkitConfig => decode(files, parseToml(''));

function parse(files: Files, path: string): TomlTable {
  try {
    return parseToml(files.readText(path));
  } catch (error) {
    if (error instanceof TomlError) throw new ConfigError(error.message);
    if (!(error instanceof Errno)) throw error;
    throw new ConfigError(`failed to load specified config file: open ${path}: ${goStrerror(error.code)}`);
  }
}

/** The path of ldconfig on the host: the real one where Debian has put a script in its place. */
export function normalizeLdconfig(files: Files, path: string): string {
  if (!path.startsWith('@')) return path;
  const plain = path.slice(1).replace(/\.real$/, '');
  return files.exists(`${plain}.real`) ? `@${plain}.real` : `@${plain}`;
}

const isSuse = (files: Files): boolean =>
  files.exists('/etc/os-release') && /^ID_LIKE="?.*\b(open)?suse\b/m.test(files.readText('/etc/os-release'));

function decode(files: Files, root: TomlTable): ToolkitConfig {
  const read = reader(root);
  return {
    disableRequire: read.flag('disable-require', false),
    swarmResource: read.text('swarm-resource', ''),
    acceptEnvUnprivileged: read.flag('accept-nvidia-visible-devices-envvar-when-unprivileged', true),
    acceptVolumeMounts: read.flag('accept-nvidia-visible-devices-as-volume-mounts', false),
    supportedCapabilities: read.text('supported-driver-capabilities', SUPPORTED_CAPABILITIES.join(',')),
    cli: {
      root: read.text('nvidia-container-cli.root', ''),
      path: read.text('nvidia-container-cli.path', ''),
      environment: read.texts('nvidia-container-cli.environment', []),
      debug: read.text('nvidia-container-cli.debug', ''),
      ldcache: read.text('nvidia-container-cli.ldcache', ''),
      loadKmods: read.flag('nvidia-container-cli.load-kmods', true),
      noPivot: read.flag('nvidia-container-cli.no-pivot', false),
      noCgroups: read.flag('nvidia-container-cli.no-cgroups', false),
      user: read.text('nvidia-container-cli.user', isSuse(files) ? 'root:video' : ''),
      ldconfig: read.text('nvidia-container-cli.ldconfig', normalizeLdconfig(files, '@/sbin/ldconfig')),
    },
    ctkPath: read.text('nvidia-ctk.path', 'nvidia-ctk'),
    runtime: {
      debug: read.text('nvidia-container-runtime.debug', '/dev/null'),
      logLevel: read.text('nvidia-container-runtime.log-level', 'info'),
      runtimes: read.texts('nvidia-container-runtime.runtimes', ['docker-runc', 'runc', 'crun']),
      mode: read.text('nvidia-container-runtime.mode', 'auto'),
      csvPath: read.text(
        'nvidia-container-runtime.modes.csv.mount-spec-path',
        '/etc/nvidia-container-runtime/host-files-for-container.d',
      ),
      cdi: {
        specDirs: read.texts('nvidia-container-runtime.modes.cdi.spec-dirs', DEFAULT_SPEC_DIRS),
        defaultKind: read.text('nvidia-container-runtime.modes.cdi.default-kind', 'nvidia.com/gpu'),
        annotationPrefixes: read.texts('nvidia-container-runtime.modes.cdi.annotation-prefixes', ['cdi.k8s.io/']),
      },
      cudaCompatMode: read.text('nvidia-container-runtime.modes.legacy.cuda-compat-mode', 'ldconfig'),
    },
    hook: {
      path: read.text('nvidia-container-runtime-hook.path', 'nvidia-container-runtime-hook'),
      skipModeDetection: read.flag('nvidia-container-runtime-hook.skip-mode-detection', false),
    },
    features: {
      disableImexChannelCreation: read.flag('features.disable-imex-channel-creation', false),
      allowCudaCompatLibs: read.flag('features.allow-cuda-compat-libs-from-container', false),
      allowLdconfigFromContainer: read.flag('features.allow-ldconfig-from-container', false),
    },
  };
}

/** Values by their dotted names, each of the type that its Go field has. Throws `ConfigError` for others. */
function reader(root: TomlTable) {
  const find = (name: string): { readonly value: TomlValue | undefined; readonly place: readonly number[] } => {
    const path = name.split('.');
    const key = path.pop() ?? '';
    let at = root;
    for (const part of path) {
      const inner = at.values.get(part);
      if (inner === undefined) return { value: undefined, place: [] };
      if (!isTable(inner)) throw wrongType(inner, 'a tree', at.places.get(part) ?? []);
      at = inner;
    }
    return { value: at.values.get(key), place: at.places.get(key) ?? [] };
  };
  return {
    flag(name: string, fallback: boolean): boolean {
      const { value = fallback, place } = find(name);
      if (typeof value !== 'boolean') throw wrongType(value, 'bool', place);
      return value;
    },
    text(name: string, fallback: string): string {
      const { value = fallback, place } = find(name);
      if (typeof value !== 'string') throw wrongType(value, 'string', place);
      return value;
    },
    texts(name: string, fallback: readonly string[]): readonly string[] {
      const { value = fallback, place } = find(name);
      if (!Array.isArray(value)) throw wrongType(value, 'a slice', place);
      return (value as readonly TomlValue[]).map((item) => {
        if (typeof item !== 'string') throw wrongType(item, 'string', place);
        return item;
      });
    },
  };
}

function wrongType(value: TomlValue, wanted: string, place: readonly number[]): ConfigError {
  const type =
    typeof value === 'boolean'
      ? 'bool'
      : typeof value === 'number'
        ? Number.isInteger(value)
          ? 'int64'
          : 'float64'
        : typeof value === 'string'
          ? 'string'
          : Array.isArray(value)
            ? '[]interface {}'
            : '*toml.Tree';
  const shown = Array.isArray(value) ? `[${value.join(' ')}]` : String(value);
  return new ConfigError(
    `failed to unmarshal config: (${place.join(', ')}): Can't convert ${shown}(${type}) to ${wanted}`,
    'value',
  );
}
