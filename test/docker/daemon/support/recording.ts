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

/**
 * What differs from run to run becomes a word: times, ids, pids, ports and addresses that were free, what was measured.
 * Lists whose order Go's maps decide are sorted. The order of fields is kept: it is part of what is compared.
 */
export const comparable = (value: unknown): unknown => JSON.parse(normalise(JSON.stringify(sorted(value ?? null))));

function sorted(value: unknown): unknown {
  if (Array.isArray(value)) {
    const items = value.map(sorted);
    const key = items.every((item) => has(item, 'Destination'))
      ? 'Destination'
      : items.every((item) => has(item, 'Path'))
        ? 'Path'
        : undefined;
    return key ? items.sort((a, b) => (text(a, key) < text(b, key) ? -1 : 1)) : items;
  }
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, item]) => [name, VOLATILE.has(name) ? '<measured>' : sorted(item)]),
  );
}

const has = (item: unknown, key: string): boolean => typeof item === 'object' && item !== null && key in item;
const text = (item: unknown, key: string): string => String((item as Record<string, unknown>)[key]);

const VOLATILE = new Set([
  'NFd',
  'NGoroutines',
  'OperatingSystem',
  'OSVersion',
  'KernelVersion',
  'ID',
  'cpu_stats',
  'memory_stats',
  'Processes',
  'Address',
  'status',
  'eth0',
]);

const normalise = (json: string): string =>
  json
    .replace(/\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?Z/g, (time) => (time.startsWith('0001') ? time : '<time>'))
    .replace(/[0-9a-f]{64}/g, '<id>')
    .replace(/"[0-9a-f]{12}"/g, '"<short-id>"')
    .replace(/([0-9a-f]{2}:){5}[0-9a-f]{2}/g, '<mac>')
    .replace(/172\.\d+\.0\./g, '172.<n>.0.')
    .replace(/"Pid":[1-9]\d*/g, '"Pid":"<pid>"')
    .replace(/"Created":\d+/g, '"Created":"<seconds>"')
    .replace(/"HostPort":"3\d{4}"/g, '"HostPort":"<port>"')
    .replace(/"PublicPort":3\d{4}/g, '"PublicPort":"<port>"')
    .replace(/"(Size|SizeRootFs|VirtualSize|LayersSize)":\d+/g, '"$1":"<size>"')
    .replace(/\/netns\/[0-9a-f]{12}/g, '/netns/<short-id>');
