// Models PGDATA: the files that people look for, and ours with what the tables hold.
import type { Process } from '../../host/process/types.ts';
import type { Cluster } from './cluster.ts';

export const SOCKET_DIRECTORY = '/var/run/postgresql';
export const socketPath = (port: number): string => `${SOCKET_DIRECTORY}/.s.PGSQL.${port}`;

const CLUSTER = 'base/cluster.json';

export const clusterPath = (directory: string): string => `${directory}/${CLUSTER}`;

export const readCluster = (proc: Process, directory: string): Cluster =>
  JSON.parse(proc.files.readText(clusterPath(directory))) as Cluster;

export function writeCluster(proc: Process, directory: string, cluster: Cluster): void {
  proc.files.writeFile(clusterPath(directory), JSON.stringify(cluster), { mode: 0o600 });
}

/** Who may come from elsewhere, as the last line of pg_hba.conf says: `scram-sha-256`, `trust`, `reject`. */
export function hostMethod(proc: Process, directory: string): string {
  const path = `${directory}/pg_hba.conf`;
  if (!proc.files.exists(path)) return 'reject';
  const lines = proc.files
    .readText(path)
    .split('\n')
    .map((line) => line.trim().split(/\s+/));
  return (
    lines.findLast(([type, , , address]) => type === 'host' && (address === 'all' || address === '0.0.0.0/0'))?.[4] ??
    'reject'
  );
}

/** Settings of postgresql.conf as far as they matter here. */
export function confValue(proc: Process, directory: string, name: string): string | undefined {
  const path = `${directory}/postgresql.conf`;
  if (!proc.files.exists(path)) return undefined;
  const line = proc.files
    .readText(path)
    .split('\n')
    .findLast((one) => new RegExp(`^\\s*${name}\\s*=`).test(one));
  return line === undefined ? undefined : /=\s*'?([^'#]*?)'?\s*(?:#.*)?$/.exec(line)?.[1];
}
