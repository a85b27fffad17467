// Models docker/compose cmd/compose/events.go and pkg/compose/events.go.
import { rfc3339, rfc3339NanoFixed } from '../../../base/rfc3339.ts';
import { readJsonLines } from '../../api/jsonstream.ts';
import type { EventMessage } from '../../api/types/events.ts';
import { timestamp } from '../../cli/opts/timestamps.ts';
import { bodyChunks } from '../../cli/stream/hijack.ts';
import { events as eventStream } from '../../client/system.ts';
import { labelFilter, projectLabel } from '../execute/containers.ts';
import { unlessCanceled } from '../execute/engine.ts';
import { LABEL } from '../plan/labels.ts';
import type { EngineCommand } from './adapt.ts';

export const events: EngineCommand = async (engine, { flags, args }) => {
  const { cli, api, signal } = engine;
  const name = (await cli.projectName()).toLowerCase();
  const now = cli.docker.proc.clock.now();
  const response = await eventStream(api, {
    since: timestamp(flags.string('since'), now),
    until: timestamp(flags.string('until'), now),
    filters: labelFilter(projectLabel(name)),
    signal,
  });
  const json = flags.bool('json');
  const listen = async (): Promise<void> => {
    for await (const event of readJsonLines<EventMessage>(bodyChunks(response))) {
      const service = event.Actor.Attributes[LABEL.service] ?? '';
      if (event.Type !== 'container' || event.Actor.Attributes[LABEL.oneoff] === 'True') continue;
      if (args.length > 0 && !args.includes(service)) continue;
      await cli.out(`${json ? jsonLine(event, service) : plainLine(event)}\n`);
    }
  };
  await unlessCanceled(signal, listen());
};

const attributes = ({ Actor }: EventMessage): readonly (readonly [string, string])[] =>
  Object.entries(Actor.Attributes)
    .filter(([key]) => !key.startsWith('com.docker.compose.'))
    .sort(([a], [b]) => (a < b ? -1 : 1));

const milliseconds = ({ time, timeNano }: EventMessage): number => (timeNano ? timeNano / 1e6 : time * 1000);

function jsonLine(event: EventMessage, service: string): string {
  return JSON.stringify({
    action: event.Action,
    attributes: Object.fromEntries(attributes(event)),
    id: event.Actor.ID,
    service,
    time: rfc3339NanoFixed(milliseconds(event)),
    type: 'container',
  });
}

/** `2024-01-02 03:04:05.000000 container create <id> (image=busybox, name=shop-web-1)` */
function plainLine(event: EventMessage): string {
  const nano = rfc3339NanoFixed(milliseconds(event));
  const time = `${rfc3339(milliseconds(event)).slice(0, 19).replace('T', ' ')}.${nano.slice(20, 26)}`;
  const text = attributes(event).map(([key, value]) => `${key}=${value}`);
  // Compose ends the text with a line break of its own.
  return `${time} container ${event.Action} ${event.Actor.ID} (${text.join(', ')})\n`;
}
