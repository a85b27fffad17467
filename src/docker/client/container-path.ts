// Models moby client/utils.go (trimID) and the paths of the container endpoints.
import { since } from '../engine-version.ts';
import type { Connection } from './connection.ts';

/** The path of a container's endpoint. */
export const containerPath = (id: string, rest = ''): string => `/containers/${encodeURIComponent(id)}${rest}`;

/** From 28 on Go's client refuses an empty name before it asks; before, no route matched the path. */
export const required = (api: Connection, id: string): string => {
  if (id.trim() === '' && since(api.version, 28)) throw new Error('invalid container name or ID: value is empty');
  if (id === '') throw new Error('Error response from daemon: page not found');
  return id;
};

/** An inspect of nothing finds nothing, in the older clients' words. */
export const inspected = (api: Connection, id: string): string => {
  if (id === '' && !since(api.version, 28)) throw new Error('Error: No such container: ');
  return required(api, id);
};
