import { describe, expect, test } from 'vitest';
import { compileIndex } from '../../src/diagnose/compile.ts';
import { diagnoseLog } from '../../src/diagnose/log.ts';
import { catalogue } from './catalogue.ts';
import { FOREIGN } from './foreign.ts';

const entries = catalogue();
const index = compileIndex(entries);

/** What is found in a log: slugs with their lines. */
const found = (lines: readonly string[]) =>
  diagnoseLog(index, lines.join('\n'), 'en').map(({ match, places }) => [
    match.slug,
    ...places.map((at) => at.join('-')),
  ]);

const port = (number: number): string => `Bind for 0.0.0.0:${number} failed: port is already allocated`;
const NAME =
  'docker: Error response from daemon: Conflict. The container name "/web" is already in use by container "4f1d2c3b4a59". You have to remove (or rename) that container to be able to reuse that name.';
const QUIET = Array.from({ length: 200 }, (_, at) => `level=info msg="request ${at} handled" took=${at}ms`);

describe('a log', () => {
  test('without errors has none', () => expect(found(QUIET)).toEqual([]));

  test('has each error once, in the order of its first line', () =>
    expect(found([...QUIET, NAME, ...QUIET, port(80), ...QUIET, NAME])).toEqual([
      ['container-name-conflict', '201-201', '603-603'],
      ['port-already-allocated', '402-402'],
    ]));

  test('has the same error twice when its values differ', () =>
    expect(found([port(80), port(81), port(80)])).toEqual([
      ['port-already-allocated', '1-1', '3-3'],
      ['port-already-allocated', '2-2'],
    ]));

  test('has errors on neighbouring lines', () =>
    expect(found([port(80), NAME, 'write /srv/x: no space left on device'])).toEqual([
      ['port-already-allocated', '1-1'],
      ['container-name-conflict', '2-2'],
      ['disk-no-space-left', '3-3'],
    ]));

  test('names the reason, not the message that wraps it', () =>
    expect(
      found([
        "docker: Error response from daemon: failed to create task for container: failed to create shim task: OCI runtime create failed: runc create failed: unable to start container process: error during container init: error running hook #0: error running hook: exit status 1, stdout: , stderr: Auto-detected mode as 'legacy'",
        'nvidia-container-cli: initialization error: load library failed: libnvidia-ml.so.1: cannot open shared object file: no such file or directory: unknown',
      ]).map(([slug]) => slug),
    ).toEqual(['gpu-libnvidia-ml-not-found']));

  test('of other software has next to none', () => {
    const known = FOREIGN.flatMap((text) => found([...QUIET.slice(0, 20), ...text.split('\n')]));
    expect(known.length / FOREIGN.length).toBeLessThanOrEqual(0.02);
  });
});
