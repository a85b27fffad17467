// Models docker/buildx commands/build.go (RunBuild) and build/opt.go (toSolveOpt; v0.13.1 to v0.29.1): what a build asks of
// BuildKit, with everything that the client finds wrong by itself.
import type { ExporterMessage, SolveMessage } from '../../../api/buildkit-solve.ts';
import { since } from '../../../engine-version.ts';
import type { Call, Cli } from '../../cli.ts';
import { cut } from '../../opts/csv.ts';
import { loadInputs } from './inputs.ts';
import { entitlements, extraHosts, platforms, tagNames, ulimitList } from './option-values.ts';
import { type ExportEntry, type Output, outputOf, parseExport } from './outputs.ts';
import { checkSsh, secretValues } from './secrets.ts';
import type { SolveCall } from './solve.ts';

/** What --check and --call ask for. */
export interface CallFunction {
  readonly name: string;
  readonly format: string;
  readonly ignoreStatus: boolean;
}

export interface BuildPlan {
  readonly request: SolveCall;
  readonly outputs: readonly Output[];
  /** Names to push afterwards. */
  readonly push: readonly string[];
  /** What the client calls the Dockerfile. */
  readonly dockerfile: string;
  /** What it says once the display is gone. */
  readonly notices: readonly string[];
}

/** Undefined for a plain build. Throws Error. */
export function callFunction(cli: Cli, { flags }: Call): CallFunction | undefined {
  const given = flags.bool('check') ? 'check' : flags.string('call') || flags.string('print');
  if (given === '' || given === 'build' || !since(cli.version, 27)) return undefined;
  const [word = '', ...options] = given.split(',');
  const option = (name: string): string | undefined =>
    options.map((one) => cut(one, '=')).find(([key]) => key === name)?.[1];
  const name = word === 'check' ? 'lint' : word;
  return { name, format: option('format') ?? '', ignoreStatus: option('ignorestatus') === 'true' };
}

/** Throws Error in buildx's words. */
export async function buildPlan(cli: Cli, call: Call, asked: CallFunction | undefined): Promise<BuildPlan> {
  const { flags } = call;
  if (flags.bool('no-cache') && flags.list('no-cache-filter').length > 0) {
    throw new Error('--no-cache and --no-cache-filter cannot currently be used together');
  }
  const wanted = platforms(cli, flags.list('platform'));
  const secrets = secretValues(cli, flags.list('secret'));
  checkSsh(cli, flags.list('ssh'));
  const { entries, outputs } = exportsOf(cli, call);
  const allowed = entitlements(flags.list('allow'));
  checkCacheExport(flags.list('cache-to'));
  checkAttestations(call);
  const tags = tagNames(flags.list('tag'), cli.version);
  const { exporters, push } = exportersOf(entries, tags, asked !== undefined);
  const inputs = await loadInputs(cli, call);
  if (wanted.length > 1) {
    throw notSupported('Multi-platform build', 'https://docs.docker.com/go/build-multi-platform/');
  }
  const network = networkMode(flags.string('network'));
  const message: SolveMessage = {
    ref: inputs.ref,
    attrs: {
      ...attributes(cli, call),
      ...inputs.attrs,
      ...(wanted.length > 0 && { platform: wanted.join(',') }),
      ...network,
      ...(asked && { requestid: `frontend.${asked.name}` }),
    },
    exporter: exporters[0] ?? null,
    furtherExporters: exporters.slice(1),
    cacheImports: cacheImports(flags.list('cache-from')),
    inlineCache: flags.list('cache-to').some((entry) => /(^|,)type=inline(,|$)/.test(entry)),
    secrets,
    entitlements: [...allowed, ...('force-network-mode' in network ? ['network.host'] : [])],
    sharedKey: inputs.sharedKey,
    locals: inputs.locals,
    upload: inputs.upload,
  };
  return {
    request: { message, body: inputs.body },
    outputs,
    push,
    dockerfile: inputs.dockerfile,
    notices: missingCaches(flags.list('cache-from')),
  };
}

function attributes(cli: Cli, { flags }: Call): Record<string, string> {
  const attrs: Record<string, string> = {
    'image-resolve-mode': flags.bool('pull') ? 'pull' : 'local',
  };
  for (const pair of flags.list('build-arg')) {
    const [key, value] = cut(pair, '=');
    if (key === '') throw new Error(`invalid key-value pair ${JSON.stringify(pair)}: empty key`);
    const known = value ?? cli.proc.env.get(key);
    if (known !== undefined) attrs[`build-arg:${key}`] = known;
  }
  for (const pair of flags.list('label')) {
    const [key, value = ''] = cut(pair, '=');
    if (key === '') throw new Error(`invalid key-value pair ${JSON.stringify(pair)}: empty key`);
    attrs[`label:${key}`] = value;
  }
  const filter = flags.list('no-cache-filter');
  const hosts = extraHosts(flags.list('add-host'));
  const ulimits = ulimitList(flags.list('ulimit'));
  const optional: readonly (readonly [string, string])[] = [
    ['target', flags.string('target')],
    ['cgroup-parent', flags.string('cgroup-parent')],
    ['no-cache', filter.join(',')],
    ['add-hosts', hosts],
    ['ulimit', ulimits],
    ['shm-size', shmSize(flags.string('shm-size'))],
  ];
  for (const [name, value] of optional) if (value !== '') attrs[name] = value;
  if (flags.bool('no-cache')) attrs['no-cache'] = '';
  return attrs;
}

