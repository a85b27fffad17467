/** Which translations are behind: told, and counted, but no fault of the page that moved on. */

import type { Page } from '../../book/page.ts';
import type { Ledger } from '../../book/translation/ledger.ts';
import { pairs, translationStates } from '../../book/translation/state.ts';
import { styleFor } from '../style.ts';
import { tellState } from '../translated/tell.ts';
import type { Finding } from './finding.ts';

const PLAIN = styleFor({ isTerminal: false }, {});

interface Parity {
  readonly findings: readonly Finding[];
  readonly parts: number;
  readonly current: number;
  /** Pages that exist in one language only. */
  readonly missing: number;
}

/** Notes on parts that are behind; a project without any marks keeps no count of them. */
export function checkTranslations(pages: readonly Page[], ledger: Ledger): Parity {
  const all = pairs(pages);
  const states = all.flatMap(({ ja, en }) =>
    ja && en ? translationStates(ja, en, ledger).map((part) => ({ ja, en, part })) : [],
  );
  const behind = states.filter(({ part }) => part.state.kind !== 'current');
  const findings = ledger.size === 0 ? [] : behind.map(({ ja, en, part }) => noteOn(ja, en, part));
  const missing = all.filter(({ ja, en }) => !ja || !en).length;
  return { findings, parts: states.length, current: states.length - behind.length, missing };
}

function noteOn(ja: Page, en: Page, part: Parameters<typeof tellState>[0]): Finding {
  const page = part.state.kind === 'behind' && part.state.language === 'ja' ? ja : en;
  const line = page.headings.find(({ anchor }) => anchor === part.part)?.line ?? 1;
  return {
    file: page.file,
    note: true,
    problem: {
      code: 'translation',
      line,
      column: 1,
      message: tellState(part, PLAIN),
      expected: `a look at \`hatoba translated --diff ${part.id}\`, then \`hatoba translated ${part.id}\``,
    },
  };
}
