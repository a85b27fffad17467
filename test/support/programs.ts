import { concat, decode, encode } from '../../src/base/bytes.ts';
import { isErrno } from '../../src/host/errno.ts';
import { parseSignal } from '../../src/host/process/signals.ts';
import { print, printError, read, readAll, readLines } from '../../src/host/process/stdio.ts';
import type { Process, Program } from '../../src/host/process/types.ts';

/** Just enough programs to try a shell with. */
const cat: Program = async (proc) => {
  const names = proc.argv.slice(1).filter((each) => each !== '-');
  if (names.length === 0) {
    for (let chunk = await read(proc, 0); chunk.length > 0; chunk = await read(proc, 0)) await print(proc, chunk);
    return 0;
  }
  let status = 0;
  for (const name of names) {
    try {
      const file = proc.files.open(name, { read: true });
      for (
        let part = await file.read(65536, proc.endSignal);
        part.length > 0;
        part = await file.read(65536, proc.endSignal)
      )
        await print(proc, part);
      file.close();
    } catch (error) {
      if (!isErrno(error) || error.code === 'EPIPE') throw error;
      await printError(proc, `cat: ${name}: ${error.message}\n`);
      status = 1;
    }
  }
  return status;
};

const ls: Program = async (proc) => {
  const names = proc.argv.slice(1).filter((each) => !each.startsWith('-'));
  let status = 0;
  for (const name of names.length > 0 ? names : ['.']) {
    try {
      const list = proc.files.isDirectory(name)
        ? proc.files.readdir(name).map((entry) => entry.name)
        : (proc.files.stat(name), [name]);
      await print(proc, list.map((each) => `${each}\n`).join(''));
    } catch (error) {
      if (!isErrno(error) || error.code === 'EPIPE') throw error;
      await printError(proc, `ls: cannot access '${name}': ${error.message}\n`);
      status = 2;
    }
  }
  return status;
};

const head: Program = async (proc) => {
  let left = Number((proc.argv[1] === '-n' ? proc.argv[2] : proc.argv[1]?.replace(/^-n?/, '')) ?? 10);
  for await (const line of readLines(proc)) {
    if (left-- <= 0) return 0;
    await print(proc, `${line}\n`);
    if (left === 0) return 0;
  }
  return 0;
};

const wc: Program = async (proc) => {
  const text = decode(await readAll(proc));
  const count =
    proc.argv[1] === '-c'
      ? encode(text).length
      : proc.argv[1] === '-w'
        ? text.split(/\s+/).filter(Boolean).length
        : text.split('\n').length - 1;
  await print(proc, `${count}\n`);
  return 0;
};

const lines = async (proc: Process): Promise<string[]> =>
  decode(concat([await readAll(proc)]))
    .replace(/\n$/, '')
    .split('\n');

const tr: Program = async (proc) => {
  const [, from = '', to = ''] = proc.argv;
  const text = decode(await readAll(proc));
  const range = (set: string): string[] => [
    ...set.replace(/(.)-(.)/g, (_, a: string, b: string) =>
      Array.from({ length: b.charCodeAt(0) - a.charCodeAt(0) + 1 }, (_, i) =>
        String.fromCharCode(a.charCodeAt(0) + i),
      ).join(''),
    ),
  ];
  const map = new Map(range(from).map((char, index) => [char, range(to)[index] ?? '']));
  await print(proc, [...text].map((char) => map.get(char) ?? char).join(''));
  return 0;
};

export const TEST_PROGRAMS: ReadonlyMap<string, Program> = new Map<string, Program>([
  ['cat', cat],
  ['ls', ls],
  ['head', head],
  ['wc', wc],
  ['tr', tr],
  ['sleep', async (proc) => (await proc.sleep(Number(proc.argv[1]) * 1000), 0)],
  [
    'yes',
    async (proc) => {
      for (;;) await print(proc, 'y\n');
    },
  ],
  ['echo', async (proc) => (await print(proc, `${proc.argv.slice(1).join(' ')}\n`), 0)],
  [
    'sort',
    async (proc) => (
      await print(
        proc,
        (await lines(proc))
          .sort()
          .map((line) => `${line}\n`)
          .join(''),
      ),
      0
    ),
  ],
  ['env', async (proc) => (await print(proc, [...proc.env].map(([name, value]) => `${name}=${value}\n`).join('')), 0)],
  [
    'rm',
    async (proc) => (
      proc.argv
        .slice(1)
        .filter((each) => !each.startsWith('-'))
        .forEach((name) => {
          proc.files.removeAll(name);
        }),
      0
    ),
  ],
  [
    'mkdir',
    async (proc) => (
      proc.argv
        .slice(1)
        .filter((each) => !each.startsWith('-'))
        .forEach((name) => {
          proc.files.mkdirAll(name);
        }),
      0
    ),
  ],
  [
    'touch',
    async (proc) => (
      proc.argv.slice(1).forEach((name) => {
        proc.files.writeFile(name, '', { append: true });
      }),
      0
    ),
  ],
  [
    'chmod',
    async (proc) => (
      proc.argv.slice(2).forEach((name) => {
        proc.files.chmod(name, Number.parseInt(proc.argv[1] ?? '0', 8) || 0o755);
      }),
      0
    ),
  ],
  [
    'grep',
    async (proc) => {
      const input = await lines(proc);
      const found = input.filter((line) => new RegExp(proc.argv.at(-1) ?? '').test(line));
      await print(proc, proc.argv.includes('-c') ? `${found.length}\n` : found.map((line) => `${line}\n`).join(''));
      return found.length > 0 ? 0 : 1;
    },
  ],
  [
    'seq',
    async (proc) => (
      await print(proc, Array.from({ length: Number(proc.argv[1]) }, (_, index) => `${index + 1}\n`).join('')), 0
    ),
  ],
  [
    'killme',
    async (proc) => {
      proc.kill(proc.pid, parseSignal(proc.argv[1] ?? 'TERM') ?? 'SIGTERM');
      await proc.sleep(1);
      return 0;
    },
  ],
  [
    'isatty',
    async (proc) => (
      await print(proc, `${[0, 1, 2].map((fd) => (proc.fds.get(fd)?.tty ? 'tty' : 'no')).join(' ')}\n`), 0
    ),
  ],
]); // prettier-ignore
