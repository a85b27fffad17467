import { expect, test } from 'vitest';
import { refusedThread } from '../../../src/host/process/threads.ts';
import type { SyscallFilter } from '../../../src/host/process/types.ts';

const root = (release: string) => ({ exists: () => true, readText: () => release });
const BOOKWORM = root('NAME="Debian GNU/Linux"\nVERSION_ID="12"\nID=debian\n');
const BULLSEYE = root('NAME="Debian GNU/Linux"\nVERSION_ID="11"\nID=debian\n');
const ALPINE = root('NAME="Alpine Linux"\nID=alpine\nVERSION_ID=3.22.2\n');

const answering =
  (answers: Readonly<Record<string, ReturnType<SyscallFilter>>>): SyscallFilter =>
  (call) =>
    answers[call];

test.each([
  ['a new glibc takes EPERM for an answer', BOOKWORM, answering({ clone3: 'EPERM' }), 'EPERM'],
  ['a new glibc falls back to clone', BOOKWORM, answering({ clone3: 'ENOSYS' }), undefined],
  ['a new glibc may meet a refusal there', BOOKWORM, answering({ clone3: 'ENOSYS', clone: 'EACCES' }), 'EACCES'],
  ['a new glibc is let through', BOOKWORM, answering({}), undefined],
  ['an older glibc does not ask for clone3', BULLSEYE, answering({ clone3: 'EPERM' }), undefined],
  ['musl does not ask for clone3', ALPINE, answering({ clone3: 'EPERM' }), undefined],
  ['nobody is refused without a filter', BOOKWORM, undefined, undefined],
])('%s', (_, files, filter, expected) => {
  expect(refusedThread(files, filter)).toBe(expected);
});
