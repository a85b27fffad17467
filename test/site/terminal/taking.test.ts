import { expect, test } from 'vitest';
import { logName } from '../../../src/site/terminal/taking.ts';

test("a log's name tells the host and the minute", () => {
  expect(logName('ubuntu-24.04', new Date(2026, 10, 2, 9, 5))).toBe('hatoba-ubuntu-24.04-2026-11-02-0905.txt');
});
