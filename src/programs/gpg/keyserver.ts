// Models gpg's --recv-keys over HKP (g10/keyserver.c).
import { keyId, readKeys, type SigningKey } from '../../host/packages/openpgp.ts';
import { printError } from '../../host/process/stdio.ts';
import type { Process } from '../../host/process/types.ts';
import { fetchFile } from '../apt/fetch.ts';

/** The keys that a server has; what it has not is said. */
export async function fetchFromKeyserver(proc: Process, server: string, ids: readonly string[]): Promise<SigningKey[]> {
  const host = /^(?:\w+:\/\/)?([^/:]+)/.exec(server)?.[1] ?? '';
  const found: SigningKey[] = [];
  for (const id of ids) {
    const wanted = id.replace(/^0x/i, '').toUpperCase();
    const answer = await fetchFile(proc, `http://${host}/pks/lookup?op=get&options=mr&search=0x${wanted}`);
    const keys =
      'bytes' in answer ? (readKeys(answer.bytes) ?? []).filter(({ fingerprint }) => fingerprint.endsWith(wanted)) : [];
    if (keys.length === 0) {
      const why =
        'bytes' in answer || answer.status === 404
          ? 'No data'
          : /resol/.test(answer.failure)
            ? 'Server indicated a failure'
            : 'Connection refused';
      await printError(proc, `gpg: keyserver receive failed: ${why}\n`);
      return found;
    }
    for (const key of keys)
      await printError(proc, `gpg: key ${keyId(key.fingerprint)}: public key "${key.uids[0] ?? ''}" imported\n`);
    found.push(...keys);
  }
  await printError(
    proc,
    `gpg: Total number processed: ${found.length}\ngpg:               imported: ${found.length}\n`,
  );
  return found;
}
