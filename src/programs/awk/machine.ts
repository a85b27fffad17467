// The state of a running AWK program: variables, the record and its fields, open streams.

import { encode } from '../../base/bytes.ts';
import { isErrno } from '../../host/errno.ts';
import type { Process } from '../../host/process/types.ts';
import { toBinary } from '../applet/binary.ts';
import { compile as compilePattern } from '../text/regex.ts';
import { type Reader, readCommand, readFile, standardWriter, type Writer, writeCommand, writeFile } from './streams.ts';
import type { AwkProgram, Output } from './syntax.ts';
import { fromOutside, numberText, toNumber, toText, UNSET, type Value } from './values.ts';

/** Ends the program with a message, `awk: ...`. `runtime`: mawk adds how far it had come. */
export class AwkFailure extends Error {
  readonly runtime: boolean;
  constructor(message: string, runtime = false) {
    super(message);
    this.runtime = runtime;
  }
}

/** mawk puts names of files in quotes from 2021 on: in distributions with coreutils 9.5 and later. */
export const quoted = (proc: Process, name: string): string =>
  Number(/^9\.(\d+)/.exec(String(proc.exe.note.version))?.[1] ?? 0) >= 5 ? `"${name}"` : name;

export type AwkArray = Map<string, Value>;

/** The frame of a function: its parameters, some of them arrays of the caller. */
export type Frame = Map<string, Value | AwkArray>;

export interface Machine {
  readonly proc: Process;
  readonly program: AwkProgram;
  readonly busybox: boolean;
  readonly globals: Map<string, Value>;
  readonly arrays: Map<string, AwkArray>;
  frame: Frame | undefined;
  /** How many functions are being called in each other. */
  depth: number;
  readonly out: Writer;
  seed: number;
  previousSeed: number;
  get(name: string): Value;
  set(name: string, value: Value): void;
  array(name: string): AwkArray;
  text(value: Value): string;
  field(index: number): Value;
  setField(index: number, value: Value): void;
  setRecord(text: string): void;
  /** The fields of a text by a separator. */
  split(text: string, separator: string): string[];
  regex(source: string): RegExp;
  /** The next record of the files in ARGV, or of standard input. */
  nextRecord(): Promise<string | undefined>;
  skipFile(): Promise<void>;
  readerFor(kind: 'file' | 'command', name: string): Reader | undefined;
  writerFor(output: Output['kind'], name: string): Writer;
  close(name: string): Promise<number>;
  closeAll(): Promise<void>;
}

