// jq 1.6, 1.7 and 1.8 by their error texts and statuses; the language itself is just-bash's.
import { concat, decode, encode } from '../../base/bytes.ts';
import { createPipe } from '../../host/process/pipe.ts';
import { isTerminal, printError, readAll, readPath, write } from '../../host/process/stdio.ts';
import type { Process, Program } from '../../host/process/types.ts';
import { isAtLeast } from '../applet/flavour.ts';
import { type ForeignResult, runForeign } from './foreign.ts';
import { withParents } from './jq-parents.ts';
import { findJsonMistake } from './json-scan.ts';

const TAKES_VALUE: Readonly<Record<string, number>> = {
  '--arg': 2,
  '--argjson': 2,
  '--slurpfile': 2,
  '--rawfile': 2,
  '--indent': 1,
  '-f': 1,
  '--from-file': 1,
  '-L': 1,
};

interface Call {
  readonly filter: string | undefined;
  readonly files: readonly string[];
  readonly nullInput: boolean;
  readonly raw: boolean;
}

function callOf(args: readonly string[]): Call {
  const words: string[] = [];
  let nullInput = false;
  let raw = false;
  for (let at = 0; at < args.length; at++) {
    const arg = args[at] ?? '';
    if (arg === '--args' || arg === '--jsonargs') break;
    if (/^-(?!-)[a-zA-Z]+$/.test(arg) || arg.startsWith('--')) {
      nullInput ||= arg === '--null-input' || /^-[a-zA-Z]*n/.test(arg);
      raw ||= arg === '--raw-input' || /^-[a-zA-Z]*R/.test(arg);
      at += TAKES_VALUE[arg] ?? 0;
    } else words.push(arg);
  }
  return { filter: words[0], files: words.slice(1), nullInput, raw };
}

export const jq: Program = async (proc) => {
  const version = typeof proc.exe.note.version === 'string' ? proc.exe.note.version : '1.7.1';
  const args = proc.argv.slice(1);
  if (args[0] === '--version' || args[0] === '-V') {
    await write(proc, 1, `jq-${version}\n`);
    return 0;
  }
  const call = callOf(args);
  if (call.filter === undefined) {
    await printError(
      proc,
      'Usage:\tjq [OPTIONS] FILTER [FILES...]\n\tjq [OPTIONS] --args FILTER [ARGUMENTS...]\n\tjq [OPTIONS] --jsonargs FILTER [JSON_VALUES...]\n',
    );
    return 2;
  }
  for (const file of call.files) {
    if (proc.files.exists(file)) continue;
    await printError(proc, `jq: error: Could not open file ${file}: No such file or directory\n`);
    return 2;
  }
  const text = call.nullInput
    ? ''
    : call.files.length > 0
      ? decode(concat(await allOf(proc, call.files)))
      : decode(await readAll(proc));
  const mistake = call.raw ? undefined : findJsonMistake(text);
  const colour = isTerminal(proc, 1) && !args.some((arg) => /^-[a-zA-Z]*M/.test(arg) || arg === '--monochrome-output');
  const spread = args.map((arg) => (arg === call.filter ? withParents(spreadDeletions(arg)) : arg));
  const shown = colour
    ? ['-C', ...spread.filter((arg) => !call.files.includes(arg))]
    : spread.filter((arg) => !call.files.includes(arg));
  const valid = mistake ? text.slice(0, mistake.validUntil) : text;
  let code = 0;
  if (call.nullInput || call.raw || valid.trim() !== '') {
    const result = await onText(proc, shown, valid);
    await write(proc, 1, result.stdout);
    code = result.code;
    if (result.stderr !== '') {
      const compile = compileError(call.filter, result.stderr, version);
      if (compile) {
        await printError(proc, compile);
        return 3;
      }
      await printError(proc, runtimeError(result.stderr, call, version, text));
      code = 5;
    }
  }
  if (mistake) {
    const old = !isAtLeast(version, '1.7');
    await printError(proc, `${old ? '' : 'jq: '}parse error: ${mistake.message}\n`);
    return old ? 4 : 5;
  }
  return code;
};

/** The command on a text instead of the process's own standard input. */
async function onText(proc: Process, args: readonly string[], text: string): Promise<ForeignResult> {
  const pipe = createPipe();
  const before = proc.fds.get(0);
  proc.fds.set(0, pipe.reader);
  const feeding = pipe.writer.write(encode(text)).then(() => pipe.writer.close());
  try {
    const result = await runForeign(proc, 'jq', args, []);
    await feeding;
    return result;
  } finally {
    if (before) proc.fds.set(0, before);
    else proc.fds.delete(0);
  }
}

function compileError(filter: string, stderr: string, version: string): string | undefined {
  if (
    !/parse error: (Unexpected|Expected|Unterminated|Invalid)/.test(stderr) &&
    !/(unknown|undefined) (function|variable)/i.test(stderr)
  )
    return undefined;
  const atEnd = /EOF/.test(stderr);
  const unknown = /(?:function|variable)[: ]+'?([\w$]+)/i.exec(stderr);
  const what = unknown
    ? `${unknown[1]}/0 is not defined`
    : `syntax error, unexpected ${atEnd ? (isAtLeast(version, '1.7') ? 'end of file' : '$end') : 'INVALID_CHARACTER'}`;
  if (isAtLeast(version, '1.8')) {
    const column = filter.length;
    return `jq: error: ${what} at <top-level>, line 1, column ${column}:\n    ${filter}\n    ${' '.repeat(Math.max(0, column - 1))}^\njq: 1 compile error\n`;
  }
  return `jq: error: ${what}${unknown ? '' : ' (Unix shell quoting issues?)'} at <top-level>, line 1:\n${filter}${unknown ? '' : '  '}\njq: 1 compile error\n`;
}

function runtimeError(stderr: string, call: Call, version: string, text: string): string {
  const message = stderr.replace(/^jq: (parse )?error: /, '').trimEnd();
  const worded = isAtLeast(version, '1.8') ? message.replace(/with string "(.*)"$/, 'with string ("$1")') : message;
  const place = call.files.length > 0 ? call.files[0] : '<stdin>';
  return `jq: error (at ${place}:${text.split('\n').length - 1}): ${worded}\n`;
}

/** The library deletes one path only: `del(.a, .b)` becomes `(del(.a) | del(.b))`. */
function spreadDeletions(filter: string): string {
  const start = /\bdel\(/.exec(filter);
  if (!start) return filter;
  const from = start.index + start[0].length;
  const paths: string[] = [];
  let depth = 0;
  let at = from;
  let begin = from;
  for (; at < filter.length && depth >= 0; at++) {
    const char = filter.charAt(at);
    if (char === '"') at = Math.max(at, filter.indexOf('"', at + 1));
    else if ('([{'.includes(char)) depth++;
    else if (')]}'.includes(char)) depth--;
    if ((char === ',' && depth === 0) || depth < 0) {
      paths.push(filter.slice(begin, at));
      begin = at + 1;
    }
  }
  if (depth >= 0) return filter;
  const deletions = paths.map((path) => `del(${path.trim()})`).join(' | ');
  const replaced = paths.length > 1 ? `(${deletions})` : deletions;
  return filter.slice(0, start.index) + replaced + spreadDeletions(filter.slice(at));
}

async function allOf(proc: Process, files: readonly string[]): Promise<Uint8Array[]> {
  const contents: Uint8Array[] = [];
  for (const file of files) contents.push(await readPath(proc, file));
  return contents;
}
