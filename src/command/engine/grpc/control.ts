// Models moby/buildkit api/services/control and frontend/gateway/pb, as far as docker buildx asks for them.

import type { BuildCacheRecord } from '../../../docker/api/types/build.ts';
import { FRONTEND_CAPABILITIES, LLB_CAPABILITIES } from './capabilities.ts';
import { GrpcError } from './frames.ts';
import type { Job, Jobs } from './jobs.ts';
import { type Fields, mapFields, message, parse } from './protobuf.ts';
import type { GrpcCall, GrpcMethod } from './serve.ts';
import type { Session } from './session.ts';
import { type Ask, type BuildOrder, buildRequest, deliver, runBuild } from './solve.ts';

export interface BuildkitContext {
  readonly ask: Ask;
  readonly jobs: Jobs;
  /** The session of that id, which may be about to be opened. */
  session(id: string): Promise<Session | undefined>;
}

export const buildkitMethods = (context: BuildkitContext): ReadonlyMap<string, GrpcMethod> =>
  new Map([
    ...control(context),
    ...bridge(context),
    ['/grpc.health.v1.Health/Check', async ({ send }) => send(message([1, 1]))],
  ]);

const named = (
  service: string,
  methods: Readonly<Record<string, GrpcMethod>>,
): readonly (readonly [string, GrpcMethod])[] =>
  Object.entries(methods).map(([name, method]) => [`/${service}/${name}`, method] as const);

const control = (context: BuildkitContext) =>
  named('moby.buildkit.v1.Control', {
    Info: async ({ send }) => send(message([1, VERSION])),
    ListWorkers: async ({ send }) => send(message([1, await worker(context)])),
    Solve: async (call) => send(call, await solve(context, call)),
    Status: (call) => watch(context, call),
    DiskUsage: async (call) => {
      const records = await cacheRecords(context);
      send(call, message(...records.map((record) => [1, usageRecord(record)] as const)));
    },
    Prune: (call) => prune(context, call),
    // No history is kept.
    ListenBuildHistory: async () => {},
    UpdateBuildHistory: async ({ send }) => send(message()),
  });

const send = (call: GrpcCall, reply: Uint8Array): void => call.send(reply);

/** What the daemon's BuildKit calls itself: vendored, it does not know. */
const VERSION = message([1, 'github.com/moby/buildkit'], [2, 'v0.0.0+unknown']);

async function worker({ ask }: BuildkitContext): Promise<Uint8Array> {
  const info = (await (await ask(new Request('http://docker/info'))).json()) as {
    readonly ID: string;
    readonly Architecture: string;
  };
  const arm = info.Architecture === 'aarch64';
  const platform = (architecture: string, variant = ''): readonly [number, Uint8Array] => [
    3,
    message([1, architecture], [2, 'linux'], [3, variant]),
  ];
  const platforms = arm
    ? [platform('arm64'), platform('arm', 'v7'), platform('arm', 'v6')]
    : [platform('amd64'), platform('amd64', 'v2'), platform('amd64', 'v3'), platform('amd64', 'v4'), platform('386')];
  const labels = mapFields(2, { 'org.mobyproject.buildkit.worker.moby.host-gateway-ip': '172.17.0.1' });
  return message([1, info.ID], ...labels, ...platforms, [5, VERSION]);
}

/** With a frontend it is run here; without one the client drives it over the bridge, and says when it is done. */
async function solve(context: BuildkitContext, { request, signal }: GrpcCall): Promise<Uint8Array> {
  const asked = parse(request);
  const job = context.jobs.add(orderOf(asked), asked.text(5));
  signal.addEventListener('abort', () => job.returned.reject(new GrpcError(1, 'context canceled')));
  try {
    if (asked.text(6) === '') await job.returned.promise;
    else await run(context, job, asked.map(7));
    const { exporterResponse = {} } = (await job.answer) ?? {};
    return message(...mapFields(1, exporterResponse));
  } finally {
    context.jobs.end(job);
  }
}

function orderOf(asked: Fields): BuildOrder {
  const [exporter] = asked.each(13);
  const type = exporter?.text(1) ?? asked.text(3);
  const [cache] = asked.each(8);
  return {
    ref: asked.text(1),
    attrs: asked.map(7),
    exporter: type === '' ? null : { type, attrs: exporter?.map(2) ?? asked.map(4) },
    cacheImports: (cache?.each(5) ?? []).flatMap((entry) => entry.map(2).ref ?? []),
    entitlements: asked.texts(9),
  };
}

