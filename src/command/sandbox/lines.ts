/** Input as lines, the last one also without a newline. */

export async function* textLines(text: string): AsyncGenerator<string> {
  const lines = text.split('\n');
  if (lines.at(-1) === '') lines.pop();
  yield* lines.map((line) => line.replace(/\r$/, ''));
}

/** The lines of a file; a first line `#!…` is a comment as any other. */
export const fileLines = (bytes: Uint8Array): AsyncGenerator<string> => textLines(new TextDecoder().decode(bytes));

/** Lines as they arrive. */
export async function* inputLines(stream: AsyncIterable<Uint8Array | string>): AsyncGenerator<string> {
  const decoder = new TextDecoder();
  let rest = '';
  for await (const chunk of stream) {
    rest += typeof chunk === 'string' ? chunk : decoder.decode(chunk, { stream: true });
    const lines = rest.split('\n');
    rest = lines.pop() ?? '';
    yield* lines.map((line) => line.replace(/\r$/, ''));
  }
  rest += decoder.decode();
  if (rest !== '') yield rest.replace(/\r$/, '');
}
