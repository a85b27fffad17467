import { describe, expect, test } from 'vitest';
import { BuildArgs } from '../../../../src/docker/buildkit/classic/build-args.ts';
import { engineVersion } from '../../../../src/docker/engine-version.ts';

const version = engineVersion('28.5.2');
const stage = (given: Record<string, string | null>): BuildArgs => new BuildArgs(given, version).forStage(version);

describe('arguments of a build', () => {
  test('what is given wins over what ARG says; a name alone does not', () => {
    const args = stage({ A: 'given', B: null });
    args.add('A', 'default');
    args.add('B', 'default');
    expect(args.filterAllowed([])).toEqual(['A=given', 'B=default']);
  });

  test('the environment hides an argument of its name', () => {
    const args = stage({ A: 'given' });
    args.add('A', undefined);
    expect(args.filterAllowed(['A=env'])).toEqual([]);
  });

  test('an ARG without a value takes that of the ARG before the first FROM', () => {
    const all = new BuildArgs({}, version);
    all.addMeta('V', '1');
    const args = all.forStage(version);
    expect(args.filterAllowed([])).toEqual([]);
    args.add('V', undefined);
    expect(args.filterAllowed([])).toEqual(['V=1']);
  });

  test('proxies need no ARG and are never unused', () => {
    const args = stage({ HTTP_PROXY: 'http://p', Z: '1', A: '1' });
    expect(args.filterAllowed([])).toEqual(['HTTP_PROXY=http://p']);
    expect(args.unused()).toEqual(['A', 'Z']);
  });

  test('20.10 does not know ALL_PROXY', () => {
    expect(new BuildArgs({ ALL_PROXY: 'x' }, engineVersion('20.10.24')).unused()).toEqual(['ALL_PROXY']);
    expect(stage({ ALL_PROXY: 'x' }).unused()).toEqual([]);
  });
});
