/** A typed event: listeners are called in the order they came, with what was emitted. */
export interface Emitter<T> {
  emit(value: T): void;
  /** Adds a listener; the returned function takes it away again. */
  on(listener: (value: T) => void): () => void;
}

export function createEmitter<T>(): Emitter<T> {
  const listeners = new Set<(value: T) => void>();
  return {
    emit(value) {
      for (const listener of [...listeners]) listener(value);
    },
    on(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
