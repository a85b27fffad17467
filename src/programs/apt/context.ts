// How apt's commands talk (apt-private/private-output.cc, apt-pkg/contrib/progress.cc, error.cc): three levels of output by
// how quiet they shall be, and errors that wait until the end.
import { compareDebianVersions } from '../../host/packages/version.ts';
import { isTerminal, print, printError } from '../../host/process/stdio.ts';
import type { Process } from '../../host/process/types.ts';
import type { AptOptions } from './options.ts';

export interface Apt {
  readonly proc: Process;
  /** `apt`, `apt-get`, `apt-cache`, `apt-mark`, ... */
  readonly binary: string;
  /** `2.6.1` */
  readonly version: string;
  readonly arch: string;
  readonly options: AptOptions;
  /** 0 on a terminal, 1 into a file or a pipe, 2 with -qq. */
  readonly quiet: number;
  readonly messages: { readonly kind: 'E' | 'W' | 'N'; readonly text: string }[];
}

/** The versions of apt that releases have. */
const RELEASES: Readonly<Record<string, string>> = {
  bionic: '1.6.14',
  focal: '2.0.9',
  jammy: '2.4.13',
  noble: '2.7.14build2',
  bullseye: '2.2.4',
  bookworm: '2.6.1',
  trixie: '3.0.3',
};

/** The version of apt that a process is: the executable says it, or the release has its own. */
export function aptVersion(proc: Process): string {
  const { version } = proc.exe.note;
  if (typeof version === 'string' && /^\d+\.\d+/.test(version)) return version;
  const release = proc.files.exists('/etc/os-release') ? proc.files.readText('/etc/os-release') : '';
  return RELEASES[/^VERSION_CODENAME=(\w+)$/m.exec(release)?.[1] ?? ''] ?? '2.6.1';
}

export const isSince = (apt: Pick<Apt, 'version'>, version: string): boolean =>
  compareDebianVersions(apt.version, version) >= 0;

export const error = (apt: Apt, text: string): void => void apt.messages.push({ kind: 'E', text });
export const warning = (apt: Apt, text: string): void => void apt.messages.push({ kind: 'W', text });
export const notice = (apt: Apt, text: string): void => void apt.messages.push({ kind: 'N', text });
export const hasErrors = (apt: Apt): boolean => apt.messages.some(({ kind }) => kind === 'E');

/** What is said unless -qq. */
export const say = (apt: Apt, text: string): Promise<void> =>
  apt.quiet > 1 ? Promise.resolve() : print(apt.proc, text);
/** What is said on terminals alone. */
export const chat = (apt: Apt, text: string): Promise<void> =>
  apt.quiet > 0 ? Promise.resolve() : print(apt.proc, text);

/** Errors, warnings and (on a terminal) notices that have come together. */
export async function flush(apt: Apt): Promise<void> {
  for (const { kind, text } of apt.messages.splice(0))
    if (kind !== 'N' || apt.quiet === 0) await printError(apt.proc, `${kind}: ${text}\n`);
}

/** `Reading package lists... Done`; without a terminal apt leaves the `Done` out. */
export const progress = (apt: Apt, text: string): Promise<void> =>
  say(apt, apt.quiet === 0 ? `${text}... Done\n` : `${text}...\n`);

/** What the command `apt` says when its output goes into a script. */
export async function warnOfScripts({ proc, quiet }: Pick<Apt, 'proc' | 'quiet'>): Promise<void> {
  if (isTerminal(proc, 1) || quiet > 1) return;
  await printError(proc, '\nWARNING: apt does not have a stable CLI interface. Use with caution in scripts.\n\n');
}

function groupsDigits(proc: Process): boolean {
  const own = ['LC_ALL', 'LC_NUMERIC', 'LANG'].map((name) => proc.env.get(name)).find((value) => value);
  if (own && !own.startsWith('C') && own !== 'POSIX') return true;
  const file = '/etc/default/locale';
  return proc.files.exists(file) && /^LANG="?(?!C\b|POSIX)\w/m.test(proc.files.readText(file));
}

/** `4324 kB`, `40.1 MB`, `960 B`: apt's SizeToStr; thousands are parted where the locale does so. */
export function sizeText(proc: Process, bytes: number): string {
  let value = bytes;
  let unit = 0;
  while (!(value < 100 && unit > 0) && value >= 10_000) {
    value /= 1000;
    unit++;
  }
  const shown = value < 100 && unit > 0 ? value.toFixed(1) : value.toFixed(0);
  const parted = groupsDigits(proc) ? shown.replace(/\B(?=(\d{3})+$)/g, ',') : shown;
  return `${parted} ${['', 'k', 'M', 'G', 'T'][unit]}B`;
}

const WIDTH = 80;

/** Names below a heading, filled into lines of the terminal's width. Empty for no names. */
export function columns(apt: Apt, heading: string, names: readonly string[]): string {
  if (names.length === 0) return '';
  const width = (apt.proc.fds.get(1)?.tty?.size.cols ?? WIDTH) - (isSince(apt, '2.9') ? 0 : 3);
  const lines: string[] = [];
  let line = ' ';
  const gap = isSince(apt, '2.9') && apt.binary === 'apt' ? '  ' : ' ';
  for (const name of names) {
    if (line.length + name.length > width && line.trim() !== '') {
      lines.push(line);
      line = ' ';
    }
    line += line === ' ' ? ` ${name}` : `${gap}${name}`;
  }
  return `${heading}\n${[...lines, line].join('\n')}\n`;
}

export const isRoot = ({ proc }: Apt): boolean => proc.cred.uid === 0;
