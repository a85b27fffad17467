// Models docker/buildx commands/bake.go: builds of several targets from a file. Without a file it says so; with one, this
// sandbox does not build.
import type { Command } from '../../cli.ts';
import { checkBuilder } from './builder-store.ts';

const FILES = [
  'compose.yaml',
  'compose.yml',
  'docker-compose.yml',
  'docker-compose.yaml',
  'docker-bake.json',
  'docker-bake.hcl',
  'docker-bake.override.json',
  'docker-bake.override.hcl',
];

export const bake: Command = async (cli, { flags }) => {
  const builder = checkBuilder(cli, flags.string('builder'));
  const given = flags.list('file');
  const missing = given.find((file) => !cli.proc.files.exists(file));
  const start = flags.bool('print') ? '' : `#0 building with "${builder}" instance using docker driver\n\n`;
  const step = '#1 [internal] load local bake definitions\n#1';
  if (missing !== undefined) {
    const reason = `open ${missing}: no such file or directory`;
    await cli.err(`${start}${step} ERROR: ${reason}\n------\n > [internal] load local bake definitions:\n------\n`);
    throw new Error(reason);
  }
  if (given.length === 0 && !FILES.some((file) => cli.proc.files.exists(file))) {
    await cli.err(`${start}${step} DONE 0.0s\n`);
    throw new Error("couldn't find a bake definition");
  }
  throw new Error('building from a bake file is not part of this sandbox');
};
