// Models a PostgreSQL backend process (src/backend/tcop/postgres.c, libpq/auth.c): who is let in, and what they ask.
import type { FileDescription } from '../../host/process/file-description.ts';
import type { Process } from '../../host/process/types.ts';
import { createBackend } from './backend.ts';
import type { Cluster } from './cluster.ts';
import { hostMethod, writeCluster } from './data-directory.ts';
import { describe } from './describe.ts';
import { type Log, stamp } from './log.ts';
import { SqlError } from './sql/tokens.ts';
import { type ErrorFields, type FromServer, type Hello, openChannel, type ToServer } from './wire.ts';

export interface Session {
  readonly proc: Process;
  readonly cluster: Cluster;
  readonly directory: string;
  readonly built: string;
  readonly version: string;
  readonly log: Log;
  readonly pid: number;
}

/** One connection, to its end. */
export async function converse(session: Session, socket: FileDescription, from: string): Promise<void> {
  const { proc, cluster, directory, log, pid } = session;
  const channel = openChannel(socket, proc.endSignal);
  try {
    const first = await channel.receive<ToServer>();
    if (!first || !('hello' in first) || first.hello.probe) return;
    const refusal = await admit(session, first.hello, from);
    if (refusal) return await channel.send({ error: refusal });
    const { user, database } = first.hello;
    const backend = createBackend({
      cluster,
      user,
      database,
      version: session.built,
      now: () => `${stamp(proc).replace(' UTC', '')}000+00`,
      random: randomOf(proc, pid),
      save: () => writeCluster(proc, directory, cluster),
    });
    await channel.send({ state: 'idle', version: session.version, superuser: cluster.roles[user]?.superuser ?? false });
    for (let message = await channel.receive<ToServer>(); message; message = await channel.receive<ToServer>()) {
      if ('describe' in message) await channel.send({ data: describe(cluster, database, message.describe) });
      else if ('query' in message) await channel.send(await answer(message.query));
    }
    backend.close();

    async function answer(query: string): Promise<FromServer> {
      try {
        const result = backend.run(query);
        return result ? { ...result, state: backend.state } : { tag: '', state: backend.state };
      } catch (error) {
        if (!(error instanceof SqlError)) throw error;
        const place = error.position === undefined ? '' : ` at character ${error.position}`;
        await log('ERROR', `${error.message}${place}`, pid);
        if (error.detail !== undefined) await log('DETAIL', error.detail, pid);
        if (error.hint !== undefined) await log('HINT', error.hint, pid);
        await log('STATEMENT', query.trim(), pid);
        return { error: fieldsOf(error), state: backend.state };
      }
    }
  } finally {
    channel.close();
  }
}

const fieldsOf = ({ message, code, position, detail, hint }: SqlError): ErrorFields => ({
  severity: 'ERROR',
  message,
  code,
  ...(position !== undefined && { position }),
  ...(detail !== undefined && { detail }),
  ...(hint !== undefined && { hint }),
});

const fatal = (message: string, code: string): ErrorFields => ({ severity: 'FATAL', message, code });

/** Undefined for who may come in. */
async function admit(
  { proc, cluster, directory, log, pid }: Session,
  hello: Hello,
  from: string,
): Promise<ErrorFields | undefined> {
  const { user, database, password, local } = hello;
  const refuse = async (message: string, code: string, detail?: string): Promise<ErrorFields> => {
    await log('FATAL', message, pid);
    if (detail !== undefined) await log('DETAIL', detail, pid);
    return fatal(message, code);
  };
  const role = cluster.roles[user];
  const method = local || from === '127.0.0.1' ? 'trust' : hostMethod(proc, directory);
  if (method === 'reject')
    return refuse(
      `no pg_hba.conf entry for host "${from}", user "${user}", database "${database}", no encryption`,
      '28000',
    );
  if (method !== 'trust') {
    if (password === undefined) return fatal('fe_sendauth: no password supplied', 'no-password');
    if (!role || role.password !== password)
      return refuse(
        `password authentication failed for user "${user}"`,
        '28P01',
        `${role ? '' : `Role "${user}" does not exist.\n\t`}Connection matched file "${directory}/pg_hba.conf" line 128: "host all all all scram-sha-256"`,
      );
  }
  if (!role) return refuse(`role "${user}" does not exist`, '28000');
  if (!role.login) return refuse(`role "${user}" is not permitted to log in`, '28000');
  if (!cluster.databases[database]) return refuse(`database "${database}" does not exist`, '3D000');
  return undefined;
}

function randomOf(proc: Process, pid: number): () => number {
  let state = (Math.floor(proc.clock.now()) ^ (pid * 7919)) >>> 0;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}
