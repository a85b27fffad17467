import { describe, expect, test } from 'vitest';
import { verifyBcrypt } from '../../../src/programs/registry/bcrypt.ts';

describe('bcrypt', () => {
  test.each([
    ['U*U', '$2a$05$CCCCCCCCCCCCCCCCCCCCC.E5YPO9kmyuRGyh0XouQYb4YMJKvyOeW', true],
    ['U*U*', '$2a$05$CCCCCCCCCCCCCCCCCCCCC.VGOzA784oUp/Z0DY336zx7pLYAy0lwK', true],
    ['secret', '$2b$05$abcdefghijklmnopqrstuuOQiyCxlgf/oeuTqixKmWdcYUh4Hjl0a', true],
    ['Secret', '$2b$05$abcdefghijklmnopqrstuuOQiyCxlgf/oeuTqixKmWdcYUh4Hjl0a', false],
    ['secret', '$apr1$abc$def', false],
  ])('%s against %s: %s', (password, hash, admitted) => {
    expect(verifyBcrypt(password, hash)).toBe(admitted);
  });
});
