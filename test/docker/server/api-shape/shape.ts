/** What two engines' answers must have in common: everything but ids, times, sizes and what was measured. */

export type Shape = unknown;

/** Values that tell of the computer or the moment, not of the API. */
const FREE = new Set([
  'Warnings',
  'KernelVersion',
  'OperatingSystem',
  'SecurityOptions',
  'Runtimes',
  'BuildTime',
  'GoVersion',
]);

/**
 * A JSON value with its names, their order, its nulls, empty lists, empty texts and truths, but of other texts and of
 * numbers only what they are. Lists become the kinds of things in them. Messages are kept word for word.
 */
export function shapeOf(value: unknown, name = ''): Shape {
  if (value === null || typeof value === 'boolean') return FREE.has(name) ? '<free>' : value;
  if (typeof value === 'number') return '<number>';
  if (typeof value === 'string') return textShape(value, name);
  if (FREE.has(name)) return '<free>';
  if (Array.isArray(value)) return unique(value.map((item) => shapeOf(item)));
  if (typeof value !== 'object') return typeof value;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [steady(key), shapeOf(item, key)]));
}

function unique(shapes: readonly Shape[]): readonly Shape[] {
  const seen = new Map(shapes.map((shape) => [JSON.stringify(shape), shape]));
  return [...seen.entries()].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, shape]) => shape);
}

const SAID = new Set(['message', 'error', 'Error', 'Status', 'status', 'stream', 'Warning', 'Driver', 'Scope', 'Type']);

function textShape(text: string, name: string): string {
  if (text === '') return '';
  if (FREE.has(name)) return '<free>';
  if (SAID.has(name)) return steady(text);
  if (/^\d{4}-\d\d-\d\dT/.test(text)) return text.startsWith('0001-') ? '<never>' : '<time>';
  if (/^sha256:[0-9a-f]{64}$/.test(text)) return '<digest>';
  if (/^[0-9a-f]{64}$/.test(text)) return '<id>';
  return '<text>';
}

/** A sentence without what differs from run to run. */
export const steady = (text: string): string =>
  text
    .replaceAll(/[0-9a-f]{64}/g, '<id>')
    .replaceAll(/\b[0-9a-f]{12}\b/g, '<id>')
    .replaceAll(/\d{4}-\d\d-\d\dT[\d:.]+Z/g, '<time>')
    .replaceAll(/\b(Up|Exited \(\d+\)) [^"]*?(second|minute)s?( ago)?/g, '$1 <while>$3')
    .replaceAll(/\b\d+(\.\d+)?(kB|MB|B)\b/g, '<size>')
    .replaceAll(/[\d.]+:53\b/g, '<dns>')
    .replaceAll(/docker-import-\d+/g, 'docker-import-<n>')
    .replaceAll(/\b(pid|PID) \d+/g, '$1 <n>');
