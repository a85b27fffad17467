// Models redis src/server.c (genRedisInfoString): the sections that people read.
import type { RedisServer } from './server-state.ts';

const human = (bytes: number): string =>
  bytes < 1024 * 1024 ? `${(bytes / 1024).toFixed(2)}K` : `${(bytes / 1024 ** 2).toFixed(2)}M`;

const USED_BY_EMPTY = 1_052_672;

function sections(server: RedisServer): Readonly<Record<string, readonly (readonly [string, string | number])[]>> {
  const seconds = Math.floor((server.now() - server.startedAt) / 1000);
  const keys = server.databases.map((db) => db.keys());
  const used = USED_BY_EMPTY + keys.flat().reduce((sum, key) => sum + 96 + key.length, 0);
  return {
    Server: [
      ['redis_version', server.version],
      ['redis_mode', 'standalone'],
      ['os', `Linux ${server.kernel} x86_64`],
      ['arch_bits', 64],
      ['process_id', server.pid],
      ['tcp_port', server.settings.get('port') ?? ''],
      ['uptime_in_seconds', seconds],
      ['uptime_in_days', Math.floor(seconds / 86400)],
      ['executable', '/data/redis-server'],
      ['config_file', ''],
    ],
    Clients: [
      ['connected_clients', server.stats.clients],
      ['maxclients', server.settings.get('maxclients') ?? ''],
      ['blocked_clients', 0],
    ],
    Memory: [
      ['used_memory', used],
      ['used_memory_human', human(used)],
      ['maxmemory', server.settings.get('maxmemory') ?? '0'],
      ['maxmemory_policy', server.settings.get('maxmemory-policy') ?? ''],
    ],
    Persistence: [
      ['loading', 0],
      ['rdb_changes_since_last_save', server.dirty],
      ['rdb_bgsave_in_progress', 0],
      ['rdb_last_save_time', Math.floor(server.lastSave / 1000)],
      ['rdb_last_bgsave_status', 'ok'],
      ['aof_enabled', server.settings.get('appendonly') === 'yes' ? 1 : 0],
    ],
    Stats: [
      ['total_connections_received', server.stats.connections],
      ['total_commands_processed', server.stats.commands],
    ],
    Replication: [
      ['role', 'master'],
      ['connected_slaves', 0],
    ],
    CPU: [],
    Modules: [],
    Errorstats: [],
    Cluster: [['cluster_enabled', 0]],
    Keyspace: keys.flatMap((names, index) => {
      if (names.length === 0) return [];
      const ends = names.filter((name) => server.databases[index]?.entry(name)?.expires !== undefined).length;
      return [[`db${index}`, `keys=${names.length},expires=${ends},avg_ttl=0`] as const];
    }),
  };
}

export function info(server: RedisServer, wanted: readonly string[]): string {
  const names = wanted.map((name) => name.toLowerCase());
  const all = names.length === 0 || names.some((name) => ['all', 'everything', 'default'].includes(name));
  return Object.entries(sections(server))
    .filter(([name]) => all || names.includes(name.toLowerCase()))
    .map(([name, lines]) => `# ${name}\r\n${lines.map(([key, value]) => `${key}:${value}\r\n`).join('')}`)
    .join('\r\n');
}
