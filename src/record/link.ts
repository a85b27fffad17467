/** A record as part of a link: compressed, in letters that an address may hold behind its `#`, which no request carries. */
import { fromBase64, toBase64 } from '../base/base64.ts';
import { readRecord } from './read.ts';
import type { RunRecord } from './record.ts';
import { RecordProblem } from './shape.ts';

/** Chat tools and mail programs cut longer links. Characters. */
export const LONGEST_LINK = 8000;
/** A short text can be packed that unpacks to gigabytes: nobody's run is so long. Bytes. */
const MOST = 8_000_000;

const through = (bytes: Uint8Array, transform: CompressionStream | DecompressionStream): ReadableStream<Uint8Array> =>
  new Blob([bytes.slice()]).stream().pipeThrough(transform);

/** What the page can work out itself is left out: how lines that came as expected compare. */
const lean = (record: RunRecord): RunRecord => ({
  ...record,
  runbooks: record.runbooks.map((runbook) => ({
    ...runbook,
    steps: runbook.steps.map((step) => ({
      ...step,
      commands: step.commands.map((command) =>
        command.match.matched ? { ...command, match: { ...command.match, lines: [] } } : command,
      ),
    })),
  })),
});

/** Letters, digits, `-` and `_`. */
export async function packRecord(record: RunRecord): Promise<string> {
  const text = new TextEncoder().encode(JSON.stringify(lean(record)));
  const packed = await new Response(through(text, new CompressionStream('deflate-raw'))).arrayBuffer();
  return toBase64(new Uint8Array(packed)).replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, '');
}

/** The record in such a text. Throws `RecordProblem`. */
export async function unpackRecord(packed: string): Promise<RunRecord> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  try {
    const bytes = fromBase64(packed.replaceAll('-', '+').replaceAll('_', '/'));
    const reader = through(bytes, new DecompressionStream('deflate-raw')).getReader();
    for (let next = await reader.read(); !next.done; next = await reader.read()) {
      length += next.value.length;
      if (length > MOST) {
        await reader.cancel();
        break;
      }
      chunks.push(next.value);
    }
  } catch {
    throw new RecordProblem('', 'a whole link: this one was cut or changed on the way');
  }
  if (length > MOST) throw new RecordProblem('', `less than ${MOST / 1_000_000} MB`);
  return readRecord(await new Blob(chunks.map((chunk) => chunk.slice())).text());
}
