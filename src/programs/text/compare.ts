// Models diffutils src/diff.c (normal and unified output), src/cmp.c, coreutils src/comm.c and busybox's applets.
import { decode } from '../../base/bytes.ts';
import type { Program } from '../../host/process/types.ts';
import { applet, Failure, type Run, reason, WrongUse } from '../applet/applet.ts';
import { splitLines } from '../applet/binary.ts';
import { openInput, readWhole } from '../applet/input.ts';
import { quote } from '../applet/quoting.ts';
import { strftime } from '../applet/time.ts';
import { joined, lastPart, lstatOf } from '../files/walk.ts';
import { changesOf, normalDiff, unifiedDiff } from './diff-format.ts';

async function contentOf(run: Run, name: string, status = 2): Promise<Uint8Array> {
  try {
    const input = openInput(run, name);
    return await readWhole(run, input);
  } catch (error) {
    throw new Failure(
      run.busybox && /diff$/.test(run.name) ? `can't stat '${name}': ${reason(error)}` : `${name}: ${reason(error)}`,
      status,
    );
  }
}

export const diff: Program = applet(
  {
    name: 'diff',
    gnu: 'abBdeiNqrstuU:wy',
    busybox: 'abBdiL:NqrsS:tTU:wu',
    long: {
      brief: 'q',
      recursive: 'r',
      unified: 'u',
      'new-file': 'N',
      'ignore-case': 'i',
      'ignore-all-space': 'w',
      'ignore-space-change': 'b',
      'report-identical-files': 's',
      'color=?': 'color',
      'label=': 'L',
    },
    usageStatus: 2,
  },
  async (run) => {
    const [left, right, extra] = run.operands;
    if (left === undefined) throw new WrongUse(`missing operand after '${run.name}'`);
    if (right === undefined) throw new WrongUse(`missing operand after '${left}'`);
    if (extra !== undefined) throw new WrongUse(`extra operand '${extra}'`);
    let [a, b] = [left, right];
    const [leftDirectory, rightDirectory] = [
      a !== '-' && run.files.isDirectory(a),
      b !== '-' && run.files.isDirectory(b),
    ];
    if (leftDirectory && rightDirectory) return (await compareTrees(run, a, b)) ? 1 : run.status;
    if (leftDirectory) a = joined(a, lastPart(b));
    if (rightDirectory) b = joined(b, lastPart(a));
    return (await compareFiles(run, a, b, '')) ? 1 : run.status;
  },
);

async function compareFiles(run: Run, left: string, right: string, title: string): Promise<boolean> {
  const { options } = run;
  const [a, b] = [decode(await contentOf(run, left)), decode(await contentOf(run, right))];
  const fold = (line: string): string => {
    let text = options.has('i') ? line.toLowerCase() : line;
    if (options.has('w')) text = text.replace(/\s/g, '');
    if (options.has('b')) text = text.replace(/\s+/g, ' ').trimEnd();
    return text;
  };
  const same =
    a === b ||
    (options.has('i', 'w', 'b') && splitLines(a).map(fold).join('\n') === splitLines(b).map(fold).join('\n'));
  if (same) {
    if (options.has('s')) await run.print(`Files ${left} and ${right} are identical\n`);
    return false;
  }
  if (options.has('q')) {
    await run.print(`Files ${left} and ${right} differ\n`);
    return true;
  }
  const changes = changesOf(a, b, fold);
  const unified = run.busybox || options.has('u', 'U');
  if (!unified) await run.print(title + normalDiff(changes));
  else {
    const context = Number(options.value('U') ?? 3);
    const labels = options.values('L');
    await run.print(
      `${run.busybox ? '' : title}--- ${labels[0] ?? header(run, left)}\n+++ ${labels[1] ?? header(run, right)}\n${unifiedDiff(changes, context)}`,
    );
  }
  return true;
}

function header(run: Run, name: string): string {
  if (run.busybox) return name;
  const time = name === '-' ? run.proc.clock.now() : run.files.stat(name).mtime;
  return `${name}\t${strftime('%F %T.%N %z', time)}`;
}

