// Models compose-spec/compose-go interpolation/interpolation.go and loader/interpolate.go.
import { LoadError } from './errors.ts';
import { type Lookup, substitute, TemplateError } from './template.ts';
import { dotted, eachChild, isMap, lookUp, type Place, type Tree, type TreeMap } from './tree.ts';

export interface InterpolateContext {
  readonly lookup: Lookup;
  readonly warn: (message: string) => void;
  /** Until 2.30 file modes are cast to numbers. */
  readonly castModes: boolean;
}

type Cast = (text: string, warn: (message: string) => void) => Tree;

const parseError = (call: string, text: string, why = 'invalid syntax'): LoadError =>
  new LoadError(`strconv.${call}: parsing ${JSON.stringify(text)}: ${why}`);

const integer =
  (call: string): Cast =>
  (text) => {
    if (!/^[+-]?\d+$/.test(text)) throw parseError(call, text);
    return Number(text);
  };

const toInt = integer('Atoi');
const toInt64 = integer('ParseInt');

const toFloat: Cast = (text) => {
  if (text.trim() !== text || text === '' || Number.isNaN(Number(text))) throw parseError('ParseFloat', text);
  return Number(text);
};

const toBoolean: Cast = (text, warn) => {
  const lower = text.toLowerCase();
  const value = ['true', 'y', 'yes', 'on'].includes(lower);
  if (!value && !['false', 'n', 'no', 'off'].includes(lower)) throw new LoadError(`invalid boolean: ${text}`);
  if (lower !== 'true' && lower !== 'false')
    warn(`${JSON.stringify(text)} for boolean is not supported by YAML 1.2, please use \`${value}\``);
  return value;
};

const casts = (cast: Cast, prefix: string, names: string): [string, Cast][] =>
  names.split(' ').map((name) => [`${prefix}${name}`, cast]);

const CASTS: ReadonlyMap<string, Cast> = new Map([
  ...casts(toInt64, 'services.*.', 'cpu_count cpu_period cpu_quota cpu_rt_period cpu_rt_runtime cpu_shares'),
  ...casts(toInt64, 'services.*.', 'oom_score_adj pids_limit'),
  ...casts(toFloat, 'services.*.', 'cpu_percent cpus'),
  ...casts(toFloat, 'services.*.deploy.', 'update_config.max_failure_ratio rollback_config.max_failure_ratio'),
  ...casts(toInt, 'services.*.deploy.', 'replicas update_config.parallelism rollback_config.parallelism'),
  ...casts(toInt, 'services.*.deploy.', 'restart_policy.max_attempts placement.max_replicas_per_node'),
  ...casts(toInt, 'services.*.', 'healthcheck.retries ports.[].target scale ulimits.* ulimits.*.hard ulimits.*.soft'),
  ...casts(toBoolean, 'services.*.', 'init healthcheck.disable oom_kill_disable privileged read_only stdin_open tty'),
  ...casts(toBoolean, 'services.*.volumes.[].', 'read_only volume.nocopy'),
  ...casts(toBoolean, 'networks.*.', 'external internal attachable enable_ipv4 enable_ipv6'),
  ...casts(toBoolean, '', 'volumes.*.external secrets.*.external configs.*.external'),
]);

const MODES: ReadonlyMap<string, Cast> = new Map(casts(toInt, 'services.*.', 'configs.[].mode secrets.[].mode'));

/** Replaces the variables in every text of a file. Throws LoadError that names the place. */
export function interpolate(tree: TreeMap, context: InterpolateContext): TreeMap {
  const value = walk(tree, [], context);
  return isMap(value) ? value : tree;
}

function walk(value: Tree, place: Place, context: InterpolateContext): Tree {
  if (typeof value !== 'string') return eachChild(value, place, (child, at) => walk(child, at, context));
  const text = substituteAt(value, place, context);
  const cast = lookUp(CASTS, place) ?? (context.castModes ? lookUp(MODES, place) : undefined);
  if (!cast) return text;
  try {
    return cast(text, context.warn);
  } catch (error) {
    if (!(error instanceof LoadError)) throw error;
    throw new LoadError(
      `error while interpolating ${dotted(place)}: failed to cast to expected type: ${error.message}`,
    );
  }
}

function substituteAt(value: string, place: Place, { lookup, warn }: InterpolateContext): string {
  try {
    return substitute(value, lookup, (name) =>
      warn(`The ${JSON.stringify(name)} variable is not set. Defaulting to a blank string.`),
    );
  } catch (error) {
    if (error instanceof TemplateError)
      throw new LoadError(
        `invalid interpolation format for ${dotted(place)}.\nYou may need to escape any $ with another $.\n${error.template}`,
      );
    if (error instanceof LoadError) throw new LoadError(`error while interpolating ${dotted(place)}: ${error.message}`);
    throw error;
  }
}
