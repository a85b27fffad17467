// Models util-linux misc-utils/namei.c (2.39), file(1) and ldd(1) as far as they tell one kind of file from another.
import { decode } from '../../base/bytes.ts';
import { isErrno } from '../../host/errno.ts';
import { splitPath } from '../../host/fs/mounts.ts';
import { isExecutable, readNote } from '../../host/process/elf.ts';
import type { Program } from '../../host/process/types.ts';
import { groupName, userName } from '../applet/accounts.ts';
import { applet, Failure, type Run } from '../applet/applet.ts';
import { modeText } from '../applet/modes.ts';

const LETTERS = { dir: 'd', symlink: 'l', file: '-', char: 'c', block: 'b', fifo: 'p', socket: 's' } as const;

interface Step {
  readonly name: string;
  readonly depth: number;
  readonly path: string;
}

const PLACE = 21;

async function walk(run: Run, step: Step, parts: readonly string[]): Promise<void> {
  const { options, files, proc } = run;
  const indent = '  '.repeat(step.depth);
  try {
    const stat = files.lstat(step.path);
    const owner = options.has('o', 'l') ? ` ${userName(proc, stat.uid)} ${groupName(proc, stat.gid)}` : '';
    const mode = options.has('m', 'l') ? modeText(stat) : ` ${LETTERS[stat.type]}`;
    const link = stat.type === 'symlink' ? ` -> ${files.readlink(step.path)}` : '';
    await run.print(
      `${mode}${owner.padEnd(owner === '' ? 0 : 12)}${owner === '' ? (options.has('m') ? ' ' : ' ') : ' '}${indent}${step.name}${link}\n`,
    );
    if (stat.type === 'symlink') {
      const target = files.readlink(step.path);
      const base = target.startsWith('/') ? '/' : step.path.slice(0, step.path.lastIndexOf('/')) || '/';
      await follow(run, base, target, step.depth + 1);
    }
  } catch (error) {
    if (!isErrno(error)) throw error;
    await run.print(`${options.has('l') ? ' '.repeat(PLACE) : '  '} ${indent}${step.name} - ${error.message}\n`);
    run.status = 1;
    return;
  }
  const [next, ...rest] = parts;
  if (next !== undefined)
    await walk(run, { name: next, depth: step.depth, path: `${step.path === '/' ? '' : step.path}/${next}` }, rest);
}

async function follow(run: Run, base: string, path: string, depth: number): Promise<void> {
  const parts = splitPath(path);
  if (path.startsWith('/')) return walk(run, { name: '/', depth, path: '/' }, parts);
  const [first, ...rest] = parts;
  if (first !== undefined) await walk(run, { name: first, depth, path: `${base === '/' ? '' : base}/${first}` }, rest);
}

export const namei: Program = applet(
  { name: 'namei', gnu: 'hVlmnovx', long: { long: 'l', modes: 'm', owners: 'o' } },
  async (run) => {
    if (run.operands.length === 0) throw new Failure('pathname argument is missing');
    for (const path of run.operands) {
      await run.print(`f: ${path}\n`);
      await follow(run, run.proc.cwd, path, 0);
    }
  },
);

/** What a file is, by its first bytes. */
function describe(run: Run, path: string): string {
  const { files } = run;
  const stat = files.lstat(path);
  if (stat.type === 'symlink') return `symbolic link to ${files.readlink(path)}`;
  if (stat.type === 'dir') return stat.mode & 0o1000 ? 'sticky, directory' : 'directory';
  if (stat.type === 'socket') return 'socket';
  if (stat.type === 'fifo') return 'fifo (named pipe)';
  if (stat.type !== 'file')
    return `${stat.type === 'char' ? 'character' : 'block'} special (${stat.rdev?.join('/') ?? '0/0'})`;
  if (stat.size === 0) return 'empty';
  const at = files.resolve(path);
  const bytes = (at.inode.head?.(4096) ?? files.readFile(path)).subarray(0, 4096);
  const note = readNote(bytes);
  if (isExecutable(bytes)) {
    const machine = note?.arch === 'arm64' ? 'ARM aarch64' : 'x86-64';
    if (note?.program === 'kernel-module') return `ELF 64-bit LSB relocatable, ${machine}, version 1 (SYSV)`;
    return `ELF 64-bit LSB pie executable, ${machine}, version 1 (SYSV), dynamically linked, interpreter ${note?.arch === 'arm64' ? '/lib/ld-linux-aarch64.so.1' : '/lib64/ld-linux-x86-64.so.2'}, for GNU/Linux 3.2.0, stripped`;
  }
  if (bytes[0] === 0x1f && bytes[1] === 0x8b) return 'gzip compressed data';
  const text = decode(bytes);
  if (/^#!\s*\/\S*\/(env )?(ba|da)?sh/.test(text))
    return `${/bash/.test(text.split('\n')[0] ?? '') ? 'Bourne-Again' : 'POSIX'} shell script, ASCII text executable`;
  if (/^-----BEGIN PGP PUBLIC KEY BLOCK/.test(text)) return 'PGP public key block Public-Key (old)';
  if (/^-----BEGIN CERTIFICATE/.test(text)) return 'PEM certificate';
  if (text.includes('\u0000')) return 'data';
  const kind = /^[\t\n\r\u0020-\u007e]*$/.test(text) ? 'ASCII text' : 'Unicode text, UTF-8 text';
  const json = /^\s*[{[]/.test(text) && parses(text);
  return json
    ? 'JSON text data'
    : `${kind}${text.includes('\r\n') ? ', with CRLF line terminators' : text.endsWith('\n') ? '' : ', with no line terminators'}`;
}

function parses(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

export const file: Program = applet(
  { name: 'file', gnu: 'bchikLNrsvz', long: { brief: 'b', mime: 'i', dereference: 'L' } },
  async (run) => {
    const width = Math.max(...run.operands.map((path) => path.length)) + 1;
    for (const path of run.operands) {
      let text: string;
      try {
        text = describe(run, run.options.has('L') ? run.files.realpath(path) : path);
      } catch (error) {
        if (!isErrno(error)) throw error;
        text = `cannot open \`${path}' (${error.message})`;
      }
      await run.print(run.options.has('b') ? `${text}\n` : `${`${path}:`.padEnd(width)} ${text}\n`);
    }
  },
);
