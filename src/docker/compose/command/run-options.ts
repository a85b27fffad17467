// Models applyRunOptions of docker/compose pkg/compose/run.go and runOptions.apply of cmd/compose/run.go.
import { joinPath } from '../../../host/fs/mounts.ts';
import type { Call } from '../../cli/cli.ts';
import { parsePublished } from '../../cli/opts/ports.ts';
import type { ComposeCli } from '../compose-cli.ts';
import { shellWords } from '../load/shell-words.ts';
import { parseVolume } from '../load/volumes.ts';
import { getService } from '../plan/select.ts';
import type { Project, Service, ServicePort, ServiceVolume } from '../types.ts';
import { environmentOf } from './exec.ts';

/** The service as the flags of `run` change it. Throws with compose's message. */
export function runService(cli: ComposeCli, project: Project, call: Call, tty: boolean): Service {
  const { flags, args } = call;
  const [name = '', ...command] = args;
  const given = getService(project, name);
  const { restart, ...service } = given;
  const { restart_policy, ...deploy } = service.deploy ?? {};
  const entrypoint = flags.changed('entrypoint') ? shellWords(flags.string('entrypoint')) : undefined;
  const added = flags.list('cap-add');
  const dropped = flags.list('cap-drop');
  const without = (all: readonly string[] = [], gone: readonly string[]): string[] =>
    all.filter((one) => !gone.includes(one));
  return {
    ...service,
    ...(service.deploy ? { deploy } : {}),
    container_name: flags.string('name'),
    tty,
    stdin_open: flags.bool('interactive'),
    ports: flags.bool('service-ports') ? (service.ports ?? []) : publishedPorts(cli, flags.list('publish')),
    ...(command.length > 0 ? { command } : entrypoint ? { command: [] } : {}),
    ...(entrypoint ? { entrypoint } : {}),
    ...(flags.string('user') ? { user: flags.string('user') } : {}),
    ...(flags.string('workdir') ? { working_dir: flags.string('workdir') } : {}),
    ...(added.length + dropped.length > 0
      ? {
          cap_add: without([...(service.cap_add ?? []), ...added], dropped),
          cap_drop: [...without(service.cap_drop, added), ...dropped],
        }
      : {}),
    volumes: [...(service.volumes ?? []), ...flags.list('volume').map((spec) => volumeOf(cli, spec))],
    environment: mergedEnvironment(cli, service, flags.list('env')),
    labels: labelsOf(service, flags.list('label')),
  };
}

function publishedPorts(cli: ComposeCli, specs: readonly string[]): readonly ServicePort[] {
  const { bindings } = parsePublished(specs, cli.docker.build.portWording);
  return [...bindings].flatMap(([port, all]) => {
    const [target = '', protocol = ''] = port.split('/');
    return all.map(({ HostIp, HostPort }) => ({
      target: Number(target),
      protocol,
      ...(HostIp ? { host_ip: HostIp } : {}),
      ...(HostPort ? { published: HostPort } : {}),
    }));
  });
}

function volumeOf({ docker }: ComposeCli, spec: string): ServiceVolume {
  const plain = (value: unknown): unknown =>
    value instanceof Map ? Object.fromEntries([...value].map(([key, inner]) => [key, plain(inner)])) : value;
  const volume = plain(parseVolume(spec)) as ServiceVolume;
  if (volume.type !== 'bind' || !volume.source || volume.source.startsWith('/')) return volume;
  return { ...volume, source: joinPath(docker.proc.cwd, volume.source) };
}

function mergedEnvironment(cli: ComposeCli, service: Service, variables: readonly string[]) {
  const merged = new Map(service.environment ?? []);
  for (const variable of environmentOf(cli, variables) ?? []) {
    const at = variable.indexOf('=');
    // A name that has no value in the environment is left out.
    if (at > 0) merged.set(variable.slice(0, at), variable.slice(at + 1));
  }
  return merged;
}

function labelsOf(service: Service, labels: readonly string[]): ReadonlyMap<string, string> {
  const merged = new Map(service.labels ?? []);
  for (const label of labels) {
    const at = label.indexOf('=');
    if (at < 0) throw new Error('label must be set as KEY=VALUE');
    merged.set(label.slice(0, at), label.slice(at + 1));
  }
  return merged;
}
