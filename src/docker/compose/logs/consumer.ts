// Models docker/compose cmd/formatter/logs.go and colors.go (v2.26.1, v2.29.4, v2.40.3): lines with the container's name before them.
import { rfc3339NanoFixed } from '../../../base/rfc3339.ts';
import { isTerminal } from '../../../host/process/stdio.ts';
import type { ComposeCli } from '../compose-cli.ts';
import { sinceCompose } from '../compose-version.ts';

export interface LogConsumer {
  /** Makes room for a name, and gives it a colour. */
  register(name: string): void;
  log(name: string, line: string): Promise<void>;
  err(name: string, line: string): Promise<void>;
  /** A line about the container. */
  status(name: string, message: string): Promise<void>;
}

type Paint = (text: string) => string;

const plain: Paint = (text) => text;
const RAINBOW = ['36', '33', '32', '35', '34', '36;1', '33;1', '32;1', '35;1', '34;1'];
const CLEAR_LINE = '\x1b[2K';
const RESET_LINE = '\r\x1b[K';

interface Presenter {
  readonly name: string;
  readonly paint: Paint;
  prefix: string;
}

export interface ConsumerOptions {
  readonly color: boolean;
  readonly prefix: boolean;
  /** Puts the time of arrival before every line. */
  readonly timestamps: boolean;
}

/** Whether standard output takes colours. */
export function usesAnsi(cli: ComposeCli): boolean {
  if ((cli.env.get('NO_COLOR') ?? '') !== '' || cli.globals.ansi === 'never') return false;
  return cli.globals.ansi === 'always' || isTerminal(cli.docker.proc, 1);
}

export function createLogConsumer(cli: ComposeCli, options: ConsumerOptions): LogConsumer {
  const presenters = new Map<string, Presenter>();
  const modern = sinceCompose(cli.version, 2, 30);
  const rewrites = !sinceCompose(cli.version, 2, 27);
  const colored = options.color && usesAnsi(cli);
  let colors = 0;

  const paintFor = (name: string): Paint => {
    if (!colored || name === '') return plain;
    const code = RAINBOW[colors++ % RAINBOW.length];
    return (text) => `\x1b[${code}m${text}\x1b[0m`;
  };

  const register = (name: string): Presenter => {
    const [root = name] = name.split(' ');
    // Output of hooks: named after its container, and in its colour.
    const parent = modern && root !== name ? presenter(root) : undefined;
    const made: Presenter = parent
      ? { name, paint: parent.paint, prefix: parent.prefix }
      : { name, paint: paintFor(name), prefix: '' };
    presenters.set(name, made);
    if (options.prefix) {
      const width = Math.max(...[...presenters.keys()].map((one) => one.length)) + 1;
      for (const one of presenters.values()) one.prefix = one.paint(`${one.name.padEnd(width)} | `);
    }
    return made;
  };
  const presenter = (name: string): Presenter => presenters.get(name) ?? register(name);

  const write = async (to: (text: string) => Promise<void>, name: string, message: string): Promise<void> => {
    const { prefix } = presenter(name);
    const time = options.timestamps ? rfc3339NanoFixed(cli.docker.proc.clock.now()) + (modern ? ' ' : '') : '';
    for (const line of message.split('\n')) {
      if (rewrites) await cli.out(CLEAR_LINE);
      await to(`${prefix}${time}${line}\n`);
    }
  };

  return {
    register: (name) => {
      if (!presenters.has(name)) register(name);
    },
    log: (name, line) => write(cli.out, name, line),
    err: (name, line) => write(cli.err, name, line),
    status: (name, message) => cli.out(presenter(name).paint(`${rewrites ? '' : RESET_LINE}${name} ${message}\n`)),
  };
}
