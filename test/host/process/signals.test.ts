import { describe, expect, it } from 'vitest';
import {
  parseSignal,
  REAL_TIME_SIGNALS,
  realTimeText,
  SIGNALS,
  signalNumber,
} from '../../../src/host/process/signals.ts';

describe('parseSignal', () => {
  it.each([
    ['9', 'SIGKILL'],
    ['kill', 'SIGKILL'],
    ['SIGTERM', 'SIGTERM'],
    ['34', 'SIGRTMIN'],
    ['RTMIN+3', 'SIGRTMIN+3'],
    ['sigrtmax-14', 'SIGRTMAX-14'],
    ['64', 'SIGRTMAX'],
    ['0', undefined],
    ['32', undefined],
    ['65', undefined],
    ['RTMIN+16', undefined],
    ['RTMAX-15', undefined],
    ['SIGRT', undefined],
    ['', undefined],
  ])('%s is %s', (text, signal) => {
    expect(parseSignal(text)).toBe(signal);
  });

  it('reads every name and every number back', () => {
    for (const signal of [...SIGNALS, ...REAL_TIME_SIGNALS]) {
      expect(parseSignal(signal)).toBe(signal);
      expect(parseSignal(String(signalNumber(signal)))).toBe(signal);
    }
  });
});

describe('realTimeText', () => {
  it('counts from SIGRTMIN', () => {
    expect([realTimeText('SIGRTMIN'), realTimeText('SIGRTMAX'), realTimeText('SIGTERM')]).toEqual([
      'Real-time signal 0',
      'Real-time signal 30',
      undefined,
    ]);
  });
});
