// Models docker/cli cli/command/image/{save,load,import}.go and cli/command/container/export.go.
import { isTerminal, readAll } from '../../../../host/process/stdio.ts';
import { type JsonMessage, readJsonLines } from '../../../api/jsonstream.ts';
import { containerExport } from '../../../client/container.ts';
import { imageImport, imageLoad, imageSave } from '../../../client/image.ts';
import { since } from '../../../engine-version.ts';
import { familiarName, parseReference } from '../../../registry/reference.ts';
import type { Cli, Command } from '../../cli.ts';
import { absolutePath } from '../../flag-checks.ts';
import { openError } from '../../opts/env.ts';
import { bodyChunks } from '../../stream/hijack.ts';
import { showProgress } from '../../stream/progress.ts';

const TERMINAL = 'cowardly refusing to save to a terminal. Use the -o flag or redirect';

function checkOutput(cli: Cli, output: string, verb: string): void {
  if (output === '' && isTerminal(cli.proc, 1)) throw new Error(TERMINAL);
  if (output === '') return;
  const directory = absolutePath(cli)(output).replace(/\/[^/]*$/, '') || '/';
  const modern = since(cli.version, 28);
  if (!cli.proc.files.exists(directory) || !cli.proc.files.isDirectory(directory)) {
    const reason = modern
      ? `stat ${directory}: no such file or directory`
      : `directory ${JSON.stringify(directory)} does not exist`;
    throw new Error(`failed to ${verb}: invalid output path: ${reason}`);
  }
  const target = absolutePath(cli)(output);
  if (!cli.proc.files.exists(target) || !cli.proc.files.isDirectory(target)) return;
  if (modern) throw new Error(`failed to ${verb}: cannot write to a directory`);
  const number = Math.floor(cli.proc.clock.now() * 1000) % 4_000_000_000;
  throw new Error(`rename ${output}/.docker_temp_${number} ${output}: file exists`);
}

async function write(cli: Cli, response: Response, output: string): Promise<void> {
  if (output !== '')
    return cli.proc.files.writeFile(output, new Uint8Array(await response.arrayBuffer()), { mode: 0o600 });
  for await (const chunk of bodyChunks(response)) await cli.out(chunk);
}

export const exportContainer: Command = async (cli, { flags, args }) => {
  const output = flags.string('output');
  checkOutput(cli, output, 'export container');
  await write(cli, await containerExport(cli.api, args[0] ?? ''), output);
};

export const save: Command = async (cli, { flags, args }) => {
  const output = flags.string('output');
  checkOutput(cli, output, 'save image');
  await write(cli, await imageSave(cli.api, args), output);
};

async function input(cli: Cli, path: string): Promise<Uint8Array> {
  if (path === '' || path === '-') return readAll(cli.proc);
  try {
    return cli.proc.files.readFile(path);
  } catch (error) {
    throw openError(path, error);
  }
}

export const load: Command = async (cli, { flags }) => {
  const path = flags.string('input');
  if (path === '' && isTerminal(cli.proc, 0)) throw new Error('requested load from stdin, but stdin is empty');
  const quiet = flags.bool('quiet') || !isTerminal(cli.proc, 1);
  const response = await imageLoad(cli.api, await input(cli, path), quiet);
  await showProgress(cli, response, { to: 'out' });
};

export const importImage: Command = async (cli, { flags, args }) => {
  const [source = '', target] = args;
  const reference = target ? parseReference(target, cli.version) : undefined;
  if (/^https?:\/\//.test(source)) throw new Error(`docker import from a URL is not part of this sandbox: ${source}`);
  const response = await imageImport(
    cli.api,
    { name: '-', archive: await input(cli, source) },
    {
      reference: reference ? familiarName(reference) : '',
      tag: reference?.tag ?? '',
      message: flags.string('message'),
      changes: flags.list('change'),
      platform: flags.string('platform'),
    },
  );
  for await (const message of readJsonLines<JsonMessage>(bodyChunks(response))) {
    if (message.error) throw new Error(message.error);
    if (message.status) await cli.out(`${message.status}\n`);
  }
};
