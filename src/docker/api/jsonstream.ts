// Models moby pkg/jsonmessage: the progress of pull, push, load and build, one JSON object a line.

export interface JsonProgress {
  readonly current?: number;
  readonly total?: number;
  readonly start?: number;
  readonly hidecounts?: boolean;
  readonly units?: string;
}

export interface JsonMessage {
  readonly stream?: string;
  readonly status?: string;
  readonly progressDetail?: JsonProgress;
  /** The bar as text, for clients of old. */
  readonly progress?: string;
  readonly id?: string;
  readonly from?: string;
  readonly time?: number;
  readonly timeNano?: number;
  readonly errorDetail?: { readonly code?: number; readonly message?: string };
  /** The same message, for clients of old. */
  readonly error?: string;
  readonly aux?: unknown;
}

/** The JSON objects of a body as they come: one a line, as every daemon sends them. */
export async function* readJsonLines<T>(body: AsyncIterable<Uint8Array>): AsyncGenerator<T, void> {
  const decoder = new TextDecoder();
  let rest = '';
  for await (const chunk of body) {
    rest += decoder.decode(chunk, { stream: true });
    const lines = rest.split('\n');
    rest = lines.pop() ?? '';
    for (const line of lines) if (line.trim() !== '') yield JSON.parse(line) as T;
  }
  rest += decoder.decode();
  if (rest.trim() !== '') yield JSON.parse(rest) as T;
}
