import { expect, test } from 'vitest';
import { CAPABILITIES, ROOT } from '../../../src/host/process/credentials.ts';
import { withinBoundingSet } from '../../../src/host/systemd/bounding-set.ts';

test.each<[readonly string[], number, boolean]>([
  [[], CAPABILITIES.length, true],
  [['CAP_SYS_ADMIN CAP_KILL'], 2, true],
  [['~CAP_SYS_ADMIN CAP_BPF'], CAPABILITIES.length - 2, false],
  [['CAP_KILL', 'CAP_SYS_ADMIN'], 2, true],
  [['~CAP_BPF', '~CAP_SYS_ADMIN'], CAPABILITIES.length - 2, false],
  [['CAP_SYS_ADMIN', ''], 0, false],
])('%j leaves %i capabilities', (settings, count, isAdmin) => {
  const { caps, bounding } = withinBoundingSet(ROOT, settings);
  expect([caps.size, bounding.size, caps.has('CAP_SYS_ADMIN')]).toEqual([count, count, isAdmin]);
});