async function run(context: BuildkitContext, job: Job, attrs: Readonly<Record<string, string>>) {
  const session = await context.session(job.sessionId);
  if (!session) throw new GrpcError(2, `no active session for ${job.sessionId}: context deadline exceeded`);
  const request = await buildRequest({ ...job.order, attrs }, session);
  const building = runBuild(context.ask, request, (status) => {
    job.traces.push(status);
    for (const wake of job.watchers) wake();
  });
  building.catch(() => {});
  job.answer = building;
  const answer = await building;
  await deliver(job.order, session, answer.files);
  return answer;
}

/** Everything that the build has said and says, until it is over. */
async function watch(context: BuildkitContext, { request, send, signal }: GrpcCall): Promise<void> {
  const ref = parse(request).text(1);
  const job = await context.jobs.find(ref);
  if (!job) throw new GrpcError(2, `no such job ${ref}`);
  for (let next = 0; !signal.aborted; ) {
    for (; next < job.traces.length; next++) send(job.traces[next] ?? new Uint8Array(0));
    if (job.over) return;
    await new Promise<void>((resolve) => {
      const wake = (): void => {
        job.watchers.delete(wake);
        signal.removeEventListener('abort', wake);
        resolve();
      };
      job.watchers.add(wake);
      signal.addEventListener('abort', wake);
    });
  }
}

async function cacheRecords({ ask }: BuildkitContext): Promise<readonly BuildCacheRecord[]> {
  const answer = await ask(new Request('http://docker/system/df'));
  return ((await answer.json()) as { readonly BuildCache: readonly BuildCacheRecord[] | null }).BuildCache ?? [];
}

const usageRecord = (record: BuildCacheRecord): Uint8Array =>
  message(
    [1, record.ID],
    [2, !record.Shared && record.Type !== 'regular'],
    [3, record.InUse],
    [4, record.Size],
    [6, timestamp(record.CreatedAt)],
    [7, record.LastUsedAt ? timestamp(record.LastUsedAt) : undefined],
    [8, record.UsageCount],
    [9, record.Description],
    [10, record.Type],
    [11, record.Shared],
    ...(record.Parents ?? []).map((parent) => [12, parent] as const),
  );

function timestamp(text: string): Uint8Array {
  const ms = Date.parse(text);
  return message([1, Math.floor(ms / 1000)], [2, (ms % 1000) * 1e6]);
}

async function prune(context: BuildkitContext, { request, send }: GrpcCall): Promise<void> {
  const asked = parse(request);
  const before = await cacheRecords(context);
  const query = new URLSearchParams(asked.flag(2) ? { all: '1' } : {});
  const answer = await context.ask(new Request(`http://docker/build/prune?${query}`, { method: 'POST' }));
  const { CachesDeleted } = (await answer.json()) as { readonly CachesDeleted: readonly string[] | null };
  for (const record of before) if (CachesDeleted?.includes(record.ID)) send(usageRecord(record));
}

const bridge = (context: BuildkitContext) => {
  const jobOf = async (call: GrpcCall): Promise<Job> => {
    const ref = call.metadata('buildkit-controlapi-buildid');
    const job = await context.jobs.find(ref);
    if (!job) throw new GrpcError(2, `no such job ${ref}`);
    return job;
  };
  return named('moby.buildkit.v1.frontend.LLBBridge', {
    Ping: async (call) => {
      await jobOf(call);
      const enabled = (tag: number, names: readonly string[]) =>
        names.map((name) => [tag, message([1, name], [2, true])] as const);
      const capabilities = [...enabled(1, FRONTEND_CAPABILITIES), ...enabled(2, LLB_CAPABILITIES)];
      call.send(message(...capabilities, [3, await worker(context)]));
    },
    Solve: async (call) => {
      const asked = parse(call.request);
      const job = await jobOf(call);
      // A frontend that is named is run; a definition of the client's own is not for this solver.
      if (asked.text(2) === '' && asked.has(1))
        throw new GrpcError(12, 'solving a definition is not part of this sandbox');
      const answer = asked.text(2) === '' ? undefined : await run(context, job, asked.map(3));
      const metadata = Object.entries(answer?.exporterResponse ?? {}).filter(([key]) => key.startsWith('result.'));
      const result = message([3, message([1, job.order.ref])], ...mapFields(10, Object.fromEntries(metadata)));
      call.send(message([3, result]));
    },
    Evaluate: async ({ send }) => send(message()),
    Warn: async ({ send }) => send(message()),
    Return: async (call) => {
      const job = await jobOf(call);
      const [error] = parse(call.request).each(2);
      if (error) job.returned.reject(new GrpcError(error.number(1) || 2, error.text(2), parse(call.request).bytes(2)));
      else job.returned.resolve();
      call.send(message());
    },
  });
};
