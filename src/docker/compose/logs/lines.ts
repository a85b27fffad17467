// Models GetWriter of docker/compose pkg/utils/writer.go: bytes into lines.
import { concat, decode } from '../../../base/bytes.ts';

export interface LineSplitter {
  push(data: Uint8Array): Promise<void>;
  /** Hands on what has no line break yet. */
  end(): Promise<void>;
}

export function lineSplitter(consume: (line: string) => Promise<void>): LineSplitter {
  let rest = new Uint8Array(0);
  return {
    async push(data) {
      let bytes = concat([rest, data]);
      for (let at = bytes.indexOf(10); at >= 0; at = bytes.indexOf(10)) {
        const line = decode(bytes.subarray(0, at));
        bytes = bytes.subarray(at + 1);
        await consume(line);
      }
      rest = bytes.slice();
    },
    async end() {
      if (rest.length > 0) await consume(decode(rest));
      rest = new Uint8Array(0);
    },
  };
}
