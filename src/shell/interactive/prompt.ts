// Models bash's decode_prompt_string (parse.y).
import { strftime } from '../../programs/applet/time.ts';
import { expandQuoted } from '../expand/expand.ts';
import type { Shell } from '../shell-state.ts';

/** What stands around parts of a prompt that take no room on the screen. */
const INVISIBLE = /[\x01\x02]/g;

const ESCAPE = /\\(?:D\{([^}]*)\}|(\d{1,3})|(.))/gs;

/** A prompt string with its escapes and expansions carried out. */
export async function expandPrompt(sh: Shell, text: string): Promise<string> {
  const decoded = text.replace(
    ESCAPE,
    (whole, format: string | undefined, octal: string | undefined, letter: string | undefined) => {
      if (format !== undefined) return strftime(format || '%X', seconds(sh) * 1000);
      if (octal !== undefined) return String.fromCharCode(Number.parseInt(octal, 8));
      return letter === undefined ? whole : decodeEscape(sh, letter);
    },
  );
  return (await expandQuoted(sh, decoded)).replace(INVISIBLE, '');
}

const seconds = (sh: Shell): number => Math.floor(sh.proc.clock.now() / 1000);

/** Text from the machine that the expansion which follows must leave alone. */
const literal = (text: string): string => text.replace(/[$`\\]/g, '\\$&');

function decodeEscape(sh: Shell, letter: string): string {
  const time = (format: string): string => strftime(format, seconds(sh) * 1000);
  switch (letter) {
    case 'u':
      return literal(userName(sh));
    case 'h':
      return literal(sh.proc.ns.uts.hostname.split('.')[0] ?? '');
    case 'H':
      return literal(sh.proc.ns.uts.hostname);
    case 'w':
      return literal(shortDirectory(sh));
    case 'W':
      return literal(shortDirectory(sh) === '~' ? '~' : sh.cwd === '/' ? '/' : (sh.cwd.split('/').at(-1) ?? ''));
    case '$':
      return sh.proc.cred.uid === 0 ? '#' : '\\$';
    case 's':
      return literal(sh.name.split('/').at(-1) ?? '');
    case 'v':
      return sh.flavour.version.replace(/^(\d+\.\d+).*/, '$1');
    case 'V':
      return sh.flavour.version.replace(/^(\d+\.\d+\.\d+).*/, '$1');
    case 't':
      return time('%H:%M:%S');
    case 'T':
      return time('%I:%M:%S');
    case '@':
      return time('%I:%M %p');
    case 'A':
      return time('%H:%M');
    case 'd':
      return time('%a %b %d');
    case 'j':
      return String(sh.jobs.length);
    case '!':
    case '#':
      return String(sh.history.entries.length + 1);
    case 'l':
      return literal(sh.proc.tty?.name.split('/').at(-1) ?? 'tty');
    case 'n':
      return '\n';
    case 'r':
      return '\r';
    case 'a':
      return '\x07';
    case 'e':
      return '\x1b';
    case '[':
      return '\x01';
    case ']':
      return '\x02';
    case '\\':
      return '\\\\';
    default:
      return `\\${letter}`;
  }
}

function shortDirectory(sh: Shell): string {
  const home = sh.vars.get('HOME');
  if (home && home !== '/' && (sh.cwd === home || sh.cwd.startsWith(`${home}/`)))
    return `~${sh.cwd.slice(home.length)}`;
  return sh.cwd;
}

function userName(sh: Shell): string {
  const { files, cred } = sh.proc;
  const lines = files.exists('/etc/passwd') ? files.readText('/etc/passwd').split('\n') : [];
  const found = lines.map((line) => line.split(':')).find((fields) => fields[2] === String(cred.uid))?.[0];
  return found ?? sh.vars.get('USER') ?? (cred.uid === 0 ? 'root' : 'I have no name!');
}
