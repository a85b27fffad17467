/** `hatoba translated`: which translation is behind, what has changed since, and the mark that it no longer is. */
import { type Language, otherLanguage } from '../../book/languages.ts';
import type { Page } from '../../book/page.ts';
import { readPages } from '../../book/pages.ts';
import { earlierProse } from '../../book/translation/earlier.ts';
import { readLedger, writeLedger } from '../../book/translation/files.ts';
import type { Ledger } from '../../book/translation/ledger.ts';
import { markTranslated } from '../../book/translation/mark.ts';
import { proseParts } from '../../book/translation/parts.ts';
import { type PartState, pairs, translationStates } from '../../book/translation/state.ts';
import { type OptionRule, parseOptions, ROOT_RULE, withRoot } from '../options.ts';
import { plural } from '../plural.ts';
import { type Style, styleFor } from '../style.ts';
import { CannotRun, type Io, type Subcommand, UsageError } from '../subcommand.ts';
import { didYouMean } from '../suggest.ts';
import { tellChanges } from './changes.ts';
import { tellState } from './tell.ts';

const RULES: readonly OptionRule[] = [{ name: '--minor' }, { name: '--diff' }, ROOT_RULE];

const HELP = `hatoba translated: keeps both languages in step.

Usage: hatoba translated                    what is behind
       hatoba translated --diff [PAGE…]     what has changed there since it was translated
       hatoba translated PAGE…              both languages of PAGE say the same now
       hatoba translated --minor PAGE…      what changed (a typo, a better word) needs no translation

  PAGE             an id (volumes/tmpfs, runbooks/first-container), a file of either language, or a folder of them
  --root FOLDER    another checkout of the project

A page is one part, a runbook one more for each step. The marks are the hashes of the prose in content/translations.yaml:
commit it with the pages. A part whose other language has changed, while it has not, is not marked without --minor.
The exit status is 1 when something is behind or could not be marked.
`;

interface Both {
  readonly ja: Page;
  readonly en: Page;
}

export const translated: Subcommand = {
  name: 'translated',
  summary: 'what a translation is behind in, and the mark that it no longer is',
  help: HELP,
  async run(args, io) {
    const options = parseOptions(args, RULES);
    const { root } = withRoot(io, options);
    if (options.has('--minor') && options.has('--diff')) throw new UsageError('--minor and --diff exclude each other.');
    if (options.has('--minor') && options.words.length === 0) throw new UsageError('--minor needs a PAGE.');
    const style = styleFor(io.out, io.env);
    const ledger = readLedger(root);
    const chosen = choose(readPages(root), options.words);
    if (options.words.length === 0 || options.has('--diff'))
      return list(chosen, ledger, io, style, options.has('--diff') ? root : null);
    return mark(chosen, ledger, { io, style, root, minor: options.has('--minor') });
  },
};

/** Pages in both languages that the words name, all of them without words. */
function choose(pages: readonly Page[], words: readonly string[]): Both[] {
  const all = pairs(pages).flatMap(({ ja, en }): Both[] => (ja && en ? [{ ja, en }] : []));
  if (words.length === 0) return all;
  const chosen = words.flatMap((word) => {
    const name = word.replace(/^\.\//, '').replace(/\/$/, '');
    const names = ({ ja, en }: Both): string[] => [ja.id, ja.file, en.file];
    const found = all.filter((both) => names(both).some((own) => own === name || own.startsWith(`${name}/`)));
    if (found.length === 0) {
      const ids = all.map(({ ja }) => ja.id);
      throw new CannotRun(`there is no page ${JSON.stringify(word)} in both languages.${didYouMean(name, ids)}`);
    }
    return found;
  });
  return [...new Map(chosen.map((both) => [both.ja.id, both])).values()];
}

function list(chosen: readonly Both[], ledger: Ledger, io: Io, style: Style, root: string | null): number {
  let behind = 0;
  for (const both of chosen) {
    for (const part of translationStates(both.ja, both.en, ledger)) {
      if (part.state.kind === 'current') continue;
      behind++;
      io.out.write(`${tellState(part, style)}\n`);
      if (root !== null) io.out.write(changesOf(part, both, root, style));
    }
  }
  if (behind === 0) io.out.write(`${style.green('Both languages are in step.')}\n`);
  return behind === 0 ? 0 : 1;
}

/** What has changed in the languages that moved. */
function changesOf({ part, state }: PartState, both: Both, root: string, style: Style): string {
  const moved: [Language, string][] =
    state.kind === 'behind'
      ? [[otherLanguage(state.language), state.since]]
      : state.kind === 'both-changed'
        ? [
            ['ja', state.since.ja],
            ['en', state.since.en],
          ]
        : [];
  return moved
    .map(([language, since]) => {
      const page = both[language];
      const before = earlierProse(root, page, part, since);
      return tellChanges(page.file, before, proseParts(page).get(part) ?? '', style);
    })
    .join('');
}

function mark(
  chosen: readonly Both[],
  ledger: Ledger,
  { io, style, root, minor }: { io: Io; style: Style; root: string; minor: boolean },
): number {
  let [current, count, refusals] = [ledger, 0, 0];
  for (const { ja, en } of chosen) {
    const { ledger: next, marked, refused } = markTranslated(ja, en, current, { minor });
    current = next;
    count += marked.length;
    refusals += refused.length;
    for (const part of refused)
      io.err.write(`${tellState(part, style)}; nothing was translated: not marked (--minor if nothing needs to be)\n`);
  }
  writeLedger(root, current);
  io.out.write(count === 0 ? 'Nothing to mark.\n' : `Marked ${plural(count, 'part')} as current.\n`);
  return refusals === 0 ? 0 : 1;
}
