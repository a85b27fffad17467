import type { Server } from 'node:http';

/** Serves a folder on loopback; port 0 takes a free one. Rejects when the port is taken. */
export function serve(folder: string, options?: { port?: number; host?: string }): Promise<Server>;
