// Models net/http server.go: what a server says of a request that it cannot read.
import { STATUS_CODES } from 'node:http';

/** A request that no handler gets to see. Told in plain text, and the connection is closed. */
export class Refusal extends Error {
  readonly status: number;

  constructor(status: number, detail = '') {
    const reason = STATUS_CODES[status] ?? '';
    super(`${status} ${reason}${detail === '' ? '' : `: ${detail}`}`);
    this.status = status;
  }
}

/** The whole answer, as it goes over the wire. */
export const refusalText = ({ status, message }: Refusal): string =>
  `HTTP/1.1 ${status} ${STATUS_CODES[status] ?? ''}\r\nContent-Type: text/plain; charset=utf-8\r\nConnection: close\r\n\r\n${message}`;
