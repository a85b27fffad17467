// Models docker/cli cli/command/context/{export,import}.go and Export and Import of cli/context/store/store.go.
import { decode, encode } from '../../../../base/bytes.ts';
import { isErrno } from '../../../../host/errno.ts';
import { readAll } from '../../../../host/process/stdio.ts';
import { packTar, type TarItem, unpackTar } from '../../../api/tar.ts';
import type { Cli, Command } from '../../cli.ts';
import type { ContextMetadata } from '../../context-store.ts';
import { openError } from '../../opts/env.ts';
import { validateContextName, validateNewName } from './names.ts';
import { contextNamed } from './write.ts';

export const exportContext: Command = async (cli, { args }) => {
  const [name = '', to = `${name}.dockercontext`] = args;
  if (name !== 'default') validateContextName(name);
  const context = contextNamed(cli, name);
  const item = { mode: 0o644, uid: 0, gid: 0, mtime: 0 };
  const items: TarItem[] = [
    { ...item, name: 'meta.json', type: 'file', data: encode(JSON.stringify(context)) },
    { ...item, name: 'tls', type: 'dir', mode: 0o700, bareName: true },
  ];
  if (to === '-') return cli.out(packTar(items));
  const { files } = cli.proc;
  if (files.exists(to)) throw new Error(`open ${to}: file exists`);
  try {
    files.writeFile(to, packTar(items), { mode: 0o600 });
  } catch (error) {
    throw openError(to, error);
  }
  await cli.err(`Written file ${JSON.stringify(to)}\n`);
};

export const importContext: Command = async (cli, { args }) => {
  const [name = '', from = ''] = args;
  validateNewName(cli, name);
  cli.contexts.save({ ...readArchive(await archiveOf(cli, from)), Name: name });
  await cli.out(`${name}\n`);
  await cli.err(`Successfully imported context ${JSON.stringify(name)}\n`);
};

async function archiveOf(cli: Cli, from: string): Promise<Uint8Array> {
  if (from === '-') return readAll(cli.proc);
  try {
    return cli.proc.files.readFile(from);
  } catch (error) {
    throw isErrno(error) ? openError(from, error) : error;
  }
}

function readArchive(archive: Uint8Array): ContextMetadata {
  let items: readonly TarItem[];
  try {
    items = unpackTar(archive);
  } catch {
    throw new Error(archive.length < 512 ? 'unexpected EOF' : 'archive/tar: invalid tar header');
  }
  if (archive.length > 0 && archive.length < 512) throw new Error('unexpected EOF');
  for (const item of items) {
    if (item.type !== 'file') continue;
    if (item.name !== 'meta.json' && !item.name.startsWith('tls/'))
      throw new Error(`${item.name}: unexpected context file`);
  }
  const meta = items.find((item) => item.name === 'meta.json');
  if (!meta) throw new Error('invalid context: no metadata found');
  return JSON.parse(decode(meta.data ?? new Uint8Array(0))) as ContextMetadata;
}