export function createMachine(proc: Process, program: AwkProgram, busybox: boolean): Machine {
  const globals = new Map<string, Value>();
  const arrays = new Map<string, AwkArray>();
  const patterns = new Map<string, RegExp>();
  const readers = new Map<string, Reader>();
  const writers = new Map<string, Writer>();
  const out = standardWriter(proc, 1);
  let record = '';
  let recordChanged = false;
  let fields: Value[] | undefined;
  let input: Reader | undefined;
  let argument = 0;
  let usedFiles = false;

  const special = (name: string): string => toText(globals.get(name) ?? UNSET, '%.6g');

  const splitRecord = (): Value[] => {
    if (!fields) {
      fields = machine.split(record, special('FS')).map(fromOutside);
      globals.set('NF', fields.length);
    }
    return fields;
  };

  const joinRecord = (): void => {
    record = splitRecord()
      .map((value) => machine.text(value))
      .join(special('OFS'));
    recordChanged = false;
  };

  const openNext = async (): Promise<Reader | undefined> => {
    const argc = toNumber(globals.get('ARGC') ?? 0);
    while (++argument < argc) {
      const value = machine.array('ARGV').get(String(argument));
      const word = value === undefined ? '' : machine.text(value);
      if (word === '') continue;
      const assignment = /^([A-Za-z_]\w*)=([\s\S]*)$/.exec(word);
      if (assignment) {
        machine.set(assignment[1] ?? '', fromOutside(assignment[2] ?? ''));
        continue;
      }
      usedFiles = true;
      machine.set('FILENAME', word);
      machine.set('FNR', 0);
      return open(word);
    }
    if (usedFiles) return undefined;
    usedFiles = true;
    return open('-');
  };

  const open = (path: string): Reader => {
    try {
      if (proc.files.exists(path) && proc.files.isDirectory(path) && !busybox)
        throw new AwkFailure(`cannot open ${quoted(proc, path)} (Is a directory)`);
      return readFile(proc, path, machine.regex);
    } catch (error) {
      if (!isErrno(error)) throw error;
      throw new AwkFailure(
        busybox ? `${path}: ${error.message}` : `cannot open ${quoted(proc, path)} (${error.message})`,
      );
    }
  };

  const machine: Machine = {
    proc,
    program,
    busybox,
    globals,
    arrays,
    frame: undefined,
    depth: 0,
    out,
    seed: 1,
    previousSeed: 0,
    get(name) {
      const local = machine.frame?.get(name);
      if (local !== undefined) return local instanceof Map ? UNSET : local;
      if (name === 'NF') splitRecord();
      return globals.get(name) ?? UNSET;
    },
    set(name, value) {
      if (machine.frame?.has(name)) {
        machine.frame.set(name, value);
        return;
      }
      globals.set(name, value);
      if (name === 'NF') {
        const known = splitRecord();
        const count = Math.max(0, Math.trunc(toNumber(value)));
        known.length = Math.min(known.length, count);
        while (known.length < count) known.push(UNSET);
        globals.set('NF', count);
        recordChanged = true;
      }
    },
    array(name) {
      const local = machine.frame?.get(name);
      if (local instanceof Map) return local;
      if (machine.frame?.has(name)) {
        const made: AwkArray = new Map();
        machine.frame.set(name, made);
        return made;
      }
      const known = arrays.get(name) ?? new Map<string, Value>();
      arrays.set(name, known);
      return known;
    },
    text: (value) => (typeof value === 'number' ? numberText(value, special('CONVFMT')) : toText(value, '%.6g')),
    field(index) {
      if (index < 0)
        throw new AwkFailure(busybox ? 'access to negative field' : `negative field index $${index}`, !busybox);
      if (index === 0) {
        if (recordChanged) joinRecord();
        return fromOutside(record);
      }
      return splitRecord()[index - 1] ?? UNSET;
    },
    setField(index, value) {
      if (index === 0) return machine.setRecord(machine.text(value));
      const known = splitRecord();
      while (known.length < index) known.push(UNSET);
      known[index - 1] = typeof value === 'number' ? fromOutside(machine.text(value)) : value;
      globals.set('NF', known.length);
      recordChanged = true;
    },
    setRecord(text) {
      record = text;
      recordChanged = false;
      fields = undefined;
    },
    split(text, separator) {
      if (text === '') return [];
      if (separator === ' ') return text.split(/[ \t\n]+/).filter((part) => part !== '');
      const lines = special('RS') === '' ? '|\\n' : '';
      if (separator === '') return [...text];
      if (separator === '\t' && lines === '') return text.split('\t');
      if (separator.length === 1 && separator !== '\\') {
        if (lines === '') return text.split(separator);
        return text.split(new RegExp(`[${/[\]\\^-]/.test(separator) ? `\\${separator}` : separator}\n]`));
      }
      return text.split(new RegExp(machine.regex(separator).source + lines)).map((part) => part ?? '');
    },
    regex(source) {
      const known = patterns.get(source);
      if (known) return known;
      const made = compilePattern(source, { extended: true });
      patterns.set(source, made);
      return made;
    },
    async nextRecord() {
      for (;;) {
        input ??= await openNext();
        if (!input) return undefined;
        const text = await input.next(special('RS'));
        if (text !== undefined) {
          globals.set('NR', toNumber(globals.get('NR') ?? 0) + 1);
          globals.set('FNR', toNumber(globals.get('FNR') ?? 0) + 1);
          return text;
        }
        await input.close();
        input = undefined;
        if (argument >= toNumber(globals.get('ARGC') ?? 0)) return undefined;
      }
    },
    async skipFile() {
      await input?.close();
      input = undefined;
    },
    readerFor(kind, name) {
      const known = readers.get(name);
      if (known) return known;
      try {
        const reader =
          kind === 'command' ? readCommand(proc, name, machine.regex) : readFile(proc, name, machine.regex);
        readers.set(name, reader);
        return reader;
      } catch (error) {
        if (!isErrno(error)) throw error;
        return undefined;
      }
    },
    writerFor(kind, name) {
      const known = writers.get(name);
      if (known) return known;
      try {
        const writer = kind === '|' ? writeCommand(proc, name) : writeFile(proc, name, kind === '>>');
        writers.set(name, writer);
        return writer;
      } catch (error) {
        if (!isErrno(error)) throw error;
        const busyboxText = `can't open '${name}': ${error.message}`;
        throw new AwkFailure(busybox ? busyboxText : `cannot open ${quoted(proc, name)} for output (${error.message})`);
      }
    },
    async close(name) {
      const reader = readers.get(name);
      const writer = writers.get(name);
      readers.delete(name);
      writers.delete(name);
      if (writer) return writer.close();
      return reader ? reader.close() : -1;
    },
    async closeAll() {
      await out.flush();
      for (const writer of writers.values()) await writer.close();
      for (const reader of readers.values()) await reader.close();
    },
  };
  setUp(machine);
  return machine;
}

function setUp(machine: Machine): void {
  const defaults: Readonly<Record<string, Value>> = {
    FS: ' ',
    OFS: ' ',
    ORS: '\n',
    RS: '\n',
    SUBSEP: '\x1c',
    CONVFMT: '%.6g',
    OFMT: '%.6g',
    NR: 0,
    FNR: 0,
    NF: 0,
    RSTART: 0,
    RLENGTH: -1,
    FILENAME: '',
  };
  for (const [name, value] of Object.entries(defaults)) machine.globals.set(name, value);
  const environment = machine.array('ENVIRON');
  for (const [name, value] of machine.proc.env) environment.set(name, fromOutside(toBinary(encode(value))));
}
