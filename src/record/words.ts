/** The words in which a record is told, in the reader's language. */
import type { Language } from '../book/languages.ts';

interface Words {
  readonly runbook: string;
  readonly host: string;
  readonly realEngine: string;
  readonly when: string;
  readonly madeBy: string;
  readonly typed: string;
  readonly differs: string;
  readonly noticed: string;
  readonly states: Readonly<Record<'passed' | 'failed' | 'skipped', string>>;
  masked(secrets: number): string;
  passed(passed: number, steps: number): string;
}

export const WORDS: Readonly<Record<Language, Words>> = {
  en: {
    runbook: 'Runbook',
    host: 'Machine',
    realEngine: 'a real Docker engine',
    when: 'Begun',
    madeBy: 'Recorded by',
    typed: 'Typed at the prompt',
    differs: 'Expected (−) and printed (+):',
    noticed: 'done by the reader',
    states: { passed: 'passed', failed: 'failed', skipped: 'not run' },
    masked: (secrets) => (secrets === 0 ? 'Looked through for secrets: none found' : `Secrets hidden: ${secrets}`),
    passed: (passed, steps) => `${passed} of ${steps} steps passed`,
  },
  ja: {
    runbook: '手順書',
    host: 'マシン',
    realEngine: '実機の Docker Engine',
    when: '開始',
    madeBy: '記録したもの',
    typed: '自分で打ったコマンド',
    differs: '期待した出力（−）と実際の出力（+）：',
    noticed: '自分の操作で完了',
    states: { passed: '成功', failed: '失敗', skipped: '未実行' },
    masked: (secrets) =>
      secrets === 0 ? '秘密の値を探しましたが、見つかりませんでした' : `伏せた秘密の値：${secrets} 件`,
    passed: (passed, steps) => `${steps} 手順のうち ${passed} 件が成功`,
  },
};
