// Models docker/cli cli/command/system/events.go.
import { rfc3339, rfc3339NanoFixed } from '../../../../base/rfc3339.ts';
import type { EventMessage } from '../../../api/types/events.ts';
import { parseJson } from '../../../client/json.ts';
import { events as eventStream } from '../../../client/system.ts';
import { since } from '../../../engine-version.ts';
import type { Cli, Command } from '../../cli.ts';
import { messageOf, StatusError } from '../../errors.ts';
import { timestamp } from '../../opts/timestamps.ts';
import { goType } from '../../schema/parse.ts';
import { bodyChunks } from '../../stream/hijack.ts';
import { untilTerminated } from '../../stream/terminate.ts';
import { compileTemplate } from '../../template/exec.ts';
import { filtersOf } from '../filters.ts';

export const events: Command = async (cli, { flags }) => {
  const render = formatter(cli, flags.string('format'));
  const now = cli.proc.clock.now();
  const options = {
    since: timestamp(flags.string('since'), now),
    until: timestamp(flags.string('until'), now),
    filters: filtersOf(flags.list('filter')),
  };
  await untilTerminated(cli, async (signal) => {
    const response = await eventStream(cli.api, { ...options, signal });
    for await (const line of textLines(bodyChunks(response))) await cli.out(`${render(line)}\n`);
  });
};

async function* textLines(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<string, void> {
  const decoder = new TextDecoder();
  let rest = '';
  for await (const chunk of chunks) {
    const lines = (rest + decoder.decode(chunk, { stream: true })).split('\n');
    rest = lines.pop() ?? '';
    for (const line of lines) if (line.trim() !== '') yield line;
  }
  if (rest.trim() !== '') yield rest;
}

/** How one event, given as its JSON, is shown. The template is tried on an empty event first, as the client does. */
function formatter(cli: Cli, format: string): (line: string) => string {
  if (format === '') return (line) => pretty(line);
  const type = goType('event', cli.version);
  try {
    const template = compileTemplate(format === 'json' && since(cli.version, 23) ? '{{json .}}' : format);
    template.execute({ type: { kind: 'ptr', elem: type }, raw: {} });
    return (line) => template.execute({ type, raw: parseJson<unknown>(line) });
  } catch (error) {
    throw new StatusError(64, `Error parsing format: ${messageOf(error)}`);
  }
}

function pretty(line: string): string {
  const event = JSON.parse(line) as EventMessage;
  const nano = /"timeNano":(\d+)/.exec(line)?.[1];
  const time = nano
    ? `${rfc3339(Number(BigInt(nano) / 1_000_000n)).slice(0, 19)}.${nano.slice(-9)}Z`
    : rfc3339NanoFixed(event.time * 1000);
  const attributes = Object.entries(event.Actor.Attributes ?? {}).sort(([a], [b]) => (a < b ? -1 : 1));
  const tail = attributes.length > 0 ? ` (${attributes.map(([key, value]) => `${key}=${value}`).join(', ')})` : '';
  return `${time} ${event.Type} ${event.Action} ${event.Actor.ID}${tail}`;
}
