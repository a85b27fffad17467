import type { Files } from '../../host/fs/files.ts';
import type { Stat } from '../../host/fs/types.ts';
import type { Shell } from '../shell-state.ts';
import { optionNames } from './set.ts';

const stat = (files: Files, path: string, follow = true): Stat | undefined => {
  try {
    return follow ? files.stat(path) : files.lstat(path);
  } catch {
    return undefined;
  }
};

export const UNARY = new Set([...'abcdefghknoprstuvwxzGLNORS'].map((letter) => `-${letter}`));
export const BINARY = new Set([
  '=',
  '==',
  '!=',
  '<',
  '>',
  '-eq',
  '-ne',
  '-lt',
  '-le',
  '-gt',
  '-ge',
  '-nt',
  '-ot',
  '-ef',
  '=~',
]);

const TYPES: Readonly<Record<string, Stat['type']>> = {
  '-f': 'file',
  '-d': 'dir',
  '-p': 'fifo',
  '-S': 'socket',
  '-c': 'char',
  '-b': 'block',
};

/** `-f path`, `-n text` and the like. */
export function unaryTest(sh: Shell, operator: string, operand: string): boolean {
  const { files } = sh.proc;
  const type = TYPES[operator];
  if (type) return stat(files, operand)?.type === type;
  switch (operator) {
    case '-n':
      return operand !== '';
    case '-z':
      return operand === '';
    case '-e':
    case '-a':
      return stat(files, operand) !== undefined;
    case '-h':
    case '-L':
      return stat(files, operand, false)?.type === 'symlink';
    case '-s':
      return (stat(files, operand)?.size ?? 0) > 0;
    case '-r':
      return stat(files, operand) !== undefined && files.access(operand, 'read');
    case '-w':
      return stat(files, operand) !== undefined && files.access(operand, 'write');
    case '-x':
      return stat(files, operand) !== undefined && files.access(operand, 'execute');
    case '-u':
      return ((stat(files, operand)?.mode ?? 0) & 0o4000) !== 0;
    case '-g':
      return ((stat(files, operand)?.mode ?? 0) & 0o2000) !== 0;
    case '-k':
      return ((stat(files, operand)?.mode ?? 0) & 0o1000) !== 0;
    case '-O':
      return stat(files, operand)?.uid === sh.proc.cred.uid;
    case '-G':
      return stat(files, operand)?.gid === sh.proc.cred.gid;
    case '-N': {
      const found = stat(files, operand);
      return found !== undefined && found.mtime > found.atime;
    }
    case '-t':
      return sh.proc.fds.get(Number(operand))?.tty !== undefined;
    case '-o':
      return sh.options.has(optionNames.find((name) => name === operand) ?? 'keyword');
    case '-v': {
      const [, name = operand, index] = /^(\w+)\[(.*)\]$/.exec(operand) ?? [];
      const variable = sh.vars.find(name);
      if (index === undefined) return sh.vars.get(name) !== undefined;
      return variable?.dict ? variable.dict.has(index) : (variable?.list?.has(Number(index)) ?? false);
    }
    case '-R':
      return sh.vars.raw(operand)?.reference === true;
    default:
      return false;
  }
}

/** Comparisons of texts and files; numbers are compared by the caller. */
export function binaryTest(sh: Shell, left: string, operator: string, right: string): boolean {
  const { files } = sh.proc;
  const [first, second] = [stat(files, left), stat(files, right)];
  switch (operator) {
    case '=':
    case '==':
      return left === right;
    case '!=':
      return left !== right;
    case '<':
      return left < right;
    case '>':
      return left > right;
    case '-nt':
      return first !== undefined && (second === undefined || first.mtime > second.mtime);
    case '-ot':
      return second !== undefined && (first === undefined || first.mtime < second.mtime);
    case '-ef':
      return first !== undefined && second !== undefined && first.ino === second.ino && first.dev === second.dev;
    default:
      return false;
  }
}
