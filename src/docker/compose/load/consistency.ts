// Models compose-spec/compose-go loader/validate.go and graph/cycle.go: whether the parts of a project fit together.
import type { Project, Service } from '../types.ts';
import { invalid, LoadError } from './errors.ts';

const quoted = (text: string): string => JSON.stringify(text);

/** Throws LoadError for the first thing that does not fit. */
export function checkConsistency(project: Project, modern: boolean): void {
  for (const service of project.services.values()) {
    checkBuild(service, project);
    checkReferences(service, project);
    checkLimits(service, modern);
    checkWatch(service);
    if (modern) checkMounts(service);
  }
  for (const [name, secret] of project.secrets) {
    if (!secret.external && secret.file === undefined && secret.environment === undefined)
      throw invalid(`secret ${quoted(name)} must declare either \`file\` or \`environment\``);
  }
  checkCycles(project);
}

function checkBuild(service: Service, project: Project): void {
  const { name, build, image, platform } = service;
  if (!build && image === undefined && !service.provider)
    throw invalid(`service ${quoted(name)} has neither an image nor a build context specified`);
  if (!build) return;
  if (build.dockerfile_inline !== undefined && build.dockerfile !== undefined)
    throw invalid(`service ${quoted(name)} declares mutualy exclusive dockerfile and dockerfile_inline`);
  for (const [added, context] of build.additional_contexts ?? []) {
    if (!context.startsWith('service:')) continue;
    const target = context.slice('service:'.length);
    const other = project.services.get(target);
    const why = `service ${quoted(target)} as additional contexts ${added}`;
    if (!other) throw new LoadError(`service ${quoted(name)} declares unknown ${why}`);
    if (!other.build) throw new LoadError(`service ${quoted(name)} declares non-buildable ${why}`);
  }
  if (build.platforms && platform !== undefined && !build.platforms.includes(platform))
    throw invalid(`service.build.platforms MUST include service.platform ${quoted(platform)}`);
}

function checkReferences(service: Service, project: Project): void {
  const { name } = service;
  const refers = (kind: string, key: string): LoadError =>
    invalid(`service ${quoted(name)} refers to undefined ${kind} ${key}`);
  if (service.network_mode !== undefined && service.networks)
    throw invalid(`service ${name} declares mutually exclusive \`network_mode\` and \`networks\``);
  for (const network of service.networks?.keys() ?? [])
    if (!project.networks.has(network)) throw refers('network', network);
  const test = service.healthcheck?.test?.[0];
  if (test !== undefined && !['CMD', 'CMD-SHELL', 'NONE'].includes(test))
    throw new LoadError('healthcheck.test must start either by "CMD", "CMD-SHELL" or "NONE"');
  for (const [needed, { required }] of service.depends_on ?? []) {
    if (project.services.has(needed) || (project.disabledServices.has(needed) && !required)) continue;
    throw invalid(`service ${quoted(name)} depends on undefined service ${quoted(needed)}`);
  }
  const shared = service.network_mode?.startsWith('service:') ? service.network_mode.slice('service:'.length) : '';
  if (shared !== '' && !project.services.has(shared))
    throw new LoadError(`service ${quoted(shared)} not found for network_mode 'service:${shared}'`);
  for (const { type, source } of service.volumes ?? [])
    if (type === 'volume' && source !== undefined && !project.volumes.has(source)) throw refers('volume', source);
  for (const { source = '' } of service.build?.secrets ?? [])
    if (!project.secrets.has(source)) throw refers('build secret', source);
  for (const { source = '' } of service.configs ?? []) if (!project.configs.has(source)) throw refers('config', source);
  for (const model of service.models?.keys() ?? []) if (!project.models.has(model)) throw refers('model', model);
  for (const { source = '' } of service.secrets ?? []) if (!project.secrets.has(source)) throw refers('secret', source);
}

function checkLimits(service: Service, modern: boolean): void {
  const { name, scale, deploy } = service;
  const replicas = deploy?.replicas;
  const distinct = (one: string, other: string): LoadError =>
    invalid(`services.${name}: can't set distinct values on '${one}' and '${other}'`);
  if (scale !== undefined && replicas !== undefined && scale !== replicas) throw distinct('scale', 'deploy.replicas');
  const negative = (what: string): LoadError =>
    new LoadError(`services.${name}.${what}: must be greater than or equal to 0`);
  if (modern && scale !== undefined && scale < 0) throw negative('scale');
  if (modern && replicas !== undefined && replicas < 0) throw negative('deploy.replicas');
  const limits = deploy?.resources?.limits;
  const reserved = deploy?.resources?.reservations;
  if (service.cpus !== undefined && limits && (limits.cpus ?? 0) !== service.cpus)
    throw distinct('cpus', 'deploy.resources.limits.cpus');
  if (service.mem_limit !== undefined && limits && (limits.memory ?? 0) !== service.mem_limit)
    throw distinct('mem_limit', 'deploy.resources.limits.memory');
  if (service.mem_reservation !== undefined && reserved && (reserved.memory ?? 0) !== service.mem_reservation)
    throw distinct('mem_reservation', 'deploy.resources.reservations.memory');
  if (service.pids_limit !== undefined && limits && (limits.pids ?? 0) !== service.pids_limit)
    throw distinct('pids_limit', 'deploy.resources.limits.pids');
  // The two names stand in each other's place, as compose prints them.
  if ((scale ?? replicas ?? 1) > 1 && service.container_name !== undefined)
    throw invalid(
      `services.${scale === undefined ? 'deploy.replicas' : 'scale'}: can't set container_name and ${name} as container name must be unique`,
    );
}

function checkWatch({ name, develop }: Service): void {
  for (const { target, action } of develop?.watch ?? [])
    if (target === undefined && action !== 'rebuild' && action !== 'restart')
      throw invalid(`services.${name}.develop.watch: target is required for non-rebuild actions`);
}

function checkMounts({ name, tmpfs = [], volumes = [] }: Service): void {
  const mounted = new Map<string, string>();
  const add = (target: string, place: string): void => {
    const other = mounted.get(target);
    if (other !== undefined) throw new LoadError(`${place}: target ${target} already mounted as ${other}`);
    mounted.set(target, place);
  };
  tmpfs.forEach((entry, index) => {
    add(entry.split(':')[0] ?? '', `services.${name}.tmpfs[${index}]`);
  });
  volumes.forEach(({ target = '' }, index) => {
    add(target, `services.${name}.volumes[${index}]`);
  });
}

function checkCycles({ services, disabledServices }: Project): void {
  for (const [name, { depends_on: needed }] of services) {
    for (const [other, { required }] of needed ?? []) {
      if (services.has(other) || !required) continue;
      const disabled = disabledServices.get(other);
      if (disabled)
        throw new LoadError(
          `service ${quoted(other)} is required by ${quoted(name)} but is disabled. Can be enabled by profiles [${(disabled.profiles ?? []).join(' ')}]`,
        );
      throw new LoadError(`service ${quoted(name)} depends on unknown service ${quoted(other)}`);
    }
  }
  const done = new Set<string>();
  const visit = (name: string, path: readonly string[]): void => {
    if (done.has(name)) return;
    for (const other of [...(services.get(name)?.depends_on?.keys() ?? [])].sort()) {
      const at = path.indexOf(other);
      if (at >= 0) throw new LoadError(`dependency cycle detected: ${path.slice(at).join(' -> ')} -> ${other}`);
      if (services.has(other)) visit(other, [...path, other]);
    }
    done.add(name);
  };
  for (const name of [...services.keys()].sort()) visit(name, [name]);
}
