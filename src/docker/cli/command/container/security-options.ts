// Models parseSecurityOpts and parseSystemPaths of docker/cli cli/command/container/opts.go.
import { decode } from '../../../../base/bytes.ts';
import { goJsonFault } from '../../../../base/go-json-error.ts';
import { since } from '../../../engine-version.ts';
import type { Cli } from '../../cli.ts';
import { cut } from '../../opts/csv.ts';
import { openError } from '../../opts/env.ts';
import { compactJson } from '../json-text.ts';

/** A seccomp profile is read here and sent as JSON; `systempaths=unconfined` never leaves the client. */
export function securityOptions(
  cli: Cli,
  values: readonly string[],
): { readonly options: readonly string[]; readonly unconfined: boolean } {
  const options = values.map((value) => {
    let [key, setting] = cut(value, '=');
    if (setting === undefined && key !== 'no-new-privileges') [key, setting] = cut(value, ':');
    const missing = since(cli.version, 23) ? !setting : setting === undefined;
    if (missing && key !== 'no-new-privileges') throw new Error(`Invalid --security-opt: ${JSON.stringify(value)}`);
    if (
      key !== 'seccomp' ||
      setting === undefined ||
      setting === 'unconfined' ||
      (setting === 'builtin' && since(cli.version, 23))
    )
      return value;
    return `seccomp=${readProfile(cli, setting)}`;
  });
  return {
    options: options.filter((option) => option !== 'systempaths=unconfined'),
    unconfined: options.includes('systempaths=unconfined'),
  };
}

function readProfile(cli: Cli, path: string): string {
  let text: string;
  try {
    text = decode(cli.proc.files.readFile(path));
  } catch (error) {
    throw new Error(`opening seccomp profile (${path}) failed: ${openError(path, error).message}`);
  }
  const fault = goJsonFault(text);
  if (fault !== undefined) throw new Error(`compacting json for seccomp profile (${path}) failed: ${fault}`);
  return compactJson(text);
}
