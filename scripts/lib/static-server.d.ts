import type { Server } from 'node:http';

/** Serves a folder on loopback, below the path `under` (`/team/docs/`); port 0 takes a free one. Rejects when the port is taken. */
export function serve(folder: string, options?: { port?: number; host?: string; under?: string }): Promise<Server>;
