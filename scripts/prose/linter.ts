/** Lints the prose of one file in one language. */
import { createRequire } from 'node:module';
import path from 'node:path';
import { TextlintKernel } from '@textlint/kernel';
import type { TextlintFilterRuleReporter } from '@textlint/types';
import type { Language } from '../../src/book/languages.ts';
import { rulesFor } from './rules.ts';
import { proseOf } from './texts.ts';

export interface Finding {
  readonly file: string;
  /** 1-based, both. */
  readonly line: number;
  readonly column: number;
  readonly rule: string;
  readonly message: string;
}

const comments: TextlintFilterRuleReporter = createRequire(import.meta.url)('textlint-filter-rule-comments');

/** A function that lints a file's text; `words` are right although no English dictionary has them. */
export function proseLinter(language: Language, words: ReadonlySet<string>) {
  const kernel = new TextlintKernel();
  const rules = rulesFor(language, words);
  return async (file: string, text: string): Promise<Finding[]> => {
    const ext = path.extname(file);
    class Processor {
      availableExtensions(): string[] {
        return [ext];
      }
      processor() {
        return {
          preProcess: (source: string) => proseOf(file, source, language),
          postProcess: (messages: never[]) => ({ messages, filePath: file }),
        };
      }
    }
    const { messages } = await kernel.lintText(text, {
      ext,
      filePath: file,
      plugins: [{ pluginId: 'hatoba', plugin: { Processor } }],
      rules,
      filterRules: [{ ruleId: 'comments', rule: comments }],
    });
    return messages.map(({ range, ruleId, message }) => ({ file, ...placeOf(text, range[0]), rule: ruleId, message }));
  };
}

/** The place of an offset. Not every rule counts columns right; ranges are. */
function placeOf(text: string, offset: number): { line: number; column: number } {
  const before = text.slice(0, offset).split('\n');
  return { line: before.length, column: (before.at(-1) ?? '').length + 1 };
}
