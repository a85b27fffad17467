// Models docker/compose pkg/compose/build.go, build_buildkit.go (until 2.29) and build_bake.go (from 2.30 on).
import { digestOf } from '../../../base/digest.ts';
import type { SolveStatus } from '../../api/types/buildkit.ts';
import type { Call } from '../../cli/cli.ts';
import { buildPlan } from '../../cli/command/buildx/build-plan.ts';
import { printSources, SourcedError } from '../../cli/command/buildx/errors.ts';
import { createDisplay, type Display, type DisplayMode } from '../../cli/command/buildx/progress/display.ts';
import { pushImages } from '../../cli/command/buildx/push.ts';
import { runSolve } from '../../cli/command/buildx/solve.ts';
import { StatusError } from '../../cli/errors.ts';
import { sinceCompose } from '../compose-version.ts';
import { failureStatus } from '../exit-status.ts';
import { imageName } from '../image-name.ts';
import { type BuildFlags, bakeDefinition, buildFlags } from '../plan/build.ts';
import { done } from '../progress/event.ts';
import { progressMode } from '../progress/run.ts';
import type { Project, Service } from '../types.ts';
import { type Engine, together } from './engine.ts';
import type { ImageIds } from './images.ts';

/** Builds these services' images, all at once; ids by image name. Throws StatusError with BuildKit's message. */
export async function buildServices(
  engine: Engine,
  project: Project,
  services: readonly Service[],
  asked: BuildFlags,
): Promise<ImageIds> {
  const { cli } = engine;
  const ids: ImageIds = new Map();
  if (services.length === 0) return ids;
  if (/^(0|f|false)$/i.test(cli.env.get('DOCKER_BUILDKIT') ?? '')) {
    throw new Error('building with the classic builder through docker compose is not part of this sandbox');
  }
  const bake = sinceCompose(cli.version, 2, 30);
  const display = createBuildDisplay(engine, asked.quiet, bake);
  let failure: { readonly error: unknown } | undefined;
  try {
    if (bake) await showDefinition(engine, display, bakeDefinition(project, services, asked, cli));
    const prefixed = !bake || services.length > 1;
    const shown = (name: string): Display => (prefixed ? withPrefix(display, name, bake) : display);
    await together(
      engine,
      services.map((service) => async (inner) => {
        const id = await buildOne(inner, project, service, asked, shown(service.name));
        ids.set(imageName(service, project.name, cli.separator()), id);
      }),
    );
    if (bake) for (const { name } of services) await showProvenance(engine, shown(name));
  } catch (error) {
    failure = { error };
  }
  await display.done();
  if (failure) throw buildFailure(engine, failure.error, bake);
  if (bake) for (const image of ids.keys()) await engine.progress.event(done(image, 'Built'));
  return ids;
}

async function buildOne(
  engine: Engine,
  project: Project,
  service: Service,
  asked: BuildFlags,
  display: Display,
): Promise<string> {
  const { cli } = engine;
  const inline = service.build?.dockerfile_inline;
  const directory = inline === undefined ? undefined : writeInline(engine, service.name, inline);
  try {
    const call = buildFlags(cli, project, service, asked, directory) as Call;
    const plan = await buildPlan(cli.docker, call, undefined);
    const { exporterResponse } = await runSolve(cli.docker, plan.request, display);
    if (plan.push.length > 0) await pushImages(cli.docker, plan.push, display);
    return exporterResponse['containerimage.config.digest'] ?? exporterResponse['containerimage.digest'] ?? '';
  } finally {
    if (directory !== undefined) removeInline(engine, directory);
  }
}

/** An inline Dockerfile stands in a directory of its own while it is used. */
function writeInline({ cli }: Engine, name: string, text: string): string {
  const { files, clock, pid } = cli.docker.proc;
  const directory = `/tmp/compose-${digestOf(`${name} ${pid} ${clock.now()}`).slice(7, 19)}`;
  files.mkdir(directory, 0o700);
  files.writeFile(`${directory}/Dockerfile`, text);
  return directory;
}

function removeInline({ cli }: Engine, directory: string): void {
  const { files } = cli.docker.proc;
  files.unlink(`${directory}/Dockerfile`);
  files.rmdir(directory);
}

