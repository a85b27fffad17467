// Models moby/buildkit frontend/dockerfile/dockerfile2llb/convert.go (dispatchCopy, v0.8.3 to v0.25): COPY and ADD.
import { joinPath } from '../../../../host/fs/mounts.ts';
import { since } from '../../../engine-version.ts';
import type { AddCommand, CopyCommand } from '../../dockerfile/commands.ts';
import { type CopyAction, type FileAction, type LlbVertex, vertex } from '../llb.ts';
import type { ConvertContext } from './context.ts';
import { inlineFile } from './dispatch-run.ts';
import { stepName, upperCommand, withVariables } from './names.ts';
import { addHistory, type StageState } from './state.ts';

type Copying = AddCommand | CopyCommand;

/** `source` is the stage that --from names. Throws Error. */
export function dispatchCopy(
  context: ConvertContext,
  state: StageState,
  command: Copying,
  source: StageState | undefined,
): void {
  if (source && !source.dispatched) {
    const from = command.kind === 'COPY' ? command.from : '';
    throw new Error(
      `cannot copy from stage "${from}", it needs to be defined before current stage "${state.stageName}"`,
    );
  }
  const mode = modeOf(command.chmod, context);
  const shown = upperCommand(withVariables(command.code, context, state.env));
  const dest = destination(state, command.dest);
  const linked = command.link && command.chmod === '';
  const base = linked ? undefined : state.vertex;
  const inputs: LlbVertex[] = base ? [base] : [];
  const actions: FileAction[] = [];
  const common = { kind: 'copy' as const, dest, chown: command.chown, mode, excludes: command.excludes };
  const name = stepName(state, shown);
  const add = (input: LlbVertex | undefined, part: Omit<CopyAction, keyof typeof common | 'input'>): void => {
    if (input) inputs.push(input);
    actions.push({ ...common, ...part, input: input ? inputs.length - 1 : -1 });
  };
  for (const src of command.sources) {
    const remote = remoteSource(context, command, src, name);
    if (remote) add(remote, { src: '/', wildcard: false, contentsOnly: true, unpack: false });
    else add(localSource(context, state, command, source, src), localPart(command, src));
  }
  for (const { path, data } of command.contents) {
    add(inlineFile(path, data, 0o644), {
      src: joinPath('/', path),
      wildcard: false,
      contentsOnly: false,
      unpack: false,
    });
  }
  const options = { name, ignoreCache: state.ignoreCache, locations: [command.location] };
  const copy = { kind: 'file' as const, hasBase: base !== undefined, actions };
  state.vertex = linked ? link(context, state, copy, inputs, options) : vertex(copy, inputs, options);
  addHistory(state, historyLine(command), true, true);
}

/** COPY --link: the files are a layer of their own, put on top. Both vertices are shown as one. */
function link(
  context: ConvertContext,
  state: StageState,
  copy: Parameters<typeof vertex>[0],
  inputs: readonly LlbVertex[],
  options: { readonly name: string; readonly ignoreCache: boolean; readonly locations: readonly CopyLocation[] },
): LlbVertex {
  const id = context.newId();
  const group = (weak: boolean) => ({ id, name: options.name, weak });
  const files = vertex(copy, inputs, { ...options, group: group(true) });
  const base = state.vertex;
  const name = options.name.replace('] ', '] LINK ');
  return vertex({ kind: 'merge', hasBase: base !== undefined }, base ? [base, files] : [files], {
    ...options,
    name,
    group: group(false),
  });
}

type CopyLocation = Copying['location'];

function localSource(
  context: ConvertContext,
  state: StageState,
  command: Copying,
  source: StageState | undefined,
  src: string,
): LlbVertex | undefined {
  const path = joinPath('/', src);
  if (source) {
    source.paths.add(path);
    return source.vertex;
  }
  if (context.ignored(path.slice(1))) {
    context.lint.run('CopyIgnoredFile', command.location, [command.kind === 'ADD' ? 'Add' : 'Copy', src]);
  }
  state.contextPaths.add(path);
  return context.buildContext();
}

