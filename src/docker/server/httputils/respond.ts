// Models moby api/server/httputils (WriteJSON) and its streams that are flushed as they come.
import { encode } from '../../../base/bytes.ts';

export const json = (value: unknown, status = 200): Response =>
  written(`${JSON.stringify(value)}\n`, status, 'application/json');

/** The value with the names of every object sorted, as Go writes what was a map. */
export function alphabetical(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(alphabetical);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
  return Object.fromEntries(entries.map(([name, item]) => [name, alphabetical(item)]));
}

export const noContent = (): Response => new Response(null, { status: 204 });
export const notModified = (): Response => new Response(null, { status: 304 });
export const empty = (status: number): Response => new Response(null, { status });

export const text = (body: string, status = 200): Response => written(body, status, 'text/plain; charset=utf-8');

/** net/http tells the length of what fits its buffer, and sends more than that in chunks. */
const BUFFER = 2048;

function written(body: string, status: number, contentType: string): Response {
  const bytes = encode(body);
  const headers = new Headers({ 'Content-Type': contentType });
  if (bytes.byteLength <= BUFFER) headers.set('Content-Length', String(bytes.byteLength));
  return new Response(bytes.slice(), { status, headers });
}

/**
 * A body that is sent piece by piece as `source` yields it, no faster than the client reads. When the client stops
 * reading, the source is told to return.
 */
export function stream(source: AsyncIterable<Uint8Array>, contentType: string, status = 200): Response {
  const iterator = source[Symbol.asyncIterator]();
  const body = new ReadableStream<Uint8Array>(
    {
      async pull(controller) {
        const { done, value } = await iterator.next();
        if (done) controller.close();
        else controller.enqueue(value);
      },
      async cancel() {
        await iterator.return?.();
      },
    },
    { highWaterMark: 0 },
  );
  return new Response(body, { status, ...(contentType !== '' && { headers: { 'Content-Type': contentType } }) });
}

/** One JSON value a line. */
export async function* jsonLines(source: AsyncIterable<unknown>): AsyncGenerator<Uint8Array> {
  for await (const value of source) yield encode(`${JSON.stringify(value)}\n`);
}

/**
 * Progress as JSON lines. What fails before the first line is an ordinary error; what fails later is told in the stream,
 * for the status has been sent by then.
 */
export async function jsonStream(source: AsyncIterable<unknown>): Promise<Response> {
  const iterator = source[Symbol.asyncIterator]();
  const first = await iterator.next();
  return stream(jsonLines(withErrors(first, iterator)), 'application/json');
}

async function* withErrors(first: IteratorResult<unknown>, rest: AsyncIterator<unknown>): AsyncGenerator<unknown> {
  try {
    for (let next = first; !next.done; next = await rest.next()) yield next.value;
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    yield { errorDetail: { message }, error: message };
  } finally {
    await rest.return?.();
  }
}
