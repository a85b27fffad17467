// Models moby/buildkit solver/llbsolver (Solve) with frontend/dockerfile/builder: a request becomes an image, files, or an
// answer about the Dockerfile. It knows nothing of HTTP.
import type { ErrorSource, SourceRange } from '../../api/types/buildkit.ts';
import { since } from '../../engine-version.ts';
import { detectDirective } from '../dockerfile/directives.ts';
import { DockerfileError, type LineRange } from '../dockerfile/errors.ts';
import type { DockerfileWarning } from '../dockerfile/parser.ts';
import { createLinter, type LintFinding, parseLintOptions, shortFinding } from '../lint/linter.ts';
import { newId } from './cache.ts';
import { importCaches } from './cache-import.ts';
import { type DockerfileSource, readDockerfile, readIgnore, remoteContext } from './dockerfile-source.ts';
import { checkExporter, exportResult } from './export.ts';
import { type Converted, convert } from './frontend/convert.ts';
import { type LlbVertex, vertex } from './llb.ts';
import { createProgress, infoOf, type Progress } from './progress.ts';
import { createResolver } from './resolver.ts';
import { createScheduler } from './scheduler.ts';
import { lintResult, outlineResult, requestOf, targetsResult } from './subrequests.ts';
import { forwardSyntax } from './syntax.ts';
import { type BuildkitDeps, type Emit, SolveError, type SolveRequest, type SolveResult } from './types.ts';

/** Tells of its progress through `emit`; resolves when nothing is at work any more. Throws SolveError. */
export function solve(
  request: SolveRequest,
  deps: BuildkitDeps,
  emit: Emit,
  signal: AbortSignal,
): Promise<SolveResult> {
  return run(request, deps, createProgress(deps.host.clock, emit), signal);
}

interface Build {
  readonly request: SolveRequest;
  readonly deps: BuildkitDeps;
  readonly progress: Progress;
  readonly source: DockerfileSource;
}

async function run(
  request: SolveRequest,
  deps: BuildkitDeps,
  progress: Progress,
  signal: AbortSignal,
): Promise<SolveResult> {
  for (const exporter of [request.exporter, ...(request.furtherExporters ?? [])]) checkExporter(exporter);
  const early = !since(deps.version, 23);
  const reading = readDockerfile(deps, progress, request);
  const remote = remoteContext(request) !== undefined;
  // Before 23 both files were asked for at once.
  const ignoring = early && !remote ? readIgnore(deps, progress, request, undefined) : undefined;
  const [read, ignored] = await Promise.allSettled([reading, ignoring]);
  if (read.status === 'rejected') throw inFrontend(deps, read.reason);
  if (ignored.status === 'rejected') throw inFrontend(deps, ignored.reason);
  const source = read.value;
  const build: Build = { request, deps, progress, source };
  try {
    await forwardSyntax(deps, progress, request, source);
  } catch (error) {
    throw inFrontend(deps, error);
  }
  const asked = requestOf(deps, request.frontendAttrs);
  if (asked !== undefined) return answer(build, asked);
  const converted = await toGraph(build, (finding) => warn(build, finding), false, ignored.value);
  checkEntitlements(request, converted.vertex);
  const scheduler = createScheduler({
    deps,
    request,
    progress,
    signal,
    locate: (one, message) => located(build, message, early ? [] : one.locations),
  });
  progress.announce(inOrder(converted.vertex).map(infoOf));
  await importCaches(deps, progress, request);
  try {
    const ref = await scheduler.build(converted.vertex);
    return await exportResult(deps, progress, request, ref, converted.image);
  } finally {
    await scheduler.settled();
  }
}

/** Before 23 the message says which part of BuildKit failed. */
function inFrontend({ version }: BuildkitDeps, error: unknown): unknown {
  if (since(version, 23) || !(error instanceof SolveError)) return error;
  return new SolveError(`failed to solve with frontend dockerfile.v0: ${error.message}`, error.sources);
}

async function toGraph(
  build: Build,
  warned: (finding: LintFinding) => void,
  allStages: boolean,
  ignoredBefore: Awaited<ReturnType<typeof readIgnore>> | undefined,
): Promise<Converted> {
  const { deps, progress, request, source } = build;
  const late = since(deps.version, 23);
  let patterns: readonly string[] = ignoredBefore?.patterns ?? [];
  try {
    return await convert({
      text: source.text,
      version: deps.version,
      attrs: request.frontendAttrs,
      lint: createLinter(deps.version, lintOptions(build), warned),
      warn: (warning) => warnPlainly(build, warning),
      host: { os: 'linux', architecture: deps.host.profile.arch, variant: '' },
      resolver: createResolver(deps, progress, request),
      ignored: async () => {
        const rules = ignoredBefore ?? (await readIgnore(deps, progress, request, source.ownIgnore));
        patterns = rules.patterns;
        return rules.matches;
      },
      buildContext: (follow) => contextVertex(request, follow, patterns),
      newId: () => newId(deps.host.random),
      allStages,
    });
  } catch (error) {
    if (error instanceof SolveError) throw error;
    const message = error instanceof Error ? error.message : String(error);
    const prefix = late ? '' : 'failed to solve with frontend dockerfile.v0: failed to create LLB definition: ';
    const locations = late && error instanceof DockerfileError ? [...error.locations].reverse() : [];
    throw new SolveError(
      `${prefix}${message}`,
      locations.map((location) => sourceAt(source, [location])),
    );
  }
}

