import { describe, expect, test } from 'vitest';
import { decode, encode } from '../../../src/base/bytes.ts';
import { decodeStatus, encodeStatus } from '../../../src/docker/api/buildkit-trace.ts';
import type { SolveStatus } from '../../../src/docker/api/types/buildkit.ts';

const empty: SolveStatus = { vertexes: [], statuses: [], logs: [], warnings: [] };
const hex = (data: Uint8Array): string => [...data].map((byte) => byte.toString(16).padStart(2, '0')).join(' ');

describe('a status as protobuf', () => {
  test('of nothing is nothing', () => {
    expect(encodeStatus(empty)).toHaveLength(0);
    expect(decodeStatus(new Uint8Array(0))).toEqual(empty);
  });

  test('has the field numbers of control.proto', () => {
    const bytes = encodeStatus({
      ...empty,
      vertexes: [{ digest: 'd', inputs: ['i'], name: 'n', cached: true, started: 1500, error: '' }],
    });
    expect(hex(bytes)).toBe('0a 15 0a 01 64 12 01 69 1a 01 6e 20 01 2a 08 08 01 10 80 ca b5 ee 01');
  });

  test('comes back as it was', () => {
    const status: SolveStatus = {
      vertexes: [
        { digest: 'sha256:a', inputs: [], name: '[1/2] FROM busybox', cached: false, error: '' },
        {
          digest: 'sha256:b',
          inputs: ['sha256:a'],
          name: '[2/2] RUN false',
          cached: false,
          started: 1_700_000_000_123,
          completed: 1_700_000_001_456,
          error: 'exit code: 1',
          progressGroup: { id: 'g', name: 'group', weak: true },
        },
      ],
      statuses: [
        {
          id: 'transferring context:',
          vertex: 'sha256:b',
          name: 'transferring',
          current: 300,
          total: 70_000,
          timestamp: 1_700_000_000_200,
          started: 1_700_000_000_100,
          completed: 1_700_000_000_200,
        },
      ],
      logs: [{ vertex: 'sha256:b', stream: 2, data: encode('no\n'), timestamp: 1_700_000_000_300 }],
      warnings: [
        {
          vertex: 'sha256:b',
          level: 1,
          short: 'MaintainerDeprecated: x (line 2)',
          detail: ['why'],
          url: 'https://docs.docker.com/x',
          sourceInfo: { filename: 'Dockerfile', data: encode('FROM x\n'), language: 'Dockerfile' },
          ranges: [{ start: { line: 2, character: 0 }, end: { line: 2, character: 5 } }],
        },
      ],
    };
    const back = decodeStatus(encodeStatus(status));
    expect(back).toEqual(status);
    expect(decode(back.logs[0]?.data ?? new Uint8Array(0))).toBe('no\n');
  });
});
