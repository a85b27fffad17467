import { describe, expect, it } from 'vitest';
import { explainLine, type Mark } from '../../../src/runbook/match/explain.ts';

const shown = (marks: readonly Mark[]): string =>
  marks.map(({ text, changed }) => (changed ? `[${text}]` : text)).join('');
const ID = 'a'.repeat(64);

describe('a line that differs', () => {
  it('is marked by words', () => {
    const { expected, printed, placeholders } = explainLine(
      'hatoba-web: Up 3 seconds',
      'hatoba-web: Exited 3 seconds',
      {},
    );
    expect(shown(expected)).toBe('hatoba-web: [Up] 3 seconds');
    expect(shown(printed)).toBe('hatoba-web: [Exited] 3 seconds');
    expect(placeholders).toEqual([]);
  });

  it('is not marked where it has nothing in common', () => {
    expect(shown(explainLine('app-data', 'Error response from daemon', {}).printed)).toBe('Error response from daemon');
  });
});

describe('a placeholder', () => {
  it('is named, with what stands in its place', () => {
    const { expected, printed, placeholders } = explainLine('id {{id:web}}', 'id 3f2a9c', {});
    expect(shown(expected)).toBe('id [{{id:web}}]');
    expect(shown(printed)).toBe('id [3f2a9c]');
    expect(placeholders).toEqual([{ source: '{{id:web}}', type: 'id', name: 'web', bound: null, came: '3f2a9c' }]);
  });

  it('says which text its name stands for', () => {
    const [fault] = explainLine('{{short_id:web}}', 'bbbbbbbbbbbb', { web: ID }).placeholders;
    expect(fault).toMatchObject({ bound: ID, came: 'bbbbbbbbbbbb' });
  });

  it('that fits is no fault', () => {
    const { placeholders } = explainLine('{{size}} of {{int}}', '12MB of many', {});
    expect(placeholders.map(({ source }) => source)).toEqual(['{{int}}']);
  });

  it('is found among words that differ too', () => {
    const { placeholders, printed } = explainLine('0.0.0.0:{{port}} is open to all', '0.0.0.0:http is open to me', {});
    expect(shown(printed)).toBe('[0.0.0.0:http] is open to [me]');
    expect(placeholders).toMatchObject([{ source: '{{port}}', came: 'http' }]);
  });
});
