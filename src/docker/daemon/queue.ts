/** Values handed from whoever makes them to one reader who takes them as they come. */
export interface Queue<T> extends AsyncIterable<T> {
  push(value: T): void;
  /** No more will come: the reader gets what is left, then the end (or the error). */
  end(error?: unknown): void;
  /** How many wait to be taken. */
  readonly size: number;
  /** Resolves when at most `limit` values wait, or nobody reads any more. */
  drained(limit: number): Promise<void> | undefined;
  /** Called once, when the reader stops early. */
  onClose(action: () => void): void;
}

export function createQueue<T>(): Queue<T> {
  const values: T[] = [];
  const closers: (() => void)[] = [];
  let ended = false;
  let failure: unknown;
  let closed = false;
  let wakeReader = (): void => {};
  const waiting: { readonly limit: number; readonly resolve: () => void }[] = [];

  const wakeWriters = (): void => {
    for (const writer of waiting.splice(0)) {
      if (closed || values.length <= writer.limit) writer.resolve();
      else waiting.push(writer);
    }
  };
  const close = (): void => {
    if (closed) return;
    closed = true;
    values.length = 0;
    wakeWriters();
    for (const action of closers) action();
  };

  async function* read(): AsyncGenerator<T> {
    try {
      for (;;) {
        while (values.length > 0) {
          const value = values.shift() as T;
          wakeWriters();
          yield value;
        }
        if (ended) {
          if (failure !== undefined) throw failure;
          return;
        }
        await new Promise<void>((resolve) => {
          wakeReader = resolve;
        });
      }
    } finally {
      close();
    }
  }

  return {
    push(value) {
      if (ended || closed) return;
      values.push(value);
      wakeReader();
    },
    end(error) {
      if (ended) return;
      ended = true;
      failure = error;
      wakeReader();
    },
    get size() {
      return values.length;
    },
    drained(limit) {
      if (closed || values.length <= limit) return undefined;
      return new Promise<void>((resolve) => waiting.push({ limit, resolve }));
    },
    onClose(action) {
      closers.push(action);
    },
    [Symbol.asyncIterator]: read,
  };
}
