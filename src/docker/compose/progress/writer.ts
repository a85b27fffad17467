// Models docker/compose pkg/progress/writer.go, plain.go, quiet.go and json.go.
import type { ProgressEvent } from './event.ts';

export interface ProgressWriter {
  event(event: ProgressEvent): Promise<void>;
  /** A line after everything else. */
  tail(message: string): Promise<void>;
  /** Draws what is left to draw. */
  stop(): Promise<void>;
}

export type Write = (text: string) => Promise<void>;

/** Shows nothing. */
export const quietWriter: ProgressWriter = {
  event: async () => {},
  tail: async () => {},
  stop: async () => {},
};

/** A line an event: ` Container shop-web-1  Created`. */
export const plainWriter = (write: Write): ProgressWriter => ({
  event: ({ id, text = '', statusText = '' }) => write(` ${id} ${text} ${statusText}\n`),
  tail: (message) => write(`${message}\n`),
  stop: async () => {},
});

/** An object an event, members without a value left out. */
export const jsonWriter = (write: Write): ProgressWriter => ({
  event: ({ id, parentId, text, statusText, current, total, percent }) =>
    write(
      `${JSON.stringify({
        id,
        parent_id: parentId || undefined,
        text: text || undefined,
        status: statusText || undefined,
        current: current || undefined,
        total: total || undefined,
        percent: percent || undefined,
      })}\n`,
    ),
  tail: (message) => write(`${JSON.stringify({ tail: true, text: message })}\n`),
  stop: async () => {},
});