function createBuildDisplay(engine: Engine, quiet: boolean, bake: boolean): Display {
  const { cli } = engine;
  const { proc } = cli.docker;
  const tty = proc.fds.get(1)?.tty;
  const wanted = progressMode(cli);
  const mode: DisplayMode =
    quiet || wanted === 'quiet'
      ? 'quiet'
      : tty && cli.globals.progress !== 'plain' && cli.globals.ansi !== 'never'
        ? 'tty'
        : 'plain';
  return createDisplay({
    mode,
    clock: proc.clock,
    tty,
    write: (data) => cli.out(data),
    text: bake ? '' : 'building with "default" instance using docker driver',
    console: bake ? '' : 'docker:default',
    version: cli.docker.version,
  });
}

/** What every build has of its own, and what bake's builds share none the less. */
const OWN_STEPS = /^(exporting to image|resolving provenance)/;
const OWN_SOURCES = /^\[internal\] load (build definition|\.dockerignore|build context)/;

/** Every step's name begins with the service's; what is no step of the Dockerfile is each build's own. */
function withPrefix(display: Display, prefix: string, bake: boolean): Display {
  const named = (name: string): string =>
    name.startsWith('[') ? `[${prefix} ${name.slice(1)}` : `[${prefix}] ${name}`;
  const own = new Set<string>();
  const digestFor = (digest: string): string => (own.has(digest) ? digestOf(`${prefix} ${digest}`) : digest);
  return {
    warnings: display.warnings,
    update: (status) => {
      for (const { digest, name } of status.vertexes) {
        if (OWN_STEPS.test(name) || (!bake && OWN_SOURCES.test(name))) own.add(digest);
      }
      return display.update({
        vertexes: status.vertexes.map((vertex) => ({
          ...vertex,
          digest: digestFor(vertex.digest),
          name: named(vertex.name),
          ...(vertex.progressGroup
            ? { progressGroup: { ...vertex.progressGroup, name: named(vertex.progressGroup.name) } }
            : {}),
        })),
        statuses: status.statuses.map((one) => ({ ...one, vertex: digestFor(one.vertex) })),
        logs: status.logs.map((one) => ({ ...one, vertex: digestFor(one.vertex) })),
        warnings: status.warnings,
      });
    },
    done: () => display.done(),
  };
}

const status = (part: Partial<SolveStatus>): SolveStatus => ({
  vertexes: [],
  statuses: [],
  logs: [],
  warnings: [],
  ...part,
});

/** Bake reads from its standard input what compose wants built. */
async function showDefinition({ cli }: Engine, display: Display, definition: string): Promise<void> {
  const now = cli.docker.proc.clock.now();
  const name = '[internal] load local bake definitions';
  const digest = digestOf(name);
  const times = { started: now, completed: now };
  const current = new TextEncoder().encode(definition).length;
  const reading = {
    id: 'reading from stdin',
    vertex: digest,
    name: 'reading from stdin',
    current,
    total: 0,
    timestamp: now,
  };
  await display.update(
    status({
      vertexes: [{ digest, inputs: [], name, cached: false, error: '', ...times }],
      statuses: [{ ...reading, ...times }],
    }),
  );
}

async function showProvenance({ cli }: Engine, display: Display): Promise<void> {
  const now = cli.docker.proc.clock.now();
  const name = 'resolving provenance for metadata file';
  const vertex = { digest: digestOf(`${name} ${now}`), inputs: [], name, cached: false, error: '' };
  await display.update(status({ vertexes: [{ ...vertex, started: now, completed: now }] }));
}

/** What went wrong; bake's own output comes through with a blank line after each of its lines. */
function buildFailure({ cli }: Engine, error: unknown, bake: boolean): unknown {
  if (!(error instanceof Error) || error.name === 'ProcessEnded' || error instanceof StatusError) return error;
  const sources = error instanceof SourcedError ? printSources(error.sources) : '';
  const text = bake ? `${sources}${error.message}\n`.replace(/\n(?=.)/g, '\n\n') : error.message;
  return new StatusError(failureStatus(cli.version, 'build'), text);
}
