/** The rules for prose in each language. What is switched off or tuned says why. */
import { createRequire } from 'node:module';
import type { TextlintRuleModule, TextlintRuleOptions } from '@textlint/types';
import type { Language } from '../../src/book/languages.ts';
import { englishRules } from './english.ts';

export interface Rule {
  readonly ruleId: string;
  readonly rule: TextlintRuleModule;
  readonly options?: TextlintRuleOptions | boolean;
}

interface Preset {
  readonly rules: Readonly<Record<string, TextlintRuleModule>>;
  readonly rulesConfig: Readonly<Record<string, TextlintRuleOptions | boolean>>;
}

const require = createRequire(import.meta.url);
const preset: Preset = require('textlint-rule-preset-ja-technical-writing');

/** What differs from textlint-rule-preset-ja-technical-writing; false is off. */
const JAPANESE: Readonly<Record<string, TextlintRuleOptions | false>> = {
  // Commands, paths and messages are seen at a glance, not read: runs of Latin text do not count.
  'sentence-length': { max: 100, skipPatterns: ['/[\\x20-\\x7e…]{12,}/'] },
  // Lists speak as the text around them does.
  'no-mix-dearu-desumasu': { preferInHeader: '', preferInBody: 'ですます', preferInList: 'ですます', strict: false },
  // JTF wants 1つ、2つ. Here 一つ、二つ、三つ are words, written as such throughout; figures are for what is measured.
  'arabic-kanji-numbers': false,
  // 「も」「や」 join things of one kind. 「に」 does three things (place, time, 「ように」「ために」), which the rule takes
  // for one. A full-width colon ends a sentence here: 「…がない：…がいません」.
  'no-doubled-joshi': {
    min_interval: 1,
    allow: ['も', 'や', 'にも', 'でも', 'ても', 'に'],
    separatorCharacters: ['.', '．', '。', '?', '!', '？', '！', '：'],
  },
  // What may or may not be so is told as such; where the reader cannot be given certainty, none is feigned.
  'ja-no-weak-phrase': false,
  // Docker asks, too: 「are you root?」
  'no-exclamation-question-mark': { allowFullWidthQuestion: true, allowHalfWidthQuestion: true },
  'ja-no-successive-word': { allow: ['…', '一つ', '一行'] },
};

/** Those of the preset that know no language; English has them beside retext's checks. */
const ANY_LANGUAGE = ['no-unmatched-pair', 'no-zero-width-spaces', 'no-invalid-control-character', 'no-nfd'];

/** The rules of a language; `words` are right although no English dictionary has them. */
export function rulesFor(language: Language, words: ReadonlySet<string>): Rule[] {
  if (language === 'en')
    return [
      ...Object.entries(englishRules(words)).map(([ruleId, rule]) => ({ ruleId, rule })),
      ...ANY_LANGUAGE.map((ruleId) => ({ ruleId, rule: ruleOf(ruleId) })),
    ];
  return Object.keys(preset.rules).flatMap((ruleId) => {
    const options = JAPANESE[ruleId] ?? preset.rulesConfig[ruleId] ?? true;
    return options === false ? [] : [{ ruleId, rule: ruleOf(ruleId), options }];
  });
}

function ruleOf(ruleId: string): TextlintRuleModule {
  const rule = preset.rules[ruleId];
  if (rule === undefined) throw new Error(`The preset has no rule ${ruleId}.`);
  return rule;
}
