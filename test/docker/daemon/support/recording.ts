/** Exchanges with real engines, as test/recordings/api keeps them. */
import { readFileSync } from 'node:fs';

export interface Exchange {
  readonly method: string;
  readonly path: string;
  readonly body?: unknown;
  readonly status: number;
  readonly answer: unknown;
}

export type Engine = '20' | '26' | '28';

export const ENGINES: readonly (readonly [Engine, string])[] = [
  ['20', '20.10.24'],
  ['26', '26.1.5'],
  ['28', '28.5.2'],
];

export function recording(noun: string, engine: Engine): readonly Exchange[] {
  const file = new URL(`../../../recordings/api/${noun}-${engine}.json`, import.meta.url);
  return (JSON.parse(readFileSync(file, 'utf8')) as { exchanges: Exchange[] }).exchanges;
}

/** What differs from run to run becomes a word: times, ids, pids, addresses that are drawn by lot. */
export function comparable(value: unknown): unknown {
  return JSON.parse(normalise(JSON.stringify(value ?? null)));
}

const normalise = (text: string): string =>
  text
    .replace(/\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?Z/g, (time) => (time.startsWith('0001') ? time : '<time>'))
    .replace(/[0-9a-f]{64}/g, '<id>')
    .replace(/"[0-9a-f]{12}"/g, '"<short-id>"')
    .replace(/([0-9a-f]{2}:){5}[0-9a-f]{2}/g, '<mac>')
    .replace(/"Pid":[1-9]\d*/g, '"Pid":"<pid>"')
    .replace(/"Created":\d+/g, '"Created":"<seconds>"')
    .replace(/"(HostPort)":"3276\d"/g, '"$1":"<port>"')
    .replace(/"PublicPort":3276\d/g, '"PublicPort":"<port>"')
    .replace(/"(Size|SizeRootFs|VirtualSize|LayersSize)":\d+/g, '"$1":"<size>"')
    .replace(/"KernelVersion":"[^"]*"/g, '"KernelVersion":"<kernel>"')
    .replace(/\/netns\/[0-9a-f]{12}/g, '/netns/<short-id>');
