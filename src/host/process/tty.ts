// Models the Linux N_TTY line discipline (drivers/tty/n_tty.c), as far as a reader at a prompt meets it.
import { encode } from '../../base/bytes.ts';
import { createEmitter } from '../../base/emitter.ts';
import type { ByteQueue } from './pipe.ts';
import { createByteQueue } from './pipe.ts';
import type { SignalName } from './signals.ts';

export interface WindowSize {
  readonly cols: number;
  readonly rows: number;
}

/** The termios flags that matter here. */
export interface TtyMode {
  /** Lines are edited by the terminal and handed on at Enter. */
  readonly icanon: boolean;
  readonly echo: boolean;
  /** Ctrl-C, Ctrl-\ and Ctrl-Z send signals. */
  readonly isig: boolean;
  /** Carriage return becomes newline on the way in. */
  readonly icrnl: boolean;
  /** Newline becomes carriage return and newline on the way out. */
  readonly opost: boolean;
}

export const COOKED: TtyMode = { icanon: true, echo: true, isig: true, icrnl: true, opost: true };
export const RAW: TtyMode = { icanon: false, echo: false, isig: false, icrnl: false, opost: false };

/** A pseudo-terminal. Programs hold the slave through file descriptions; whoever shows it holds this, the master. */
export interface Tty {
  readonly name: string;
  mode: TtyMode;
  size: WindowSize;
  /** The process group in the foreground, by the number of the host's PID namespace; 0 for none. */
  foreground: number;
  /** Tells of every change of the foreground group. */
  onForeground(listener: () => void): () => void;
  /** Keys typed by the person at the terminal. */
  input(bytes: Uint8Array): void;
  /** What is to be shown. */
  onOutput(listener: (bytes: Uint8Array) => void): () => void;
  /** Sends SIGWINCH too. */
  resize(size: WindowSize): void;
  /** The person is gone: reads end, and the foreground is hung up on. */
  hangup(): void;
  /** For the slave's descriptions. */
  read(max: number, signal?: AbortSignal): Promise<Uint8Array>;
  write(bytes: Uint8Array): Promise<void>;
  /** How long the line needs for so many bytes: a writer waits for it. Without it output goes out at once. */
  flow: ((bytes: number) => Promise<void> | undefined) | undefined;
  /** The kernel sets this: delivers a signal to the foreground process group. */
  signalForeground: (signal: SignalName) => void;
}

const CTRL = { c: 3, d: 4, h: 8, u: 21, w: 23, z: 26, backslash: 28, delete: 127 };

export function createTty(name: string, size: WindowSize): Tty {
  const output = createEmitter<Uint8Array>();
  const foregrounds = createEmitter<void>();
  let foreground = 0;
  const ready: ByteQueue = createByteQueue(1 << 20);
  let line: number[] = [];
  let endOfFile = 0;

  const show = (text: string): void => output.emit(encode(text));
  const deliver = (bytes: readonly number[]): void => {
    void ready.write(Uint8Array.from(bytes));
  };

  const erase = (): void => {
    if (line.length === 0) return;
    let removed = line.pop() ?? 0;
    let wide = false;
    while (line.length > 0 && (removed & 0xc0) === 0x80) {
      wide = true;
      removed = line.pop() ?? 0;
    }
    // A control character stands there as two: ^X.
    const two = removed < 32 || (wide && removed >= 0xe0);
    if (tty.mode.echo) show(two ? '\b\b  \b\b' : '\b \b');
  };

  const signalKey = (byte: number): SignalName | undefined =>
    byte === CTRL.c ? 'SIGINT' : byte === CTRL.backslash ? 'SIGQUIT' : byte === CTRL.z ? 'SIGTSTP' : undefined;

  const echoByte = (byte: number): void => {
    if (!tty.mode.echo) return;
    if (byte === 10) show('\r\n');
    else if (byte < 32 && byte !== 9) show(`^${String.fromCharCode(byte + 64)}`);
    else output.emit(Uint8Array.of(byte));
  };

  const canonical = (byte: number): void => {
    if (byte === CTRL.delete || byte === CTRL.h) return erase();
    if (byte === CTRL.u) {
      while (line.length > 0) erase();
      return;
    }
    if (byte === CTRL.d) {
      if (line.length > 0) deliver(line);
      else {
        endOfFile++;
        deliver([CTRL.d]);
      }
      line = [];
      return;
    }
    line.push(byte);
    echoByte(byte);
    if (byte === 10) {
      deliver(line);
      line = [];
    }
  };

  const tty: Tty = {
    name,
    mode: COOKED,
    size,
    get foreground() {
      return foreground;
    },
    set foreground(pgid) {
      foreground = pgid;
      foregrounds.emit();
    },
    onForeground: (listener) => foregrounds.on(listener),
    signalForeground: () => {},
    flow: undefined,
    input(bytes) {
      const plain: number[] = [];
      for (const raw of bytes) {
        const byte = raw === 13 && tty.mode.icrnl ? 10 : raw;
        const signal = tty.mode.isig ? signalKey(byte) : undefined;
        if (signal) {
          if (tty.mode.echo) show(`^${String.fromCharCode(byte + 64)}`);
          line = [];
          tty.signalForeground(signal);
        } else if (tty.mode.icanon) canonical(byte);
        else {
          plain.push(byte);
          echoByte(byte);
        }
      }
      if (plain.length > 0) deliver(plain);
    },
    onOutput: (listener) => output.on(listener),
    resize(next) {
      tty.size = next;
      tty.signalForeground('SIGWINCH');
    },
    hangup() {
      ready.endWriting();
      tty.signalForeground('SIGHUP');
    },
    async read(max, signal) {
      const data = await ready.read(tty.mode.icanon ? 4096 : max, signal);
      if (endOfFile > 0 && data.length === 1 && data[0] === CTRL.d) {
        endOfFile--;
        return new Uint8Array(0);
      }
      return data;
    },
    async write(bytes) {
      const rest = tty.flow?.(bytes.length);
      if (rest) await rest;
      output.emit(tty.mode.opost ? withCarriageReturns(bytes) : bytes.slice());
    },
  };
  return tty;
}

function withCarriageReturns(bytes: Uint8Array): Uint8Array {
  const newlines = bytes.reduce((count, byte) => count + (byte === 10 ? 1 : 0), 0);
  if (newlines === 0) return bytes.slice();
  const out = new Uint8Array(bytes.length + newlines);
  let at = 0;
  for (const byte of bytes) {
    if (byte === 10) out[at++] = 13;
    out[at++] = byte;
  }
  return out;
}
