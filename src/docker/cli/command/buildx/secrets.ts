// Models docker/buildx util/buildflags/secrets.go, ssh.go and moby/buildkit session/secrets/secretsprovider.
import { toBase64 } from '../../../../base/base64.ts';
import { encode } from '../../../../base/bytes.ts';
import { goStrerror, isErrno } from '../../../../host/errno.ts';
import { since } from '../../../engine-version.ts';
import type { Cli } from '../../cli.ts';
import { messageOf } from '../../errors.ts';
import { parseCsv } from '../../opts/csv.ts';

/** An option that makes no sense: known before there is a build. */
export class OptionError extends Error {}

interface SecretSource {
  readonly id: string;
  readonly file: string;
  readonly env: string;
}

const MAX_SIZE = 500 * 1024;

/** `id=x,src=file` and their like: the values in base64, by id. Throws Error. */
export function secretValues(cli: Cli, specs: readonly string[]): Record<string, string> {
  const sources = specs.map((spec) => {
    try {
      return parseSecret(cli, spec);
    } catch (error) {
      throw new OptionError(messageOf(error));
    }
  });
  return Object.fromEntries(sources.map((one) => [one.id, secretValue(cli, one)]));
}

function parseSecret(cli: Cli, spec: string): SecretSource {
  let [id, file, env, type] = ['', '', '', ''];
  for (const field of parseCsv(spec)) {
    const at = field.indexOf('=');
    if (at < 0) throw new Error(`invalid field '${field}' must be a key=value pair`);
    const key = field.slice(0, at).toLowerCase();
    const value = field.slice(at + 1);
    if (key === 'type') {
      if (value !== 'file' && value !== 'env') throw new Error(`unsupported secret type ${JSON.stringify(value)}`);
      type = value;
    } else if (key === 'id') id = value;
    else if (key === 'source' || key === 'src') file = value;
    else if (key === 'env') env = value;
    else throw new Error(`unexpected key '${key}' in '${field}'`);
  }
  if (id === '') throw new Error('secret missing ID');
  if (type === 'env' && env === '') return { id, env: file || id, file: '' };
  if (env === '' && file === '') return cli.proc.env.has(id) ? { id, env: id, file: '' } : { id, env: '', file: id };
  return { id, file, env };
}

function secretValue(cli: Cli, { env, file }: SecretSource): string {
  if (env !== '') return toBase64(encode(cli.proc.env.get(env) ?? ''));
  const { files } = cli.proc;
  try {
    const { size } = files.stat(file);
    if (size > MAX_SIZE) throw new Error(`secret ${file} too big. max size ${MAX_SIZE / 1024}KB`);
    return toBase64(files.readFile(file));
  } catch (error) {
    if (!isErrno(error)) throw error;
    throw new Error(`failed to stat ${file}: stat ${file}: ${goStrerror(error.code)}`);
  }
}

/** Agents and keys cannot be handed on here; without an agent the real client fails too. Throws Error. */
export function checkSsh(cli: Cli, specs: readonly string[]): void {
  for (const spec of specs) {
    const [id = '', path = ''] = spec.split('=');
    const socket = path || (cli.proc.env.get('SSH_AUTH_SOCK') ?? '');
    if (socket !== '') throw new Error(`forwarding the ssh agent at ${socket} is not part of this sandbox`);
    const sign = since(cli.version, 23) ? ':' : ',';
    const reason = `invalid empty ssh agent socket${sign} make sure SSH_AUTH_SOCK is set`;
    throw new Error(since(cli.version, 28) ? `failed to convert agent config {${id} [] false}: ${reason}` : reason);
  }
}