function lintOptions({ deps, request, source }: Build): ReturnType<typeof parseLintOptions> {
  const asked = request.frontendAttrs['build-arg:BUILDKIT_DOCKERFILE_CHECK'];
  const text =
    asked ?? (since(deps.version, 27) ? detectDirective('check', source.text, deps.version)?.commandLine : '') ?? '';
  try {
    return parseLintOptions(text);
  } catch (error) {
    throw new SolveError(`failed to parse check options: ${error instanceof Error ? error.message : error}`);
  }
}

function contextVertex(request: SolveRequest, follow: readonly string[], excludes: readonly string[]): LlbVertex {
  const remote = remoteContext(request);
  if (remote === 'upload') return vertex({ kind: 'upload' }, [], { name: 'copy /context /' });
  return vertex({ kind: 'local', name: 'context', follow, excludes }, [], { name: '[internal] load build context' });
}

const rangeOf = ({ start, end }: LineRange): SourceRange => ({
  start: { line: start, character: 0 },
  end: { line: end, character: 0 },
});

const sourceAt = (source: DockerfileSource, locations: readonly LineRange[]): ErrorSource => ({
  info: source.info,
  ranges: locations.map(rangeOf),
});

const located = ({ source }: Build, message: string, locations: readonly LineRange[]): SolveError =>
  new SolveError(message, locations.length > 0 ? [sourceAt(source, locations)] : []);

function warn({ progress, source }: Build, finding: LintFinding): void {
  progress.warn({
    vertex: source.vertex,
    level: 1,
    short: shortFinding(finding),
    detail: [finding.description],
    url: finding.url,
    sourceInfo: source.info,
    ranges: [rangeOf(finding.location)],
  });
}

function warnPlainly({ progress, source }: Build, { short, detail, url, line }: DockerfileWarning): void {
  const ranges = [rangeOf({ start: line, end: line })];
  progress.warn({ vertex: source.vertex, level: 1, short, detail: [detail], url, sourceInfo: source.info, ranges });
}

/** What `docker build --check` and `--call` ask for. */
async function answer(build: Build, request: string): Promise<SolveResult> {
  const { deps, source } = build;
  if (request === 'frontend.targets') return { exporterResponse: targetsResult(deps, source) };
  if (request === 'frontend.outline') {
    const converted = await toGraph(build, (finding) => warn(build, finding), false, undefined);
    return { exporterResponse: outlineResult(source, converted) };
  }
  if (request !== 'frontend.lint' || !since(deps.version, 27)) {
    throw new SolveError(`unsupported request ${request}: unsupported request ${request}`);
  }
  const findings: LintFinding[] = [];
  const allStages = (build.request.frontendAttrs['target'] ?? '') === '';
  let failure: unknown;
  try {
    await toGraph(build, (finding) => findings.push(finding), allStages, undefined);
  } catch (error) {
    failure = error instanceof SolveError ? asDockerfileError(error) : error;
  }
  return { exporterResponse: lintResult(source, findings, failure) };
}

function asDockerfileError(error: SolveError): DockerfileError {
  const ranges = error.sources.flatMap(({ ranges: found }) => found);
  return new DockerfileError(
    error.message,
    ranges.map(({ start, end }) => ({ start: start.line, end: end.line })),
  );
}

/** What a step needs must have been allowed by the client. */
function checkEntitlements(request: SolveRequest, root: LlbVertex | undefined): void {
  for (const { op } of inOrder(root)) {
    if (op.kind !== 'exec' || op.network !== 'host' || request.entitlements.includes('network.host')) continue;
    throw new SolveError('failed to load LLB: network.host is not allowed');
  }
}

/** Every vertex of a graph, inputs first. */
function inOrder(root: LlbVertex | undefined): LlbVertex[] {
  const found = new Set<LlbVertex>();
  const visit = (one: LlbVertex): void => {
    if (found.has(one)) return;
    for (const input of one.inputs) visit(input);
    found.add(one);
  };
  if (root) visit(root);
  return [...found];
}
