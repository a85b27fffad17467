/** The commands that talk to the engine, by path: `compose up`. */
import type { ComposeCommand } from '../compose-cli.ts';
import { type EngineCommand, engineCommand } from './adapt.ts';
import { build } from './build.ts';
import { copy } from './cp.ts';
import { create } from './create.ts';
import { down } from './down.ts';
import { events } from './events.ts';
import { exec } from './exec.ts';
import { images } from './images.ts';
import { kill, pause, restart, start, stop, unpause } from './lifecycle.ts';
import { logs } from './logs.ts';
import { attach, commit, exportService, stats, volumes } from './look.ts';
import { port } from './port.ts';
import { ps } from './ps.ts';
import { pull, push } from './pull.ts';
import { remove } from './rm.ts';
import { run } from './run.ts';
import { scale } from './scale.ts';
import { top } from './top.ts';
import { up } from './up.ts';
import { wait } from './wait.ts';
import { watch } from './watch.ts';

const COMMANDS: readonly (readonly [string, EngineCommand])[] = [
  ['attach', attach],
  ['build', build],
  ['commit', commit],
  ['cp', copy],
  ['create', create],
  ['down', down],
  ['events', events],
  ['exec', exec],
  ['export', exportService],
  ['images', images],
  ['kill', kill],
  ['logs', logs],
  ['pause', pause],
  ['port', port],
  ['ps', ps],
  ['pull', pull],
  ['push', push],
  ['restart', restart],
  ['rm', remove],
  ['run', run],
  ['scale', scale],
  ['start', start],
  ['stats', stats],
  ['stop', stop],
  ['top', top],
  ['unpause', unpause],
  ['up', up],
  ['volumes', volumes],
  ['wait', wait],
  ['watch', watch],
];

export const ENGINE_COMMANDS: ReadonlyMap<string, ComposeCommand> = new Map(
  COMMANDS.map(([verb, command]) => [`compose ${verb}`, engineCommand(command)]),
);
