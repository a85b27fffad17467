/** An error: what finds it, and its page in each language. */
import { stringify } from 'yaml';
import { DEFAULT_HOST } from '../../book/console-blocks.ts';
import { kindOfPage, type Language, languages } from '../../book/languages.ts';
import { compileIndex } from '../../diagnose/compile.ts';
import { diagnose } from '../../diagnose/diagnose.ts';
import { parseEntry } from '../../diagnose/entry.ts';
import type { Area, ErrorEntry, Source } from '../../diagnose/types.ts';
import { errorPage } from '../error-index.ts';
import { templateOf } from './message.ts';
import {
  type Both,
  consoleFence,
  fence,
  frontmatter,
  link,
  type NewFile,
  type PageAnswers,
  prose,
} from './page-text.ts';
import type { Shown } from './perform.ts';
import type { Kind } from './questions.ts';

export interface ErrorAnswers extends PageAnswers {
  readonly slug: string;
  readonly area: Area;
  /** As it was printed. */
  readonly message: string;
  /** The version that printed it, in a reader's words. */
  readonly engine: string;
  /** How it came about. */
  readonly origin: string;
  readonly source: Source;
  readonly host: string;
  /** Commands that tell its causes apart. */
  readonly shown: readonly Shown[];
}

/** The entry and both pages. */
export function errorFiles(error: ErrorAnswers): NewFile[] {
  return [
    { name: entryFile(error.slug), text: entryText(error) },
    ...languages.map((language) => ({ name: errorPage(language, error.slug), text: page(error, language) })),
  ];
}

const entryFile = (slug: string): string => `content/errors/${slug}.yaml`;

function entryText({ area, message, engine, title, origin, source }: ErrorAnswers): string {
  const entry = {
    area,
    templates: [{ text: templateOf(message), engines: engine }],
    symptoms: { ja: [symptom(title.ja)], en: [symptom(title.en)] },
    examples: [{ engine, source: origin, text: `${message.trim()}\n` }],
    sources: [source],
  };
  return stringify(entry, { singleQuote: true, lineWidth: 0 });
}

/** A title without the message in brackets behind it. */
const symptom = (title: string): string => title.replace(/\s*[（(][^（）()]*[）)]\s*$/, '') || title;

/**
 * Why the entry would not do its work: the message is another error's already, finds nothing, or takes another error's
 * example away. Undefined when all is well.
 */
export function entryFault(error: ErrorAnswers, others: readonly ErrorEntry[]): string | undefined {
  const before = diagnose(compileIndex(others), error.message, { lang: 'en', limit: 1 });
  const known = before.known ? before.matches[0] : undefined;
  if (known) {
    return `this message finds errors/${known.slug} already; a new wording of it belongs into ${entryFile(known.slug)}.`;
  }
  const read = parseEntry(entryFile(error.slug), entryText(error));
  if ('problems' in read) return `no template can be made from this message: ${read.problems[0]?.message ?? ''}.`;
  const index = compileIndex([...others, read.entry]);
  const first = (text: string): string | undefined => {
    const { known, matches } = diagnose(index, text, { lang: 'en', limit: 1 });
    return known ? matches[0]?.slug : undefined;
  };
  if (first(error.message) !== error.slug)
    return `the template ${JSON.stringify(templateOf(error.message))} has too few words of its own to be found by.`;
  const stolen = others.find(({ examples }) => examples.some(({ text }) => first(text) === error.slug));
  return stolen && `its template would take the example of errors/${stolen.slug}: give more of the message.`;
}

function page(error: ErrorAnswers, language: Language): string {
  const { slug, title, description, tags, related, host } = error;
  const label = symptom(title[language]);
  const head = frontmatter([
    ['title', title[language]],
    ['description', description[language]],
    ...(label === title[language] ? [] : [['sidebar', { label }] as const]),
    ['error', slug],
    ['tags', tags],
    ['related', related.map(({ id }) => id)],
    ...(host === DEFAULT_HOST ? [] : [['host', host] as const]),
  ]);
  return `${head}\n${sections(error, language)
    .map(([heading, anchor, text]) => `## ${heading[language]} [#${anchor}]\n\n${text.trimEnd()}\n`)
    .join('\n')}`;
}

function sections(error: ErrorAnswers, language: Language): [heading: Both, anchor: string, text: string][] {
  const { message, description, shown, related, source } = error;
  const links = (kind: Kind): string[] =>
    related.filter(({ id }) => kindOfPage(id) === kind).map((one) => link(one, language));
  const say = (both: Both): string => both[language];
  const alike = links('error');
  const rehearsed = links('runbook');
  const causes = [
    ...(shown.length > 0
      ? [say({ ja: '次のコマンドで調べます。', en: 'These commands tell.' }), consoleFence(shown).trimEnd()]
      : [
          say({
            ja: 'メッセージの全文を、[上の例](#message)と見比べます。名前や数字のほかに違うところがあれば、別のエラーです。',
            en: 'Compare the whole message with [the one above](#message). If more than names and numbers differ, it is another error.',
          }),
        ]),
    ...(alike.length > 0
      ? [say({ ja: `ほかのエラー：${alike.join('、')}`, en: `Other errors: ${alike.join(', ')}` })]
      : []),
  ];
  const fixes = [
    say({
      ja: '[なぜ起きるか](#why)に書いたことを取り除いてから、同じコマンドをもう一度実行します。',
      en: 'Remove [the reason](#why), then run the same command again.',
    }),
    ...(rehearsed.length > 0
      ? [say({ ja: `動かす：${rehearsed.join('、')}`, en: `Run: ${rehearsed.join(', ')}` })]
      : []),
  ];
  return [
    [{ ja: '表示されるメッセージ', en: 'What it looks like' }, 'message', fence('text', message.trim())],
    [{ ja: 'なぜ起きるか', en: 'Why it happens' }, 'why', prose(say(description))],
    [{ ja: '原因を見分ける', en: 'Which cause is yours' }, 'which-cause', causes.join('\n\n')],
    [{ ja: '直す', en: 'Fix it' }, 'fix', fixes.join('\n\n')],
    [
      { ja: '直ったか確かめる', en: 'Check that it worked' },
      'verify',
      say({
        ja: '同じコマンドを実行して、このメッセージが出なければ直っています。',
        en: 'Run the same command. If this message does not come back, it is mended.',
      }),
    ],
    [
      { ja: '繰り返さないために', en: 'Keep it from coming back' },
      'prevent',
      say({
        ja: '同じ作業の前に、[原因を見分ける](#which-cause)の手順で確かめておきます。',
        en: 'Before you do the same again, look first: [which cause is yours](#which-cause).',
      }),
    ],
    [{ ja: '出典', en: 'Sources' }, 'sources', `- [${prose(source.title)}](${source.url})`],
  ];
}
