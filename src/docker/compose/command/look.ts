// Models docker/compose pkg/compose/{attach_service,commit,export,volumes}.go and cmd/compose/stats.go with their commands.

import type { Call } from '../../cli/cli.ts';
import { attachTo } from '../../cli/command/container/attach.ts';
import { stats as dockerStats } from '../../cli/command/container/stats.ts';
import { exportContainer } from '../../cli/command/image/archive.ts';
import { StatusError } from '../../cli/errors.ts';
import { volumeFormat, volumeRows } from '../../cli/formatter/volume.ts';
import { writeRows } from '../../cli/formatter/write.ts';
import { containerCommit } from '../../client/commit.ts';
import { containerList } from '../../client/container.ts';
import { volumeList } from '../../client/volume.ts';
import { familiarName, parseReference } from '../../registry/reference.ts';
import { dockerFlags } from '../docker-flags.ts';
import { labelFilter, ofService, projectLabel, serviceContainer } from '../execute/containers.ts';
import type { Engine } from '../execute/engine.ts';
import { LABEL } from '../plan/labels.ts';
import { canonicalName } from '../plan/names.ts';
import { type EngineCommand, exitWith, showing } from './adapt.ts';

const one = async ({ cli, api }: Engine, { flags, args }: Call) =>
  serviceContainer(api, (await cli.projectName()).toLowerCase(), args[0] ?? '', {
    oneOff: 'include',
    all: false,
    index: flags.number('index'),
  });

export const attach: EngineCommand = async (engine, call) => {
  const { flags } = call;
  const { Id } = await one(engine, call);
  try {
    await attachTo(engine.cli.docker, Id, {
      noStdin: flags.bool('no-stdin'),
      signals: flags.bool('sig-proxy'),
      detachKeys: flags.string('detach-keys'),
    });
  } catch (error) {
    if (!(error instanceof StatusError) || error.message !== '') throw error;
    await exitWith(engine.cli, error.status);
  }
};

export const stats: EngineCommand = async ({ cli, api }, { flags, args, spec }) => {
  const labels = [projectLabel(await cli.projectName())];
  if (args[0]) labels.push(`${LABEL.service}=${args[0]}`);
  const filters = labelFilter(...labels);
  const found = await containerList(api, { all: flags.bool('all'), size: false, limit: 0, filters });
  if (found.length === 0) return;
  const options = dockerFlags({
    format: flags.string('format'),
    'no-stream': flags.bool('no-stream'),
    'no-trunc': flags.bool('no-trunc'),
  });
  await dockerStats(cli.docker, { flags: options, args: found.map(({ Id }) => Id), spec });
};

export const commit: EngineCommand = async (engine, call) => {
  const { flags, args } = call;
  await showing(engine, 'Committing', async (inner) => {
    const container = await one(inner, call);
    const id = canonicalName(container);
    const text = `Commit ${id}`;
    await inner.progress.event({ id, text, status: 'working', statusText: 'Committing' });
    const reference = args[1] ? parseReference(args[1], inner.cli.docker.version) : undefined;
    const image = await containerCommit(inner.api, container.Id, {
      repository: reference ? familiarName(reference) : '',
      tag: reference ? (reference.tag ?? 'latest') : '',
      comment: flags.string('message'),
      author: flags.string('author'),
      pause: flags.bool('pause'),
      changes: flags.list('change'),
    });
    await inner.progress.event({ id, text, status: 'done', statusText: `Committed as ${image}` });
  });
};

export const exportService: EngineCommand = async (engine, call) => {
  const output = call.flags.string('output');
  await showing(engine, 'Exporting', async (inner) => {
    const container = await one(inner, call);
    const id = canonicalName(container);
    const text = `export ${id} to ${output}`;
    await inner.progress.event({ id, text, status: 'working', statusText: 'Exporting' });
    await exportContainer(inner.cli.docker, { flags: dockerFlags({ output }), args: [container.Id], spec: call.spec });
  });
};

export const volumes: EngineCommand = async ({ cli, api }, { flags, args }) => {
  const { project, name } = await cli.projectOrName(args);
  if (project) {
    for (const service of args) if (!project.services.has(service)) throw new Error(`no such service: ${service}`);
  }
  const filters = labelFilter(projectLabel(name));
  const all = (await volumeList(api, filters)).Volumes ?? [];
  const running = await containerList(api, { all: false, size: false, limit: 0, filters });
  const used = new Set(running.filter(ofService(...args)).flatMap(({ Mounts }) => Mounts.map(({ Name }) => Name)));
  const shown = args.length === 0 ? all : all.filter(({ Name }) => used.has(Name));
  if (flags.bool('quiet')) return cli.out(shown.map(({ Name }) => `${Name}\n`).join(''));
  const { version } = cli.docker;
  await cli.out(writeRows(volumeRows(version), volumeFormat(flags.string('format'), false), shown, version));
};
