// Models curl's src/tool_getparam.c: the options it takes, and what it says of others.
import { printError } from '../../host/process/stdio.ts';
import type { Process } from '../../host/process/types.ts';

export const CURL_OPTIONS = {
  short: '#0A:b:c:d:D:e:fF:gGhH:iIjkK:lLm:No:OpP:qr:RsST:u:U:vVw:x:X:y:Y:z:46',
  long: {
    silent: 's',
    'show-error': 'S',
    'output=': 'o',
    'remote-name': 'O',
    'write-out=': 'w',
    head: 'I',
    include: 'i',
    verbose: 'v',
    location: 'L',
    fail: 'f',
    'fail-with-body': 'failbody',
    'data=': 'd',
    'data-raw=': 'dataraw',
    'data-binary=': 'databinary',
    'json=': 'json',
    'header=': 'H',
    'request=': 'X',
    'unix-socket=': 'unix',
    'user-agent=': 'A',
    'user=': 'u',
    insecure: 'k',
    'max-time=': 'm',
    'connect-timeout=': 'ct',
    'retry=': 'retry',
    'no-buffer': 'N',
    'max-redirs=': 'maxredirs',
    compressed: 'z0',
    get: 'G',
    'upload-file=': 'T',
    version: 'V',
    'form=': 'F',
    'noproxy=': 'noproxy',
    'resolve=': 'resolve',
    'no-progress-meter': 'nopm',
    'tlsv1.2': 'tls',
    'proto=': 'proto',
    'retry-delay=': 'rd',
    'retry-connrefused': 'rc',
    'retry-all-errors': 'ra',
    help: 'h',
    'dump-header=': 'D',
    'http1.1': 'h1',
    'url=': 'url',
    'create-dirs': 'cd',
    'progress-bar': '#',
    globoff: 'g',
  },
};

/** Turns getopt's complaint into curl's; the exit status. */
export async function badOption(proc: Process, message: string): Promise<number> {
  const letter = /-- '(.)'/.exec(message)?.[1];
  const name = letter ? `-${letter}` : (/'(--[\w-]+)'/.exec(message)?.[1] ?? '');
  const text = message.includes('requires')
    ? 'requires parameter'
    : message.includes('ambiguous')
      ? 'is ambiguous'
      : 'is unknown';
  await printError(
    proc,
    `curl: option ${name}: ${text}\ncurl: try 'curl --help' or 'curl --manual' for more information\n`,
  );
  return 2;
}
