import { describe, expect, test } from 'vitest';
import { parseMountOptions } from '../../../src/docker/runtimes/mount-options.ts';

describe('options of a bind mount', () => {
  test.each([
    [['rbind', 'rro', 'rprivate'], { recursive: true, readonlyBelow: true }],
    [['rbind', 'ro', 'rprivate'], { recursive: true, readonlyBelow: false }],
    [['bind', 'rro', 'rprivate'], { recursive: false, readonlyBelow: true }],
  ])('%j', (options, expected) => {
    expect(parseMountOptions(options)).toMatchObject({ bind: true, flags: { readonly: true }, ...expected });
  });
});
