import { describe, expect, it } from 'vitest';
import { readGolden, replay } from '../support/golden.ts';

/** Where this machine differs from the recording on purpose, and why. */
const KNOWN: Readonly<Record<string, readonly string[]>> = {
  'gnu-debian-12': [
    // The recording read a regular file on standard input, the test machine hands over a pipe: GNU sizes columns by that.
    'wc',
    // Its usage text is not part of this sandbox.
    'hostname -x',
  ],
  'busybox-1.37': [
    'cut -d ab -f 1 csv',
    'cut -f 0 csv',
    'paste nums csv',
    'paste -d , nums csv',
    'timeout',
    'head dir',
  ],
  'busybox-1.35': [
    'cut -d ab -f 1 csv',
    'cut -f 0 csv',
    'paste nums csv',
    'paste -d , nums csv',
    'timeout',
    'head dir',
  ],
};

describe.each([
  ['gnu-debian-12', 'gnu'],
  ['busybox-1.37', 'busybox'],
  ['busybox-1.35', 'busybox'],
] as const)('the small tools of %s', (name, flavour) => {
  const golden = readGolden(name);
  const cases = golden.cases.filter((one) => !KNOWN[name]?.includes(one.argv.join(' ')));
  it.each(cases.map((one) => [one.argv.join(' '), one] as const))('%s', async (_title, one) => {
    const { stdout, stderr, exit } = one;
    expect(await replay(golden, one, flavour)).toEqual({ stdout, stderr, exit });
  });
});