async function compareTrees(run: Run, left: string, right: string): Promise<boolean> {
  const names = new Set([...run.files.readdir(left), ...run.files.readdir(right)].map((entry) => entry.name));
  let differs = false;
  for (const name of [...names].sort()) {
    const [a, b] = [joined(left, name), joined(right, name)];
    const [statA, statB] = [lstatOf(run.files, a), lstatOf(run.files, b)];
    if (!statA || !statB) {
      await run.print(`Only in ${statA ? left : right}: ${name}\n`);
      differs = true;
    } else if (statA.type === 'dir' && statB.type === 'dir') {
      if (run.options.has('r')) differs = (await compareTrees(run, a, b)) || differs;
      else await run.print(`Common subdirectories: ${a} and ${b}\n`);
    } else {
      const flags = run.options.given
        .filter(([key]) => 'urNqUibw'.includes(key))
        .map(([key, value]) => `-${key}${value}`)
        .join(' ');
      differs = (await compareFiles(run, a, b, `diff ${flags}${flags ? ' ' : ''}${a} ${b}\n`)) || differs;
    }
  }
  return differs;
}

export const cmp: Program = applet(
  {
    name: 'cmp',
    gnu: 'bi:ln:s',
    busybox: 'lsn:',
    long: { quiet: 's', silent: 's', verbose: 'l', 'bytes=': 'n' },
    usageStatus: 2,
  },
  async (run) => {
    const [left, right = '-'] = run.operands;
    if (left === undefined) throw new WrongUse(`missing operand after '${run.name}'`);
    const [a, b] = [await contentOf(run, left), await contentOf(run, right)];
    const length = Math.min(a.length, b.length, Number(run.options.value('n') ?? Number.POSITIVE_INFINITY));
    let line = 1;
    let differs = false;
    for (let at = 0; at < length; at++) {
      if (a[at] !== b[at]) {
        differs = true;
        if (run.options.has('s')) return 1;
        if (!run.options.has('l')) {
          await run.print(
            `${left} ${right} differ: ${run.busybox && !/^1\.(?:3[89]|[4-9]\d)/.test(run.version) ? 'char' : 'byte'} ${at + 1}, line ${line}\n`,
          );
          return 1;
        }
        await run.print(`${at + 1} ${(a[at] ?? 0).toString(8).padStart(3)} ${(b[at] ?? 0).toString(8).padStart(3)}\n`);
      }
      if (a[at] === 10) line++;
    }
    if (a.length !== b.length && length === Math.min(a.length, b.length)) {
      const shorter = a.length < b.length ? left : right;
      if (!run.options.has('s'))
        await run.warn(
          run.busybox
            ? `EOF on ${shorter}`
            : length === 0
              ? `EOF on ${quote(run.proc, shorter)} which is empty`
              : `EOF on ${quote(run.proc, shorter)} after byte ${length}, ${run.options.has('l') ? '' : a[length - 1] === 10 ? `line ${line - 1}` : `in line ${line}`}`.replace(
                  /, $/,
                  '',
                ),
        );
      return 1;
    }
    return differs ? 1 : 0;
  },
);

export const comm: Program = applet({ name: 'comm', gnu: '123z', busybox: '123' }, async (run) => {
  const [left, right] = run.operands;
  if (left === undefined) throw new WrongUse('missing operand');
  if (right === undefined) throw new WrongUse(`missing operand after ${quote(run.proc, left)}`);
  const [a, b] = [
    splitLines(decode(await contentOf(run, left, 1))),
    splitLines(decode(await contentOf(run, right, 1))),
  ];
  const { options } = run;
  const indent = (column: number): string =>
    '\t'.repeat([1, 2].filter((one) => one < column && !options.has(String(one))).length);
  let out = '';
  for (let i = 0, j = 0; i < a.length || j < b.length; ) {
    const [x, y] = [a[i], b[j]];
    const column = y === undefined || (x !== undefined && x < y) ? 1 : x === undefined || x > y ? 2 : 3;
    if (!options.has(String(column))) out += `${indent(column)}${column === 2 ? y : x}\n`;
    if (column !== 2) i++;
    if (column !== 1) j++;
  }
  await run.print(out);
});
