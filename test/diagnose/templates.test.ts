import { expect, test } from 'vitest';
import { compileIndex } from '../../src/diagnose/compile.ts';
import { diagnose } from '../../src/diagnose/diagnose.ts';
import { catalogue } from './catalogue.ts';
import { describeMutations } from './every-mutation.ts';
import { type KnownPaste, writtenTemplates } from './written.ts';

const entries = catalogue();
const index = compileIndex(entries);
const written = writtenTemplates(entries);
const right = ({ slug, text }: KnownPaste): boolean =>
  diagnose(index, text, { lang: 'en', limit: 1 }).matches[0]?.slug === slug;

test('every template, written out, finds its own error', () =>
  expect(written.filter((paste) => !right(paste))).toEqual([]));

describeMutations('template', written, right);
