// Models runc libcontainer/specconv (parseMountOptions): what the words of a mount mean.
import type { MountFlags } from '../../host/fs/types.ts';

export interface MountOptions {
  readonly flags: MountFlags;
  readonly propagation: string | undefined;
  readonly recursive: boolean;
  /** `rro`: what is mounted below is read-only too. */
  readonly readonlyBelow: boolean;
  readonly bind: boolean;
  /** What is left for the file system itself: `size=65536k`, `mode=755`. */
  readonly data: readonly string[];
}

const PROPAGATION = /^r?(private|shared|slave|unbindable)$/;
const FLAG_WORDS = new Set(
  'ro rw nosuid suid nodev dev noexec exec bind rbind relatime norelatime strictatime noatime nodiratime newinstance rro'.split(
    ' ',
  ),
);

export function parseMountOptions(options: readonly string[]): MountOptions {
  const has = (...words: string[]): boolean => words.some((word) => options.includes(word));
  /** The later word of a pair wins. */
  const last = (on: string, off: string): boolean => options.lastIndexOf(on) > options.lastIndexOf(off);
  return {
    flags: {
      ...((last('ro', 'rw') || has('rro')) && { readonly: true }),
      ...(last('nosuid', 'suid') && { nosuid: true }),
      ...(last('nodev', 'dev') && { nodev: true }),
      ...(last('noexec', 'exec') && { noexec: true }),
      ...(last('strictatime', 'relatime') && { strictatime: true }),
    },
    propagation: options.findLast((word) => PROPAGATION.test(word)),
    recursive: has('rbind'),
    readonlyBelow: has('rro'),
    bind: has('bind', 'rbind'),
    data: options.filter((word) => !PROPAGATION.test(word) && !FLAG_WORDS.has(word)),
  };
}

/** `MS_BIND|MS_REC` and the like, as newer runc prints flags; `0x5000` as older ones do. */
export function describeFlags({ flags, bind, recursive }: MountOptions, named: boolean): string {
  const list: readonly (readonly [boolean | undefined, string, number])[] = [
    [flags.readonly && !bind, 'MS_RDONLY', 1],
    [flags.nosuid, 'MS_NOSUID', 2],
    [flags.nodev, 'MS_NODEV', 4],
    [flags.noexec, 'MS_NOEXEC', 8],
    [bind, 'MS_BIND', 4096],
    [recursive, 'MS_REC', 16384],
  ];
  const set = list.filter(([on]) => on);
  return named
    ? set.map(([, name]) => name).join('|')
    : `0x${set.reduce((sum, [, , bit]) => sum + bit, 0).toString(16)}`;
}

export interface TmpfsSettings {
  readonly size: number | undefined;
  readonly mode: number | undefined;
  readonly owner: { readonly uid: number; readonly gid: number };
  /** The kernel refuses a size that it cannot read. */
  readonly isWrong: boolean;
  /** As `/proc/mounts` prints them. */
  readonly shown: readonly string[];
}

/** `size=1m,mode=700`, and the mode of the directory below where none is given. */
export function tmpfsSettings(data: readonly string[], below: number | undefined): TmpfsSettings {
  const setting = (name: string): string | undefined =>
    data.findLast((word) => word.startsWith(`${name}=`))?.slice(name.length + 1);
  const size = parseTmpfsSize(setting('size'));
  const octal = setting('mode');
  const mode = octal === undefined ? below : Number.parseInt(octal, 8);
  const uid = Number(setting('uid') ?? 0);
  const gid = Number(setting('gid') ?? 0);
  const hidden = mode === undefined || mode === 0o1777;
  return {
    size,
    mode,
    owner: { uid, gid },
    isWrong: setting('size') !== undefined && size === undefined,
    shown: [
      ...(size === undefined ? [] : [`size=${Math.ceil(size / 1024)}k`]),
      ...(hidden ? [] : [`mode=${mode.toString(8)}`]),
      ...(uid > 0 ? [`uid=${uid}`] : []),
      ...(gid > 0 ? [`gid=${gid}`] : []),
    ],
  };
}

function parseTmpfsSize(text: string | undefined): number | undefined {
  if (text === undefined) return undefined;
  const [, digits = '', unit = ''] = /^(\d+)([kKmMgG]?)$/.exec(text) ?? [];
  const factor = { '': 1, k: 1024, m: 1024 ** 2, g: 1024 ** 3 }[unit.toLowerCase()] ?? 1;
  return digits === '' ? undefined : Number(digits) * factor;
}
