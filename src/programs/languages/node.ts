// Models node's command line: its version and one-liners. Programs in JavaScript are not run here.
import { decode } from '../../base/bytes.ts';
import { isTerminal, print, printError, readAll } from '../../host/process/stdio.ts';
import type { Process, Program } from '../../host/process/types.ts';
import { type Dialect, evaluateList, type Literal, NotModelled, statementsOf } from './one-liner.ts';

const version = (proc: Process): string => String(proc.exe.note.version ?? '22.0.0');

const dialectOf = (proc: Process): Dialect => ({
  floorDivision: false,
  constants: { true: true, false: false, null: null },
  facts: {
    'process.version': `v${version(proc)}`,
    'process.versions.node': version(proc),
    'process.platform': 'linux',
    'process.arch': proc.kernel.arch === 'arm64' ? 'arm64' : 'x64',
    'process.pid': proc.pid,
    'process.cwd()': proc.cwd,
    'process.getuid()': proc.cred.uid,
    "require('os').hostname()": proc.ns.uts.hostname,
    ...Object.fromEntries([...proc.env].map(([name, value]) => [`process.env.${name}`, value])),
  },
});

const shown = (value: Literal): string => (value === null ? 'null' : String(value));

function runOneLiner(proc: Process, source: string, printing: boolean): string {
  const dialect = dialectOf(proc);
  if (printing) return `${evaluateList(source.replace(/;$/, ''), dialect).map(shown).join(' ')}\n`;
  let out = '';
  for (const statement of statementsOf(source)) {
    const call = /^console\.log\(([\s\S]*)\)$/.exec(statement);
    if (!call) throw new NotModelled();
    out += `${evaluateList(call[1] ?? '', dialect)
      .map(shown)
      .join(' ')}\n`;
  }
  return out;
}

async function runCode(proc: Process, source: string, printing = false): Promise<number> {
  try {
    await print(proc, runOneLiner(proc, source, printing));
    return 0;
  } catch (error) {
    if (!(error instanceof NotModelled)) throw error;
    await printError(
      proc,
      'node: running JavaScript programs is not part of this sandbox (console.log() of simple values is)\n',
    );
    return 1;
  }
}

export const node: Program = async (proc) => {
  const [first, second] = proc.argv.slice(1);
  if (first === '--version' || first === '-v') {
    await print(proc, `v${version(proc)}\n`);
    return 0;
  }
  if (first !== undefined && ['-e', '--eval', '-p', '--print', '-pe'].includes(first)) {
    if (second !== undefined) return runCode(proc, second, first.includes('p'));
    await printError(proc, `${proc.argv[0]}: ${first} requires an argument\n`);
    return 9;
  }
  if (first === undefined && !isTerminal(proc, 0)) return runCode(proc, decode(await readAll(proc)));
  if (first === undefined) {
    await print(proc, `Welcome to Node.js v${version(proc)}.\nType ".help" for more information.\n`);
    await printError(proc, 'node: the interactive interpreter is not part of this sandbox\n');
    return 1;
  }
  if (first.startsWith('-')) {
    await printError(proc, `${proc.argv[0]}: bad option: ${first}\n`);
    return 9;
  }
  const path = proc.files.absolute(first);
  if (!proc.files.exists(path)) {
    await printError(
      proc,
      `node:internal/modules/cjs/loader:1228\n  throw err;\n  ^\n\nError: Cannot find module '${path}'\n    at node:internal/main/run_main_module:36:49 {\n  code: 'MODULE_NOT_FOUND',\n  requireStack: []\n}\n\nNode.js v${version(proc)}\n`,
    );
    return 1;
  }
  return runCode(proc, proc.files.readText(path));
};

/** npm, npx and yarn know their versions and what they cannot do here. */
export const npm: Program = async (proc) => {
  const [verb = ''] = proc.argv.slice(1);
  const name = String(proc.exe.note.name ?? 'npm');
  if (verb === '--version' || verb === '-v') {
    await print(proc, `${proc.exe.note.version ?? '10.9.3'}\n`);
    return 0;
  }
  await printError(proc, `${name}: ${verb === '' ? 'this program' : verb} is not part of this sandbox\n`);
  return 1;
};
