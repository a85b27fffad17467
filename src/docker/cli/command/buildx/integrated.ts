// Models docker/cli cli/command/image/build_buildkit.go (v20.10.24): BuildKit from the client itself, without buildx.
import { concat, encode } from '../../../../base/bytes.ts';
import type { SolveMessage } from '../../../api/buildkit-solve.ts';
import { ApiError } from '../../../client/connection.ts';
import type { Call, Cli } from '../../cli.ts';
import { messageOf, StatusError } from '../../errors.ts';
import { cut } from '../../opts/csv.ts';
import { loadInputs } from './inputs.ts';
import { extraHosts, ulimitList } from './option-values.ts';
import { type Output, outputOf, parseExport, writeOutput } from './outputs.ts';
import { createDisplay, type DisplayMode } from './progress/display.ts';
import { checkSsh, secretValues } from './secrets.ts';
import { runSolve, type Solved } from './solve.ts';

/** `docker build` with DOCKER_BUILDKIT=1 on 20.10. */
export async function buildIntegrated(cli: Cli, call: Call): Promise<void> {
  const { flags } = call;
  const quiet = flags.bool('quiet');
  const mode = progressMode(cli, call);
  const inputs = await loadInputs(cli, call);
  const { exporter, output } = outputs(cli, call);
  const message: SolveMessage = {
    ref: inputs.ref,
    attrs: { ...attributes(cli, call), ...inputs.attrs },
    exporter,
    cacheImports: flags.list('cache-from').flatMap((value) => value.split(',')),
    inlineCache: flags.list('build-arg').includes('BUILDKIT_INLINE_CACHE=1'),
    secrets: parsed(`secrets: [${flags.list('secret').join(' ')}]`, () => secretValues(cli, flags.list('secret'))),
    entitlements: flags.string('network') === 'host' ? ['network.host'] : [],
    sharedKey: inputs.sharedKey,
    locals: inputs.locals,
    upload: inputs.upload,
  };
  parsed(`ssh: [${flags.list('ssh').join(' ')}]`, () => checkSsh(cli, flags.list('ssh')));
  const held: Uint8Array[] = [];
  const display = createDisplay({
    mode: quiet ? 'plain' : mode,
    clock: cli.proc.clock,
    tty: quiet ? undefined : cli.proc.fds.get(2)?.tty,
    write: async (data) => {
      const bytes = typeof data === 'string' ? encode(data) : data;
      if (quiet) held.push(bytes);
      else await cli.err(bytes);
    },
    text: '',
    console: '',
    version: cli.version,
  });
  let solved: Solved;
  try {
    solved = await runSolve(cli, { message, body: inputs.body }, display, securityQuery(call));
    if (output) await writeOutput(cli, output, solved.files);
  } catch (error) {
    await display.done();
    await cli.err(concat([new Uint8Array(0), ...held]));
    if (error instanceof StatusError || error instanceof ApiError || !(error instanceof Error)) throw error;
    throw new StatusError(1, messageOf(error));
  }
  await display.done();
  const id = solved.exporterResponse['containerimage.config.digest'] ?? '';
  if (quiet) await cli.out(`${id}\n`);
  const file = flags.string('iidfile');
  if (file !== '') cli.proc.files.writeFile(file, id, { mode: 0o666 });
}

function progressMode(cli: Cli, { flags }: Call): DisplayMode {
  const asked = flags.string('progress') || 'auto';
  const wanted = asked === 'auto' ? cli.proc.env.get('BUILDKIT_PROGRESS') || 'auto' : asked;
  const tty = cli.proc.fds.get(2)?.tty !== undefined;
  if (wanted === 'auto' || wanted === 'tty') return tty ? 'tty' : 'plain';
  if (wanted === 'plain') return 'plain';
  throw new StatusError(
    1,
    `invalid value ${JSON.stringify(wanted)} passed to --progress, valid values are: auto, plain, tty`,
  );
}

function parsed<T>(what: string, read: () => T): T {
  try {
    return read();
  } catch (error) {
    throw new StatusError(1, `could not parse ${what}: ${messageOf(error)}`);
  }
}

function outputs(cli: Cli, { flags }: Call): { exporter: SolveMessage['exporter']; output: Output | undefined } {
  const [given] = flags.list('output');
  const name = flags.list('tag').join(',');
  if (given === undefined) return { exporter: { type: 'moby', attrs: name === '' ? {} : { name } }, output: undefined };
  const entry = parseExport(given);
  const output = outputOf(cli, entry);
  const type = entry.type === 'image' ? 'moby' : entry.type;
  return { exporter: { type, attrs: { ...entry.attrs, ...(name !== '' && { name }) } }, output };
}

function attributes(cli: Cli, { flags }: Call): Record<string, string> {
  const attrs: Record<string, string> = { 'image-resolve-mode': flags.bool('pull') ? 'pull' : 'local' };
  for (const pair of flags.list('build-arg')) {
    const [key, value] = cut(pair, '=');
    const known = value ?? cli.proc.env.get(key);
    if (known !== undefined) attrs[`build-arg:${key}`] = known;
  }
  for (const pair of flags.list('label')) {
    const [key, value = ''] = cut(pair, '=');
    attrs[`label:${key}`] = value;
  }
  const network = flags.string('network');
  const optional: readonly (readonly [string, string])[] = [
    ['target', flags.string('target')],
    ['platform', flags.string('platform') || (cli.proc.env.get('DOCKER_DEFAULT_PLATFORM') ?? '')],
    ['add-hosts', extraHosts(flags.list('add-host'))],
    ['ulimit', ulimitList(flags.list('ulimit'))],
    ['force-network-mode', network === 'default' ? '' : network],
  ];
  for (const [name, value] of optional) if (value !== '') attrs[name] = value;
  if (flags.bool('no-cache')) attrs['no-cache'] = '';
  return attrs;
}

/** What the daemon refuses by itself. */
const securityQuery = ({ flags }: Call): Record<string, readonly string[]> => {
  const options = flags.list('security-opt');
  const isolation = flags.string('isolation');
  return { ...(options.length > 0 && { securityopt: options }), ...(isolation !== '' && { isolation: [isolation] }) };
};
