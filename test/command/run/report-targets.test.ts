import { describe, expect, it } from 'vitest';
import { parseReports } from '../../../src/command/run/report-targets.ts';

describe('--report', () => {
  it('names a kind and a file', () => {
    expect(parseReports(['json=a.json', 'junit=b=c.xml'])).toEqual([
      { kind: 'json', file: 'a.json' },
      { kind: 'junit', file: 'b=c.xml' },
    ]);
  });
  it.each(['json', 'json=', 'tap=x', ''])('cannot be %j', (value) => {
    expect(() => parseReports([value])).toThrow('--report is json=FILE or junit=FILE');
  });
});