function localPart(
  command: Copying,
  src: string,
): { src: string; wildcard: boolean; contentsOnly: boolean; unpack: boolean } {
  const unpack = command.kind === 'ADD' && (command.unpack ?? true);
  return { src: joinPath('/', src), wildcard: true, contentsOnly: true, unpack };
}

const isUrl = (src: string): boolean => /^https?:\/\//.test(src);
const isGit = (src: string, late: boolean): boolean =>
  /^(git@|git:\/\/|ssh:\/\/)/.test(src) || (late && /^https?:\/\/[^#?]+\.git(#.*)?$/.test(src));

/** ADD of an address. COPY of one is refused. */
function remoteSource(context: ConvertContext, command: Copying, src: string, name: string): LlbVertex | undefined {
  const late = since(context.version, 23);
  if (late && isGit(src, late)) {
    if (command.kind === 'COPY') throw new Error("source can't be a git ref for COPY");
    return vertex({ kind: 'git', remote: src.replace(/#.*$/, '') }, [], { name });
  }
  if (!isUrl(src)) return undefined;
  if (command.kind === 'COPY') throw new Error("source can't be a URL for COPY");
  const base = /^https?:\/\/[^/]+(\/[^?#]*)?/.exec(src)?.[1]?.split('/').pop();
  return vertex({ kind: 'http', url: src, filename: base || '__unnamed__' }, [], { name: late ? name : src });
}

function destination(state: StageState, dest: string): string {
  const path = joinPath(state.dir, dest);
  const isDirectory = dest === '' || dest === '.' || dest.endsWith('/') || dest.endsWith('/.');
  return isDirectory && path !== '/' ? `${path}/` : path;
}

const SYMBOLIC = /^([ugoa]*[-+=]([rwxXst]*|[ugo]))+(,([ugoa]*[-+=]([rwxXst]*|[ugo]))+)*$/;

/** Octal digits; from 28 on letters are read too, as far as they name one mode for everybody. */
function modeOf(text: string, context: ConvertContext): number | undefined {
  if (text === '') return undefined;
  if (/^[0-7]+$/.test(text) && Number.parseInt(text, 8) <= 0o7777) return Number.parseInt(text, 8);
  if (since(context.version, 28) && !/^\d/.test(text)) {
    if (SYMBOLIC.test(text)) return symbolicMode(text);
    throw new Error(`invalid mode: ${text}`);
  }
  if (!since(context.version, 27)) return undefined;
  throw new Error(`invalid chmod parameter: '${text}'. it should be octal string and between 0 and 07777`);
}

/** `u=rwX,go=rX`, on a file that everybody may read and its owner write. */
function symbolicMode(text: string): number {
  let mode = 0o644;
  for (const clause of text.split(',')) {
    const [, who = '', rest = ''] = /^([ugoa]*)(.*)$/.exec(clause) ?? [];
    for (const [, operator = '', letters = ''] of rest.matchAll(/([-+=])([rwxXstugo]*)/g)) {
      for (const one of who === '' || who.includes('a') ? 'ugo' : who) {
        const shift = one === 'u' ? 6 : one === 'g' ? 3 : 0;
        const bits =
          (letters.includes('r') ? 4 : 0) | (letters.includes('w') ? 2 : 0) | (letters.includes('x') ? 1 : 0);
        if (operator === '=') mode = (mode & ~(7 << shift)) | (bits << shift);
        else if (operator === '+') mode |= bits << shift;
        else mode &= ~(bits << shift);
      }
    }
  }
  return mode;
}

function historyLine(command: Copying): string {
  const chown = command.chown === '' ? '' : ` --chown=${command.chown}`;
  const chmod = command.chmod === '' ? '' : ` --chmod=${command.chmod}`;
  const sources = command.sources.map((src) => ` ${src}`).join('');
  const contents = command.contents.map(({ path }) => ` <<${path}`).join('');
  return `${command.kind}${chown}${chmod}${sources}${contents} ${command.dest}`;
}
