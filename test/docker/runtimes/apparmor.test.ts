import { expect, test } from 'vitest';
import { checkApparmor } from '../../../src/docker/runtimes/apparmor.ts';

const FAILED = 'apply apparmor profile: apparmor failed to apply profile: write';
const PRIVATE = 'fsmount:fscontext:proc/thread-self/attr/apparmor/exec';

test.each([
  ['1.0.1', `${FAILED} /proc/self/attr/apparmor/exec: no such file or directory`],
  ['1.1.14', `unable to ${FAILED} /proc/self/attr/apparmor/exec: no such file or directory`],
  ['1.2.8', `unable to ${FAILED} ${PRIVATE}: no such file or directory`],
  ['1.3.0', `unable to ${FAILED} /proc/self/attr/apparmor/exec: no such file or directory`],
  ['1.3.6', `unable to ${FAILED} ${PRIVATE}: no such file or directory`],
])('runc %s refuses a profile that is not loaded', (runc, message) => {
  expect(() => checkApparmor('web-server', runc)).toThrow(message);
});

test.each([[undefined], [''], ['unconfined'], ['docker-default']])('profile %s is there', (profile) => {
  expect(() => checkApparmor(profile, '1.3.6')).not.toThrow();
});