function shmSize(text: string): string {
  const [, digits, unit = ''] = /^(\d+(?:\.\d+)?)\s*([kmgtKMGT]?)i?[bB]?$/.exec(text.trim()) ?? [];
  if (digits === undefined || Number(digits) === 0) return '';
  const power = { '': 0, k: 1, m: 2, g: 3, t: 4 }[unit.toLowerCase()] ?? 0;
  return String(Math.round(Number(digits) * 1024 ** power));
}

function exportsOf(cli: Cli, { flags }: Call): { entries: readonly ExportEntry[]; outputs: readonly Output[] } {
  const parsed = flags
    .list('output')
    .filter((text) => text !== '')
    .map(parseExport);
  if (flags.string('iidfile') !== '' && parsed.some(({ type }) => type === 'local' || type === 'tar')) {
    throw new Error('local and tar exporters are incompatible with image ID file');
  }
  const outputs = parsed.flatMap((entry) => outputOf(cli, entry) ?? []);
  const entries = [...parsed];
  if (flags.bool('push') && !entries.some(({ type }) => type === 'image')) {
    entries.push({ type: 'image', attrs: { push: 'true' }, dest: '' });
  } else if (flags.bool('push')) {
    entries.forEach((entry, index) => {
      if (entry.type === 'image') entries[index] = { ...entry, attrs: { ...entry.attrs, push: 'true' } };
    });
  }
  if (flags.bool('load') && !entries.some(({ type, dest }) => type === 'docker' && dest === '')) {
    entries.push({ type: 'docker', attrs: {}, dest: '' });
  }
  return { entries, outputs };
}

interface Chosen {
  readonly exporters: readonly ExporterMessage[];
  readonly push: readonly string[];
}

/** The docker driver has an exporter for its own images, and those for files. */
function exportersOf(given: readonly ExportEntry[], tags: readonly string[], call: boolean): Chosen {
  const entries = given.length === 0 ? [{ type: 'image', attrs: {}, dest: '' }] : given;
  if (call) return { exporters: [], push: [] };
  const push: string[] = [];
  const exporters = entries.flatMap(({ type, attrs, dest }): ExporterMessage[] => {
    if (type === 'cacheonly') return [];
    if (type === 'oci') throw notSupported('OCI exporter', 'https://docs.docker.com/go/build-exporters/');
    if (type === 'docker' && dest !== '') {
      throw notSupported('Docker exporter', 'https://docs.docker.com/go/build-exporters/');
    }
    if (type !== 'image' && type !== 'docker') return [{ type, attrs }];
    const named = tags.length > 0 ? tags : (attrs['name'] ?? '').split(',').filter((name) => name !== '');
    if (attrs['push'] === 'true') push.push(...named);
    if (attrs['push'] === 'true' && named.length === 0) throw new Error('tag is needed when pushing to registry');
    return [{ type: 'moby', attrs: { ...attrs, ...(named.length > 0 && { name: named.join(',') }) } }];
  });
  return { exporters, push };
}

const notSupported = (what: string, page: string): Error =>
  new Error(
    `${what} is not supported for the docker driver.\nSwitch to a different driver, or turn on the containerd image store, and try again.\nLearn more at ${page}`,
  );

function checkCacheExport(entries: readonly string[]): void {
  for (const entry of entries) {
    const type = /(?:^|,)type=([^,]*)/.exec(entry)?.[1] ?? 'registry';
    if (type !== 'inline') throw notSupported('Cache export', 'https://docs.docker.com/go/build-cache-backends/');
  }
}

/** Attestations need an image store that keeps indexes. */
function checkAttestations({ flags }: Call): void {
  const off = (value: string): boolean => value === '' || /^(false|0|f|F|FALSE|False)$/.test(value);
  const asked =
    !off(flags.string('provenance')) ||
    !off(flags.string('sbom')) ||
    flags.list('attest').some((entry) => !/(^|,)disabled(=true)?(,|$)/.test(entry));
  if (asked) throw notSupported('Attestation', 'https://docs.docker.com/go/attestations/');
}

function networkMode(mode: string): Record<string, string> {
  if (mode === 'host' || mode === 'none') return { 'force-network-mode': mode };
  if (mode === '' || mode === 'default') return {};
  throw new Error(
    `network mode ${JSON.stringify(mode)} not supported by buildkit - you can define a custom network for your builder using the network driver-opt in buildx create`,
  );
}

/** Images to take cache from; caches in files are not there and do no harm. */
const cacheImports = (entries: readonly string[]): string[] =>
  entries.flatMap((entry) => {
    if (!entry.includes('=')) return [entry];
    const ref = /(?:^|,)ref=([^,]*)/.exec(entry)?.[1];
    return /(?:^|,)type=registry/.test(entry) && ref !== undefined ? [ref] : [];
  });

/** Caches in directories: what is told of one that is not there. */
const missingCaches = (entries: readonly string[]): string[] =>
  entries.flatMap((entry) => {
    const src = /(?:^|,)src=([^,]*)/.exec(entry)?.[1];
    if (src === undefined || !/(?:^|,)type=local(?:,|$)/.test(entry)) return [];
    const lock = `${src}/index.json.lock`;
    return [
      `WARNING: local cache import at ${src} not found due to err: could not lock ${lock}: open ${lock}: no such file or directory`,
    ];
  });
