// Models withHelp, reportError and toStatusError of docker/cli cli/command/container/run.go.
import { since } from '../../../engine-version.ts';
import type { Cli } from '../../cli.ts';
import { StatusError } from '../../errors.ts';

/** `docker: …` and where to find help, as each version words it. */
export function withHelp(cli: Cli, message: string, verb: string): string {
  if (since(cli.version, 28)) return `docker: ${message}\n\nRun 'docker ${verb} --help' for more information`;
  return `docker: ${message.replace(/[\r\n]+$/, '').replace(/\.$/, '')}.\nSee 'docker ${verb} --help'.`;
}

/**
 * 127 for a command that is not there, 126 for one that may not be run, 125 for all else. What went wrong at the start
 * comes without the hint in versions before 28.
 */
export function runError(cli: Cli, message: string, starting: boolean): StatusError {
  const missing = /executable file not found|no such file or directory|system cannot find the file specified/.test(
    message,
  );
  const denied = /permission denied/.test(message) || (since(cli.version, 23) && /is a directory/.test(message));
  const full = withHelp(cli, message, 'run');
  const text = starting && !since(cli.version, 28) ? full.slice(0, full.lastIndexOf("\nSee '")) : full;
  return new StatusError(missing ? 127 : denied ? 126 : 125, text);
}
