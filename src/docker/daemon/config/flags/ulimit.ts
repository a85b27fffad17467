// Models docker/go-units ulimit.go.
import { goQuote } from '../../../../base/go-quote.ts';
import type { Ulimit } from '../../../api/types/container-config.ts';

const TYPES = new Set(
  'core cpu data fsize locks memlock msgqueue nice nofile nproc rss rtprio rttime sigpending stack'.split(' '),
);

/** `nofile=1024:2048`. Throws in the words of go-units. */
export function parseUlimit(text: string): Ulimit {
  const parts = text.split('=');
  if (parts.length !== 2) throw new Error(`invalid ulimit argument: ${text}`);
  const [name = '', limits = ''] = parts;
  if (!TYPES.has(name)) throw new Error(`invalid ulimit type: ${name}`);
  const values = limits.split(':');
  if (values.length > 2)
    throw new Error(`too many limit value arguments - ${limits}, can only have up to two, \`soft[:hard]\``);
  const [hard = 0, soft = hard] = values.reverse().map(parseLimit);
  if (hard !== -1 && soft === -1) {
    throw new Error(`ulimit soft limit must be less than or equal to hard limit: soft: -1 (unlimited), hard: ${hard}`);
  }
  if (hard !== -1 && soft > hard)
    throw new Error(`ulimit soft limit must be less than or equal to hard limit: ${soft} > ${hard}`);
  return { Name: name, Hard: hard, Soft: soft };
}

function parseLimit(text: string): number {
  if (!/^[+-]?\d+$/.test(text)) throw new Error(`strconv.ParseInt: parsing ${goQuote(text)}: invalid syntax`);
  return Number(text);
}
