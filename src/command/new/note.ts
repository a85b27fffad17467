/** A note: a page in each language. */
import { DEFAULT_HOST } from '../../book/console-blocks.ts';
import { languages } from '../../book/languages.ts';
import { consoleFence, frontmatter, type NewFile, nextSection, type PageAnswers, prose } from './page-text.ts';
import type { Shown } from './perform.ts';

export interface NoteAnswers extends PageAnswers {
  /** `volumes/quota` */
  readonly id: string;
  readonly order: number;
  readonly host: string;
  readonly shown: readonly Shown[];
}

/** The files of a note that shows what its commands print, or that says its description where there are none. */
export function noteFiles(note: NoteAnswers): NewFile[] {
  const { id, title, description, order, tags, related, host, shown } = note;
  return languages.map((language) => {
    const head = frontmatter([
      ['title', title[language]],
      ['description', description[language]],
      ['sidebar', { order }],
      ['tags', tags],
      ['related', related.map((page) => page.id)],
      ...(host === DEFAULT_HOST ? [] : [['host', host] as const]),
    ]);
    const next = nextSection({ ja: '次に', en: 'Next' }, related, language);
    const body = shown.length === 0 ? `${prose(description[language])}\n` : tried(note)[language];
    return { name: `content/docs/${language}/${id}.mdx`, text: `${head}\n${body}${next}` };
  });
}

const tried = ({ shown, host }: NoteAnswers): { ja: string; en: string } => {
  const block = consoleFence(shown);
  return {
    ja: `## 動かしてみる [#try]\n\n\`${host}\` のサンドボックスで、上から順に動かします。\n\n${block}`,
    en: `## Try it [#try]\n\nOn the sandbox \`${host}\`, from top to bottom.\n\n${block}`,
  };
};
