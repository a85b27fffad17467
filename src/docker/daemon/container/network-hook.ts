// Models moby daemon/oci_linux.go (withLibnetwork): up to 27 dockerd is called back as a hook, to take the network namespace.
import { digestOf } from '../../../base/digest.ts';
import { since } from '../../engine-version.ts';
import type { HookSpec, OciSpec } from '../../runtimes/spec.ts';
import type { Daemon } from '../daemon.ts';
import type { Container } from './container.ts';

/** The specification with dockerd's own hook, where the container has a network namespace of its own. */
export function withNetworkHook(daemon: Daemon, container: Container, spec: OciSpec): OciSpec {
  const isNew = spec.linux.namespaces.some(({ type, path }) => type === 'network' && path === undefined);
  const { current } = daemon.process;
  if (since(daemon.version, 28) || container.config.NetworkDisabled || !isNew || !current) return spec;
  const controller = digestOf(daemon.id).slice('sha256:'.length, 'sha256:'.length + 12);
  const hook: HookSpec = {
    path: `/proc/${current.hostPid}/exe`,
    args: ['libnetwork-setkey', '-exec-root=/var/run/docker', container.id, controller],
    ...(since(daemon.version, 27) && { env: [`TRACEPARENT=${traceParent(daemon, container)}`] }),
  };
  return { ...spec, hooks: { ...spec.hooks, prestart: [...(spec.hooks?.prestart ?? []), hook] } };
}

/** The W3C's trace context: version, trace, span, flags. */
function traceParent({ host }: Daemon, { id }: Container): string {
  const digits = digestOf(`${id} ${host.clock.now()}`).slice('sha256:'.length);
  return `00-${digits.slice(0, 32)}-${digits.slice(32, 48)}-01`;
}
