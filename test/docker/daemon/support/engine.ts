/** A daemon on one of the recording hosts, asked over its API. */
import { createClock } from '../../../../src/base/clock.ts';
import { createRandom } from '../../../../src/base/random.ts';
import { createBackend } from '../../../../src/docker/daemon/backend.ts';
import { hostFacts } from '../../../../src/docker/daemon/config/facts.ts';
import { parseFlags } from '../../../../src/docker/daemon/config/flags/parse.ts';
import { loadDaemonConfig } from '../../../../src/docker/daemon/config/load.ts';
import { checkRuntimes } from '../../../../src/docker/daemon/config/runtimes.ts';
import { createDaemon, type Daemon } from '../../../../src/docker/daemon/daemon.ts';
import { engineVersion } from '../../../../src/docker/engine-version.ts';
import { createServer } from '../../../../src/docker/server/server.ts';
import { bootHost } from '../../../../src/host/boot.ts';
import type { Host } from '../../../../src/host/host.ts';
import { writeExecutable } from '../../../../src/host/process/elf.ts';
import type { ProgramTable } from '../../../../src/host/process/types.ts';
import { testRuntimes } from '../../../support/runtimes.ts';
import { RECORDING_HOSTS } from './hosts.ts';
import { PROGRAMS } from './programs.ts';
import type { Exchange } from './recording.ts';
import { loadImages, services } from './services.ts';

export interface TestEngine {
  readonly daemon: Daemon;
  readonly host: Host;
  /** Sends a request and reads the whole answer: JSON where it is JSON, else text. */
  ask(
    method: string,
    path: string,
    body?: unknown,
  ): Promise<{ readonly status: number; readonly answer: unknown; readonly headers: Headers }>;
  request(request: Request, upload?: ReadableStream<Uint8Array>): Promise<Response>;
}

export function testEngine(
  version: string,
  options: {
    readonly daemonJson?: string;
    readonly programs?: ProgramTable;
  } = {},
): TestEngine {
  const clock = createClock({ start: 1_795_300_000_000 });
  const random = createRandom(`engine ${version}`);
  const runtimes = testRuntimes();
  const host = bootHost(RECORDING_HOSTS(version), {
    clock,
    random,
    programs: new Map([...(options.programs ?? PROGRAMS), ...runtimes.programs]),
    sockets: new Map(),
    install: ({ files }) => {
      files.mkdirAll('/usr/sbin');
      for (const tool of ['iptables', 'ip6tables', 'docker-proxy'])
        writeExecutable(files, `/usr/sbin/${tool}`, { program: tool, arch: 'amd64' }, 100_000);
    },
  });
  if (options.daemonJson !== undefined) {
    host.files.mkdirAll('/etc/docker');
    host.files.writeFile('/etc/docker/daemon.json', options.daemonJson);
  }
  const engine = engineVersion(version);
  const facts = hostFacts(host, { version: engine, goVersion: 'go1.22.7', env: new Map() });
  const { config } = loadDaemonConfig(parseFlags([], engine), facts);
  checkRuntimes(config, engineVersion(version));
  const daemon = createDaemon(host, services(host, runtimes.install(host)), {
    version: engineVersion(version),
    flavour: () => host.profile.docker.flavour,
    config,
    dataRoot: '/var/lib/docker',
  });
  loadImages(host, daemon);
  const faults: unknown[] = [];
  const handler = createServer(createBackend(daemon), {
    engine: daemon.version,
    serverVersion: daemon.build.version,
    onFault: (error) => faults.push(error),
  });
  return {
    daemon,
    host,
    request: handler,
    async ask(method, path, body) {
      const response = await handler(
        new Request(`http://docker${path}`, {
          method,
          ...(body !== undefined && { body: JSON.stringify(body), headers: { 'Content-Type': 'application/json' } }),
        }),
      );
      const text = await response.text();
      if (faults.length > 0) throw faults[0];
      return { status: response.status, answer: parse(text), headers: response.headers };
    },
  };
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}

/** Sends what was once sent to a real engine. */
export const replay = (engine: TestEngine, exchange: Exchange) =>
  engine.ask(exchange.method, exchange.path, exchange.body);
