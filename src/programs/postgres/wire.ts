/** What psql and the server say to each other here: JSON, a line each. Not PostgreSQL's own protocol. */
import { concat, decode, encode } from '../../base/bytes.ts';
import type { FileDescription } from '../../host/process/file-description.ts';
import type { ResultColumn } from './sql/select.ts';

export interface Hello {
  readonly user: string;
  readonly database: string;
  readonly password: string | undefined;
  /** Through the Unix socket, which is trusted. */
  readonly local: boolean;
  /** Only to see whether somebody is there. */
  readonly probe?: boolean;
}

export interface ErrorFields {
  readonly severity: 'ERROR' | 'FATAL';
  readonly message: string;
  readonly code: string;
  readonly position?: number;
  readonly detail?: string;
  readonly hint?: string;
}

export type ToServer = { readonly hello: Hello } | { readonly query: string } | { readonly describe: string };

export interface FromServer {
  readonly error?: ErrorFields;
  readonly notices?: readonly string[];
  readonly tag?: string;
  readonly columns?: readonly ResultColumn[];
  readonly rows?: readonly (readonly (string | null)[])[];
  /** After each answer: `idle`, `open`, `failed`. */
  readonly state?: 'idle' | 'open' | 'failed';
  readonly version?: string;
  readonly superuser?: boolean;
  /** An answer to `describe`. */
  readonly data?: unknown;
}

export interface Channel {
  send(message: ToServer | FromServer): Promise<void>;
  /** The next message; undefined when the other side is gone. */
  receive<T>(): Promise<T | undefined>;
  close(): void;
}

export function openChannel(socket: FileDescription, signal?: AbortSignal): Channel {
  let held: Uint8Array = new Uint8Array(0);
  return {
    send: async (message) => void (await socket.write(encode(`${JSON.stringify(message)}\n`), signal)),
    async receive<T>() {
      while (held.indexOf(10) < 0) {
        const chunk = await socket.read(65536, signal);
        if (chunk.length === 0) return undefined;
        held = concat([held, chunk]);
      }
      const end = held.indexOf(10);
      const text = decode(held.subarray(0, end));
      held = held.slice(end + 1);
      try {
        return JSON.parse(text) as T;
      } catch {
        return undefined;
      }
    },
    close: () => socket.close(),
  };
}
