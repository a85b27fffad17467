// Models moby/buildkit frontend/dockerfile/dockerfile2llb/convert_expose.go (v0.25) and go-connections' nat.ParsePortSpecs,
// which came before it.
import { goQuote } from '../../../../base/go-quote.ts';
import { since } from '../../../engine-version.ts';
import type { ExposeCommand } from '../../dockerfile/commands.ts';
import { type ConvertContext, lookupIn } from './context.ts';
import { addHistory, type StageState } from './state.ts';

interface PortText {
  readonly ip: string;
  readonly hostPort: string;
  readonly containerPort: string;
}

/** Throws Error: `invalid containerPort: abc`. */
export function dispatchExpose(context: ConvertContext, state: StageState, command: ExposeCommand): void {
  const words = command.ports.flatMap((port) => context.lex.processWords(port, lookupIn(state.env)));
  const ports = words.flatMap((word) => portsOf(context, command, word));
  const exposed = { ...state.image.config.ExposedPorts };
  for (const port of ports) exposed[port] = {};
  state.image.config.ExposedPorts = exposed;
  const shown = since(context.version, 28)
    ? `[${ports.join(' ')}]`
    : `map[${[...new Set(ports)]
        .sort()
        .map((port) => `${port}:{}`)
        .join(' ')}]`;
  addHistory(state, `EXPOSE ${shown}`, false);
}

function split(text: string): PortText {
  const parts = text.split(':');
  const containerPort = parts.at(-1) ?? '';
  if (parts.length === 1) return { ip: '', hostPort: '', containerPort };
  if (parts.length === 2) return { ip: '', hostPort: parts[0] ?? '', containerPort };
  return { ip: parts.slice(0, -2).join(':'), hostPort: parts.at(-2) ?? '', containerPort };
}

function portsOf(context: ConvertContext, command: ExposeCommand, text: string): string[] {
  const { ip, hostPort, containerPort } = split(text);
  const [range = '', proto = 'tcp', ...more] = containerPort.split('/');
  const late = since(context.version, 28);
  if (more.length > 0 || (late && containerPort.endsWith('/'))) {
    throw new Error(
      late ? `invalid port: ${goQuote(text)}` : `Invalid proto: ${containerPort.split('/').slice(1).join('/')}`,
    );
  }
  if (late && proto !== proto.toLowerCase()) context.lint.run('ExposeProtoCasing', command.location, [text]);
  if (late && (ip !== '' || hostPort !== '')) context.lint.run('ExposeInvalidFormat', command.location, [text]);
  if (ip !== '' && !/^\[?[0-9a-fA-F:.]+\]?$/.test(ip)) {
    throw new Error(`${since(context.version, 28) ? 'invalid' : 'Invalid'} ip address: ${ip}`);
  }
  if (range === '') throw new Error(`${since(context.version, 28) ? 'no' : 'No'} port specified: ${text}<empty>`);
  const name = proto.toLowerCase();
  const [from, to] = bounds(range, context);
  if (!['tcp', 'udp', 'sctp'].includes(name)) {
    throw new Error(`${since(context.version, 28) ? 'invalid' : 'Invalid'} proto: ${late ? name : proto}`);
  }
  return Array.from({ length: to - from + 1 }, (_, index) => `${from + index}/${name}`);
}

function bounds(range: string, context: ConvertContext): readonly [number, number] {
  const [first = '', last = first] = range.split('-');
  const valid = (text: string): boolean => /^\d+$/.test(text) && Number(text) <= 65535;
  if (!valid(first) || !valid(last) || Number(last) < Number(first)) {
    throw new Error(`${since(context.version, 28) ? 'invalid' : 'Invalid'} containerPort: ${range}`);
  }
  return [Number(first), Number(last)];
}
