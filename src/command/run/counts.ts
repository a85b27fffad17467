/** How many steps came out how, in words. */
import type { Counts } from '../../record/record.ts';
import { plural } from '../plural.ts';
import type { Language } from '../subcommand.ts';

/** The counts in one line; what is none is left out. */
export function tellCounts({ runbooks, steps, passed, failed, tolerated, skipped }: Counts, lang: Language): string {
  const some = (count: number, words: string): string[] => (count > 0 ? [words] : []);
  if (lang === 'ja') {
    const parts = [
      `成功 ${passed}`,
      ...some(failed, `失敗 ${failed}`),
      ...some(tolerated, `任意の失敗 ${tolerated}`),
      ...some(skipped, `未実行 ${skipped}`),
    ];
    return `手順書 ${runbooks} 冊、手順 ${steps} 件: ${parts.join('、')}`;
  }
  const parts = [
    `${passed} passed`,
    ...some(failed, `${failed} failed`),
    ...some(tolerated, `${tolerated} optional failed`),
    ...some(skipped, `${skipped} not run`),
  ];
  return `${plural(runbooks, 'runbook')}, ${plural(steps, 'step')}: ${parts.join(', ')}`;
}
