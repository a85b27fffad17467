/** A runbook: its steps once, its prose in each language. */
import { DEFAULT_HOST } from '../../book/console-blocks.ts';
import { type Language, languages } from '../../book/languages.ts';
import { type Both, frontmatter, type NewFile, nextSection, type PageAnswers } from './page-text.ts';
import { consoleLines, type Performance, type Shown } from './perform.ts';
import { namesOf } from './tidy.ts';

export interface RunbookAnswers extends PageAnswers, Performance {
  readonly slug: string;
  readonly order: number;
  readonly host: string;
  /** What kind of machine the host is. */
  readonly hostSummary: Both;
  readonly level: string;
  readonly minutes: number;
  readonly topics: readonly string[];
  /** What removes the rest at the end; without it the last command is taken for that. */
  readonly tidy: { readonly shown: readonly Shown[]; readonly loss: string } | undefined;
}

const TIDY = 'tidy-up';

/** The files of a runbook with a step for each command, and one that tidies up. */
export function runbookFiles(runbook: RunbookAnswers): NewFile[] {
  const { slug, host, shown, tidy } = runbook;
  const ids = stepIds(shown.map(({ command }) => command));
  const steps = shown.map((one, index) => {
    const cleanup = !tidy && index === shown.length - 1 ? ['@cleanup'] : [];
    return [`## ${ids[index]}`, ...cleanup, ...consoleLines(one)];
  });
  if (tidy) steps.push([`## ${TIDY}`, '@cleanup', `@destructive ${tidy.loss}`, ...tidy.shown.flatMap(consoleLines)]);
  return [
    {
      name: `runbooks/${slug}/steps.console`,
      text: `---\nhost: ${host}\nengines: [sandbox]\n---\n${steps.map((lines) => `${lines.join('\n')}\n`).join('\n')}`,
    },
    ...languages.map((language) => ({ name: `runbooks/${slug}/${language}.mdx`, text: page(runbook, ids, language) })),
  ];
}

/** Nouns of docker that have verbs of their own. */
const NOUNS =
  /^(?:builder|buildx|compose|container|context|image|manifest|network|plugin|secret|service|stack|swarm|system|trust|volume)$/;

/** Options of docker and its plugins whose value would be taken for a verb. */
const VALUED = /^(?:-f|--file|-p|--project-name|--project-directory|--profile|--env-file|-H|--host|-c|--context|-l)$/;

/** The words of a command that say what it does: `docker volume create`, `ls`. */
export function commandWords(command: string): string[] {
  const words = (command.trim().split('\n')[0] ?? '').split(/\s+/);
  const said = words.filter((word, index) => isWord(word) && !VALUED.test(words[index - 1] ?? ''));
  const [program = '', ...rest] = said;
  if (program !== 'docker') return program === '' ? [] : [program];
  return [program, ...rest.slice(0, NOUNS.test(rest[0] ?? '') ? 2 : 1)];
}

const isWord = (word: string): boolean => /^[A-Za-z][\w.-]*$/.test(word) && word !== 'sudo';

/** A step's id for each command: `volume-create`, the second time `volume-create-2`. */
export function stepIds(commands: readonly string[]): string[] {
  const taken = new Map([[TIDY, 1]]);
  return commands.map((command) => {
    const words = commandWords(command);
    const base = words
      .slice(words[0] === 'docker' && words.length > 1 ? 1 : 0)
      .join('-')
      .toLowerCase()
      .replace(/[^a-z0-9]+/g, '-')
      .replace(/^-|-$/g, '');
    const id = base === '' ? 'step' : base;
    const count = (taken.get(id) ?? 0) + 1;
    taken.set(id, count);
    return count === 1 ? id : `${id}-${count}`;
  });
}

function page(runbook: RunbookAnswers, ids: readonly string[], language: Language): string {
  const { title, description, order, level, minutes, topics, tags, related, shown, tidy } = runbook;
  const head = frontmatter([
    ['title', title[language]],
    ['description', description[language]],
    ['sidebar', { order }],
    ['level', level],
    ['minutes', minutes],
    ['topics', topics],
    ['tags', tags],
    ['related', related.map(({ id }) => id)],
  ]);
  const steps = shown.map((one, index) => step(one, ids[index] ?? '', language)).join('\n');
  const last = tidy ? `\n## ${language === 'ja' ? '片付ける' : 'Tidy up'}\n\n<Step id="${TIDY}" />\n` : '';
  const next = nextSection({ ja: '次に読む', en: 'Read next' }, related, language);
  return `${head}\n${before(runbook, language)}\n${steps}${last}${next}`;
}

function before({ host, hostSummary, makes, leaves }: RunbookAnswers, language: Language): string {
  const usual = host === DEFAULT_HOST;
  if (language === 'ja') {
    const needs = usual
      ? 'Docker の動く Linux と、`docker` を実行できるユーザー。'
      : `このページのターミナル（${hostSummary.ja}）。`;
    return [
      '## 始める前に [#before]\n',
      `- 必要なもの：${needs}`,
      `- 作るもの：${list(makes, 'ja') || 'Docker の中には何もありません'}。`,
      `- 残るもの：${list(leaves, 'ja') || 'Docker の中には何もありません'}。\n`,
    ].join('\n');
  }
  const needs = usual
    ? 'Linux with Docker on it, and a user who may run `docker`.'
    : `the terminal on this page (${hostSummary.en}).`;
  return [
    '## Before you start [#before]\n',
    `- Needs: ${needs}`,
    `- Makes: ${list(makes, 'en') || "nothing of Docker's"}.`,
    `- Leaves: ${list(leaves, 'en') || "nothing of Docker's"}.\n`,
  ].join('\n');
}

const NAMES = {
  container: { ja: 'コンテナ', one: 'container', more: 'containers' },
  volume: { ja: 'ボリューム', one: 'volume', more: 'volumes' },
  network: { ja: 'ネットワーク', one: 'network', more: 'networks' },
  image: { ja: 'イメージ', one: 'image', more: 'images' },
} as const;

/** ``the volume `data`, the containers `a`, `b` `` */
function list(things: readonly string[], language: Language): string {
  const groups = Object.entries(NAMES).flatMap(([kind, { ja, one, more }]) => {
    const names = namesOf(kind, things).map((name) => `\`${name}\``);
    if (names.length === 0) return [];
    return [
      language === 'ja' ? `${ja} ${names.join('、')}` : `the ${names.length === 1 ? one : more} ${names.join(', ')}`,
    ];
  });
  return groups.join(language === 'ja' ? '、' : ', ');
}

function step({ command, exit, output }: Shown, id: string, language: Language): string {
  const words = nameOf(command);
  const heading = language === 'ja' ? `\`${words}\` を実行する` : `Run \`${words}\``;
  const said =
    exit !== 0
      ? { ja: `終了コード ${exit} で終わります。`, en: `It ends with exit status ${exit}.` }[language]
      : output.length === 0
        ? { ja: '何も表示されなければ成功です。', en: 'If it prints nothing, it has succeeded.' }[language]
        : '';
  return `## ${heading}\n\n<Step id="${id}" />\n${said === '' ? '' : `\n${said}\n`}`;
}

/** A command in a heading: whole where it is short. */
function nameOf(command: string): string {
  const short = command.length <= SHORT && !/[\n`]/.test(command);
  return short ? command.trim() : commandWords(command).join(' ') || 'sh';
}

const SHORT = 48;
