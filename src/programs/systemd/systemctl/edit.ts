// Models systemd 255 src/systemctl/systemctl-edit.c and src/shared/edit-util.c.

import { decode } from '../../../base/bytes.ts';
import { isTerminal, readAll } from '../../../host/process/stdio.ts';
import type { Process } from '../../../host/process/types.ts';
import { reloadUnits } from '../../../host/systemd/boot.ts';
import { findFragment } from '../../../host/systemd/load.ts';
import { unitOf } from '../../../host/systemd/manager.ts';
import { unitName } from '../../../host/systemd/unit.ts';
import type { Options } from '../../applet/options.ts';
import { findOnPath } from '../../files/paths.ts';
import { type Client, INTERACTIVE, isRoot, paint, RED, YELLOW } from '../context.ts';

const HEAD = '### Anything between here and the comment below will become the new contents of the file';
const HEAD_255 = '### Anything between here and the comment below will become the contents of the drop-in file';
const FOOT = '### Lines below this comment will be discarded';
const FOOT_255 = '### Edits below this comment will be discarded';

/** `systemctl edit`: a drop-in, or with --full a copy of the unit file; from an editor, or since 256 from stdin. */
export async function edit(client: Client, given: readonly string[], options: Options): Promise<number> {
  const { proc, manager, version } = client;
  const fromStdin = options.has('stdin') && version >= 256;
  if (!fromStdin && !isTerminal(proc, 1)) {
    await client.err('Cannot edit units if not on a tty.\n');
    return 1;
  }
  if (!isRoot(client)) {
    await client.err(`Failed to edit unit: ${INTERACTIVE}\n`);
    return 1;
  }
  for (const text of given) {
    const name = unitName(text);
    const fragment = findFragment(client.load, name);
    if (!fragment && !options.has('f')) {
      await client.err(
        `${paint(client, RED, `No files found for ${name}.`)}\nRun 'systemctl edit --force --full ${name}' to create a new unit.\n`,
      );
      return 1;
    }
    const target = options.has('l')
      ? `${options.has('runtime') ? '/run' : '/etc'}/systemd/system/${name}`
      : `${options.has('runtime') ? '/run' : '/etc'}/systemd/system/${name}.d/${options.value('drop-in') ?? 'override.conf'}`;
    const unit = unitOf(manager, name);
    const sources = [unit.config.fragment, ...unit.config.dropIns].filter(
      (path) => path !== undefined && path !== target,
    ) as string[];
    const content = fromStdin
      ? decode(await readAll(proc))
      : await editText(client, target, initialText(client, target, sources, options.has('l')), options.has('l'));
    if (content === undefined) return 1;
    if (content.trim() === '') {
      await client.err(
        `${paint(client, YELLOW, `${version < 254 ? 'Editing ' : ''}"${target}"${version < 254 ? '' : ':'} ${version < 254 ? 'canceled: temporary file is empty.' : 'after editing, new contents are empty, not writing file.'}`)}\n`,
      );
      return 0;
    }
    proc.files.mkdirAll(target.slice(0, target.lastIndexOf('/')), 0o755);
    proc.files.writeFile(target, content.endsWith('\n') ? content : `${content}\n`, { mode: 0o644 });
    if (version >= 254) await client.err(`Successfully installed edited file '${target}'.\n`);
  }
  if (!options.has('no-reload')) reloadUnits(manager, proc);
  return 0;
}

function initialText({ proc, version }: Client, target: string, sources: readonly string[], full: boolean): string {
  const { files } = proc;
  const own = files.exists(target) ? files.readText(target) : undefined;
  if (full)
    return (
      own ??
      sources
        .map((path) => files.readText(path))
        .slice(0, 1)
        .join('')
    );
  const shown = sources.map((path) => `### ${path}\n${files.readText(path).replace(/^/gm, '# ').replace(/# $/, '')}`);
  const [head, foot] = version < 254 ? [HEAD, FOOT] : [HEAD_255, FOOT_255];
  return `### Editing ${target}\n${head}\n\n${own ?? '\n'}\n${foot}\n\n${shown.join('\n')}`;
}

const EDITORS = ['editor', 'nano', 'vim', 'vi'];

/** What the editor left; undefined where there is none, or it failed. */
async function editText(client: Client, target: string, text: string, full: boolean): Promise<string | undefined> {
  const { proc } = client;
  const { files } = proc;
  const slash = target.lastIndexOf('/');
  const temporary = `${target.slice(0, slash)}/.#${target.slice(slash + 1)}${proc.kernel.pidns.nextPid.toString(16).padStart(16, '0')}`;
  files.mkdirAll(target.slice(0, slash), 0o755);
  files.writeFile(temporary, text, { mode: 0o644 });
  try {
    const status = await runEditor(proc, temporary);
    if (status !== 0) {
      await client.err(
        status === undefined
          ? 'Cannot edit units, no editor available. Please set either $SYSTEMD_EDITOR, $EDITOR or $VISUAL.\n'
          : `${paint(client, RED, `(editor) failed with exit status ${status}.`)}\n`,
      );
      return undefined;
    }
    const edited = files.readText(temporary);
    return full ? edited : between(edited);
  } finally {
    files.removeAll(temporary);
    if (files.readdir(target.slice(0, slash)).length === 0) files.rmdir(target.slice(0, slash));
  }
}

/** What stands between the two comments. */
function between(text: string): string {
  const start = /^### Anything between here.*\n/m.exec(text);
  const end = /^### (?:Lines|Edits) below this comment/m.exec(text);
  const inside = text.slice(start ? start.index + start[0].length : 0, end?.index);
  return inside.trim() === '' ? '' : `${inside.trim()}\n`;
}

async function runEditor(proc: Process, path: string): Promise<number | undefined> {
  const chosen = ['SYSTEMD_EDITOR', 'EDITOR', 'VISUAL'].map((name) => proc.env.get(name)).find((value) => value);
  const words = chosen
    ? chosen.split(/\s+/)
    : EDITORS.filter((name) => findOnPath({ proc, files: proc.files }, name).length > 0).slice(0, 1);
  const [name, ...rest] = words;
  if (name === undefined) return undefined;
  const executable = findOnPath({ proc, files: proc.files }, name)[0];
  if (executable === undefined) return undefined;
  const child = proc.spawn({ argv: [name, ...rest, path], path: executable });
  const { status } = await proc.wait(child.pid);
  return status.kind === 'exited' ? status.code : 1;
}
