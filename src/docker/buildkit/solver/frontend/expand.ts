// Models moby/buildkit frontend/dockerfile/instructions (Expand) and convert.go (dispatch): variables in an instruction.
import type { Command, KeyValue, SourceContent } from '../../dockerfile/commands.ts';
import type { LineRange } from '../../dockerfile/errors.ts';
import { createShellLex } from '../../dockerfile/shell-lex.ts';
import { suggestion } from '../../dockerfile/suggest.ts';
import { type ConvertContext, lookupIn } from './context.ts';
import type { StageState } from './state.ts';

/** The instruction with variables put in, as far as it takes any. Throws Error. */
export function expandCommand(context: ConvertContext, state: StageState, command: Command): Command {
  const word = (text: string): string => expandWord(context, state, text, command.location);
  const words = (texts: readonly string[]): string[] => texts.map(word);
  switch (command.kind) {
    case 'ENV':
      return { ...command, env: pairs(command.env, word) };
    case 'LABEL':
      return command.noExpand ? command : { ...command, labels: pairs(command.labels, word) };
    case 'ADD':
      return { ...command, ...copying(context, state, command, words), checksum: word(command.checksum) };
    case 'COPY':
      return { ...command, ...copying(context, state, command, words) };
    case 'WORKDIR':
      return { ...command, path: word(command.path) };
    case 'USER':
      return { ...command, user: word(command.user) };
    case 'VOLUME':
      return { ...command, volumes: words(command.volumes) };
    case 'STOPSIGNAL':
      return { ...command, signal: word(command.signal) };
    default:
      return command;
  }
}

const pairs = (values: readonly KeyValue[], word: (text: string) => string): KeyValue[] =>
  values.map((pair) => ({ ...pair, key: word(pair.key), value: word(pair.value) }));

interface Copying {
  readonly sources: readonly string[];
  readonly contents: readonly SourceContent[];
  readonly dest: string;
  readonly chown: string;
  readonly chmod: string;
  readonly excludes: readonly string[];
}

function copying(
  context: ConvertContext,
  state: StageState,
  command: Copying,
  words: (texts: readonly string[]) => string[],
): Copying {
  const [chown = '', chmod = '', dest = ''] = words([command.chown, command.chmod, command.dest]);
  const raw = createShellLex(context.version, { skipProcessQuotes: true });
  const contents = command.contents.map((content) =>
    content.expand ? { ...content, data: raw.processWord(content.data, lookupIn(state.env)) } : content,
  );
  return { sources: words(command.sources), contents, dest, chown, chmod, excludes: words(command.excludes) };
}

/** One word; names that are not set are told of. Throws Error. */
export function expandWord(context: ConvertContext, state: StageState, text: string, location: LineRange): string {
  const { result, unmatched } = context.lex.processWithMatches(text, lookupIn(state.env));
  const declared = new Set(state.buildArgs.map(({ key }) => key));
  for (const name of unmatched) {
    if (declared.has(name)) continue;
    context.lint.run('UndefinedVar', location, [name, suggestion(name, [...state.env.keys()], true) ?? '']);
  }
  return result;
}
