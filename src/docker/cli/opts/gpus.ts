// Models docker/cli opts/gpus.go: the value of --gpus.
import type { DeviceRequest } from '../../api/types/container-config.ts';
import { type EngineVersion, since } from '../../engine-version.ts';
import { cut, parseCsv, toMap } from './csv.ts';

/** Throws with the CLI's message. */
export function parseGpus(value: string, version: EngineVersion): DeviceRequest {
  const seen = new Set<string>();
  let driver = '';
  let count = 0;
  let ids: string[] | null = null;
  let capabilities: string[][] = [['gpu']];
  let options: Record<string, string> = {};
  for (const field of parseCsv(value)) {
    const [key, text] = cut(field, '=');
    if (seen.has(key)) throw new Error(`gpu request key '${key}' can be specified only once`);
    seen.add(key);
    if (text === undefined) {
      seen.add('count');
      count = parseCount(key, version);
    } else if (key === 'driver') driver = text;
    else if (key === 'count') count = parseCount(text, version);
    else if (key === 'device') ids = text.split(',');
    else if (key === 'capabilities') capabilities = [[...text.split(','), 'gpu']];
    else if (key === 'options') options = toMap(parseCsv(text));
    else throw new Error(`unexpected key '${key}' in '${field}'`);
  }
  if (!seen.has('count') && ids === null) count = 1;
  return { Driver: driver, Count: count, DeviceIDs: ids, Capabilities: capabilities, Options: options };
}

function parseCount(text: string, version: EngineVersion): number {
  if (text === 'all') return -1;
  if (/^[+-]?\d+$/.test(text)) return Number(text);
  throw new Error(
    since(version, 28)
      ? `invalid count (${text}): value must be either "all" or an integer: invalid syntax`
      : `count must be an integer: strconv.Atoi: parsing ${JSON.stringify(text)}: invalid syntax`,
  );
}
