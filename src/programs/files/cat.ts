// Models coreutils src/cat.c and busybox coreutils/cat.c.
import { encode } from '../../base/bytes.ts';
import type { Program } from '../../host/process/types.ts';
import { applet, type Run, reason } from '../applet/applet.ts';
import { fromBinary, lineBatches, toBinary } from '../applet/binary.ts';
import { chunks, inputs } from '../applet/input.ts';
import { quoteIfNeeded } from '../applet/quoting.ts';

export const cat: Program = applet(
  {
    name: 'cat',
    gnu: 'benstuvAET',
    busybox: 'nbvteA',
    long: {
      number: 'n',
      'number-nonblank': 'b',
      'squeeze-blank': 's',
      'show-all': 'A',
      'show-ends': 'E',
      'show-tabs': 'T',
      'show-nonprinting': 'v',
    },
  },
  async (run) => {
    const plain = !run.options.has('b', 'n', 's', 'A', 'E', 'T', 'v', 'e', 't');
    const state: State = { number: 0, atStart: true, blanks: 0 };
    for await (const input of inputs(run, run.operands)) {
      try {
        if (plain) for await (const chunk of chunks(input)) await run.print(chunk);
        else for await (const batch of lineBatches(chunks(input))) await run.print(decorated(run, batch, state));
      } catch (error) {
        await run.warn(run.busybox ? `read error: ${reason(error)}` : `${quoteIfNeeded(input.name)}: ${reason(error)}`);
      }
    }
  },
);

interface State {
  number: number;
  atStart: boolean;
  blanks: number;
}

function decorated(run: Run, batch: Uint8Array, state: State): Uint8Array {
  const { options } = run;
  const ends = options.has('E', 'A', 'e');
  const tabs = options.has('T', 'A', 't');
  const visible = options.has('v', 'A', 'e', 't');
  let out = '';
  for (const line of toBinary(batch).split(/(?<=\n)/)) {
    const ended = line.endsWith('\n');
    let text = ended ? line.slice(0, -1) : line;
    const blank = text === '' && ended;
    state.blanks = blank ? state.blanks + 1 : 0;
    if (options.has('s') && state.blanks > 1) continue;
    if (visible) text = [...text].map(visibly).join('');
    if (tabs) text = text.replaceAll('\t', '^I');
    const numbered = state.atStart && (options.has('b') ? !blank : options.has('n'));
    out += (numbered ? `${String(++state.number).padStart(6)}\t` : '') + text + (ended ? `${ends ? '$' : ''}\n` : '');
    state.atStart = ended;
  }
  return visible ? encode(out) : fromBinary(out);
}

function visibly(char: string): string {
  const code = char.charCodeAt(0);
  if (code >= 128) return `M-${visibly(String.fromCharCode(code - 128))}`;
  if (code === 127) return '^?';
  return code < 32 && code !== 9 ? `^${String.fromCharCode(code + 64)}` : char;
}
