// Models parseSecurityOpts of docker/compose pkg/compose/create.go.
import { decode } from '../../../base/bytes.ts';
import { goJsonFault } from '../../../base/go-json-error.ts';
import { goStrerror, isErrno } from '../../../host/errno.ts';
import { sinceCompose } from '../compose-version.ts';
import type { Project } from '../types.ts';
import type { Engine } from './engine.ts';

export interface SecurityOptions {
  readonly options: readonly string[];
  /** systempaths=unconfined */
  readonly unconfined: boolean;
}

/** Seccomp profiles read, and what is no option for the engine set apart. Throws with compose's message. */
export function securityOptions(engine: Engine, project: Project, given: readonly string[]): SecurityOptions {
  const modern = sinceCompose(engine.cli.version, 2, 30);
  const options: string[] = [];
  let unconfined = false;
  for (const option of given) {
    if (option === 'systempaths=unconfined') {
      unconfined = true;
      continue;
    }
    const at = option.includes('=') ? option.indexOf('=') : option.indexOf(':');
    if (at < 0 && option !== 'no-new-privileges') {
      throw new Error(`${modern ? 'invalid' : 'Invalid'} security-opt: "${option}"`);
    }
    const value = option.slice(at + 1);
    const builtin = value === 'unconfined' || (modern && value === 'builtin');
    options.push(
      option.slice(0, at) === 'seccomp' && !builtin ? `seccomp=${readProfile(engine, project, value)}` : option,
    );
  }
  return { options, unconfined };
}

function readProfile(engine: Engine, project: Project, path: string): string {
  const full = path.startsWith('/') ? path : `${project.workingDir}/${path}`;
  let text: string;
  try {
    text = decode(engine.cli.docker.proc.files.readFile(full));
  } catch (error) {
    const reason = isErrno(error) ? goStrerror(error.code) : String(error);
    throw new Error(`opening seccomp profile (${path}) failed: open ${full}: ${reason}`);
  }
  const fault = goJsonFault(text);
  if (fault !== undefined) throw new Error(`compacting json for seccomp profile (${path}) failed: ${fault}`);
  return JSON.stringify(JSON.parse(text));
}
