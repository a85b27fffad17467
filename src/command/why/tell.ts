/** A diagnosis for people. */

import { visible } from '../../base/visible.ts';
import { enginesIn } from '../../diagnose/engines.ts';
import type { LoggedError } from '../../diagnose/log.ts';
import type { Diagnosis, Match } from '../../diagnose/types.ts';
import { type Style, styleFor } from '../style.ts';
import type { Io, Language } from '../subcommand.ts';
import { fixFor } from './fix.ts';
import { address, commandPart, linesText, oneLine } from './lines.ts';

const WORDS = {
  en: {
    nothing:
      'There is nothing to look up. Give the message as an argument, or pipe it in: docker run … 2>&1 | hatoba why',
    unknown: 'No page fits this text.',
    file: 'is a file, and its name was looked up. For what is in it',
    perhaps: 'Perhaps it is one of these:',
    how: { exact: 'The whole message matched', partial: 'A part of the message matched', words: 'These words matched' },
    engines: 'printed so by',
    values: 'Read from your text',
    todo: 'What to do',
    filled: 'filled in from your text',
    page: 'Page',
    runbook: 'Try it',
    others: 'Less likely',
    also: 'Also in your text',
  },
  ja: {
    nothing: '調べる文がありません。引数に渡すか、パイプで流してください: docker run … 2>&1 | hatoba why',
    unknown: 'この文に当てはまるページはありません。',
    file: 'はファイルなので、名前だけを調べました。中身を調べるには',
    perhaps: '次のどれかかもしれません:',
    how: { exact: '文全体が一致しました', partial: '文の一部が一致しました', words: '次の語が一致しました' },
    engines: 'この文を出すもの',
    values: '読み取った値',
    todo: '直し方',
    filled: '貼り付けた文から入れた値',
    page: 'ページ',
    runbook: '試す',
    others: 'ほかの候補',
    also: '文の中にあるほかのエラー',
  },
} as const;

/** Suggestions less sure than this are not worth a line. */
const LEAST = 0.05;

export const tellNothingGiven = (io: Io, lang: Language): void => io.out.write(`${WORDS[lang].nothing}\n`);

/** Whoever names a file means what is in it. Said beside the answer, which may be for programs. */
export function tellFileNamed(name: string, io: Io, lang: Language): void {
  const quoted = /^[\w./+-]+$/.test(name) ? name : `'${name.replaceAll("'", "'\\''")}'`;
  io.err.write(`${visible(`hatoba why: ${name} ${WORDS[lang].file}: hatoba why < ${quoted}`)}\n`);
}

/** Prints what was found: the page, why it is that page, the first thing to do. */
export function tellDiagnosis(
  { known, matches }: Diagnosis,
  errors: readonly LoggedError[],
  io: Io,
  lang: Language,
): void {
  const style = styleFor(io.out, io.env);
  const words = WORDS[lang];
  const [best, ...others] = matches;
  if (!known || !best) {
    io.out.write(`${words.unknown}\n`);
    const likely = matches.filter(({ confidence }) => confidence >= LEAST).slice(0, 3);
    if (likely.length > 0) io.out.write(`\n${words.perhaps}\n${listed(likely, io, style)}`);
    return;
  }
  io.out.write(tellMatch(best, io, lang, style));
  const beside = errors.filter(({ match }) => match.slug !== best.slug);
  for (const { match, places } of beside) {
    io.out.write(`\n${style.dim(`${words.also} (${linesText(places, lang)})`)}\n${listed([match], io, style)}`);
  }
  const told = new Set(beside.map(({ match }) => match.slug));
  const likely = others.filter(({ confidence, slug }) => confidence >= LEAST && !told.has(slug)).slice(0, 2);
  if (likely.length > 0) io.out.write(`\n${style.dim(words.others)}\n${listed(likely, io, style)}`);
}

function tellMatch(match: Match, io: Io, lang: Language, style: Style): string {
  const words = WORDS[lang];
  const { how, segment, words: found } = match.why;
  const engines = enginesIn(lang, match.why.engines);
  const { summary, lines, filled } = fixFor(match, io.root, lang);
  const slots = Object.entries(match.slots).map(([name, value]) => `${name} = ${style.cyan(visible(value))}`);
  const part = (title: string, lines: readonly string[]): string =>
    lines.length === 0 ? '' : `\n${style.bold(title)}\n${lines.map((line) => `  ${line}\n`).join('')}`;
  const reason = how === 'words' ? found.join(', ') : visible(oneLine(segment));
  return [
    `${style.bold(style.yellow(match.title))}\n`,
    ...(summary === undefined ? [] : [`${summary}\n`]),
    part(words.how[how], [style.dim(reason), ...(engines ? [style.dim(`${words.engines}: ${engines}`)] : [])]),
    part(words.values, slots),
    part(words.todo, [
      ...lines.map((line) => line.map((piece) => commandPart(piece, style)).join('')),
      ...(filled.size > 0 ? [style.dim(`# ${words.filled}: ${filledIn(filled)}`)] : []),
    ]),
    part(words.page, [address(match.url, io.env)]),
    match.runbook === undefined ? '' : part(words.runbook, [`hatoba run ${match.runbook}`]),
  ].join('');
}

const filledIn = (filled: ReadonlyMap<string, string>): string =>
  [...filled].map(([placeholder, value]) => `${placeholder} = ${value}`).join(', ');

const listed = (matches: readonly Match[], io: Io, style: Style): string =>
  matches.map(({ title, url }) => `  ${title}  ${style.dim(address(url, io.env))}\n`).join('');
