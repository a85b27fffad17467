// Models moby daemon/logger/copier.go: output is kept line by line, overlong lines in parts of 16 KiB.
import { concat } from '../../../base/bytes.ts';
import type { Output } from '../container/streams.ts';

const LIMIT = 16384;

export interface LineSplitter {
  push(output: Output): void;
  /** Hands on what has no newline yet. */
  flush(): void;
}

export function createLineSplitter(emit: (stream: Output['stream'], line: Uint8Array) => void): LineSplitter {
  const rests = new Map<Output['stream'], Uint8Array>();
  return {
    push({ stream, data }) {
      let bytes = concat([rests.get(stream) ?? new Uint8Array(0), data]);
      for (;;) {
        const newline = bytes.indexOf(10);
        const end = newline >= 0 && newline < LIMIT ? newline + 1 : bytes.length >= LIMIT ? LIMIT : -1;
        if (end < 0) break;
        emit(stream, bytes.slice(0, end));
        bytes = bytes.subarray(end);
      }
      rests.set(stream, bytes.slice());
    },
    flush() {
      for (const [stream, rest] of rests) if (rest.length > 0) emit(stream, rest);
      rests.clear();
    },
  };
}
