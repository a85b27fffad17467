// Models docker/compose cmd/compose/config.go (v2.26.1, v2.29.4, v2.40.3).

import { writeYaml } from '../../../base/yaml/write.ts';
import type { FlagValues } from '../../cli/flags/flag-set.ts';
import type { ComposeCli, ComposeCommand } from '../compose-cli.ts';
import { sinceCompose } from '../compose-version.ts';
import { imageName } from '../image-name.ts';
import { checkContainerNames } from '../load/container-names.ts';
import type { ModelOptions } from '../load/load.ts';
import { isMap, mapAt, type Tree } from '../load/tree.ts';
import { projectDocument, treeDoc } from '../render/document.ts';
import { serviceHash } from '../render/hash.ts';
import { indentedJson } from '../render/json.ts';
import type { Project } from '../types.ts';
import { printVariables } from './config-variables.ts';
import { resolveDigest } from './image-digest.ts';

interface Config {
  readonly cli: ComposeCli;
  readonly flags: FlagValues;
  readonly services: readonly string[];
  readonly options: ModelOptions;
}

/** `docker compose config`. */
export const config: ComposeCommand = async (cli, { flags, args }) => {
  const options: ModelOptions = {
    noInterpolate: flags.bool('no-interpolate'),
    noPathResolution: flags.bool('no-path-resolution'),
    noNormalize: flags.bool('no-normalize') || cli.globals.compatibility,
    noConsistency: flags.bool('no-consistency'),
  };
  const call: Config = { cli, flags, services: args, options };
  if (flags.bool('services')) return printServices(call);
  if (flags.bool('volumes')) return printNames(call, ({ volumes }) => [...volumes.keys()]);
  if (flags.bool('networks')) return printNames(call, ({ networks }) => [...networks.keys()]);
  if (flags.bool('models'))
    return printNames(call, ({ models }) => [...models.values()].flatMap(({ model }) => model ?? []));
  if (flags.string('hash') !== '') return printHashes(call);
  if (flags.bool('profiles')) return printProfiles(call);
  if (flags.bool('images')) return printImages(call);
  if (flags.bool('variables')) return printVariables(cli, flags.string('format'), options);
  if (flags.bool('environment')) return printEnvironment(call);
  const content = options.noInterpolate ? await asRead(call) : (await resolved(call)).replaceAll('$', '$$$$');
  if (flags.bool('quiet')) return;
  const output = flags.string('output');
  if (output !== '') return cli.docker.proc.files.writeFile(output, content, { mode: 0o666 });
  await cli.out(content);
};

const lines = (texts: readonly string[]): string => texts.map((text) => `${text}\n`).join('');

/** `--quiet` swallows what is printed, of whatever kind. */
async function print({ cli, flags }: Config, texts: readonly string[]): Promise<void> {
  if (!flags.bool('quiet')) await cli.out(lines(texts));
}

const load = ({ cli, options }: Config, services: readonly string[] = []): Promise<Project> =>
  cli.project(services, { ...options, environment: 'none' });

async function printServices(call: Config): Promise<void> {
  const { cli, options } = call;
  if (options.noInterpolate && sinceCompose(cli.version, 2, 30)) {
    const { tree } = await cli.model(options);
    return print(call, [...(mapAt(tree, 'services')?.keys() ?? [])].sort());
  }
  const { services } = await load(call);
  const done = new Set<string>();
  const visit = (name: string): void => {
    if (done.has(name)) return;
    done.add(name);
    for (const needed of services.get(name)?.depends_on?.keys() ?? []) visit(needed);
    order.push(name);
  };
  const order: string[] = [];
  for (const name of services.keys()) visit(name);
  await print(call, order);
}

async function printNames(call: Config, names: (project: Project) => readonly string[]): Promise<void> {
  await print(call, names(await load(call)));
}

async function printHashes(call: Config): Promise<void> {
  const { cli, flags } = call;
  const asked = flags.string('hash');
  const { services, disabledServices } = await load(call);
  const names = asked === '*' ? [...services.keys()] : asked.split(',');
  const found = names.sort().map((name) => {
    const service = services.get(name);
    if (service) return `${name} ${serviceHash(service, cli.version)}`;
    throw new Error(`no such service: ${name}: ${disabledServices.has(name) ? 'disabled' : 'not found'}`);
  });
  await print(call, found);
}

async function printProfiles(call: Config): Promise<void> {
  const { services, disabledServices } = await load(call, call.services);
  const all = [...services.values(), ...disabledServices.values()].flatMap(({ profiles = [] }) => profiles);
  await print(call, [...new Set(all)].sort());
}

async function printImages(call: Config): Promise<void> {
  const { services, name } = await load(call, call.services);
  await print(
    call,
    [...services.values()].map((service) => imageName(service, name, call.cli.separator())),
  );
}

async function printEnvironment(call: Config): Promise<void> {
  const { environment } = await call.cli.project(call.services, { ...call.options, environment: 'early' });
  await print(call, [...environment].map(([name, value]) => `${name}=${value}`).sort());
}

/** The project as compose understands it. */
async function resolved({ cli, flags, services, options }: Config): Promise<string> {
  const lock = flags.bool('lock-image-digests');
  let project = await cli.project(services, { ...options, environment: 'early' });
  if (flags.bool('resolve-image-digests') || lock) project = await withDigests(cli, project);
  if (!options.noConsistency && sinceCompose(cli.version, 2, 29)) checkContainerNames(project);
  if (lock) project = imagesOnly(project);
  const format = formatOf(flags);
  const document = projectDocument(project, cli.version, format);
  return format === 'json' ? indentedJson(document) : writeYaml(document);
}

function formatOf(flags: FlagValues): 'yaml' | 'json' {
  const format = flags.string('format') || 'yaml';
  if (format !== 'yaml' && format !== 'json') throw new Error(`unsupported format ${JSON.stringify(format)}`);
  return format;
}

/** Until 2.26 the flag counts only where variables are not replaced. */
async function withDigests(cli: ComposeCli, project: Project): Promise<Project> {
  if (!sinceCompose(cli.version, 2, 27)) return project;
  const services = new Map(project.services);
  for (const [name, service] of services)
    if (service.image !== undefined) services.set(name, { ...service, image: await resolveDigest(cli, service.image) });
  return { ...project, services };
}

const imagesOnly = (project: Project): Project => ({
  ...project,
  name: '',
  networks: new Map(),
  volumes: new Map(),
  secrets: new Map(),
  configs: new Map(),
  models: new Map(),
  extensions: new Map(),
  services: new Map(
    [...project.services].map(([name, { image }]) => [name, { name, ...(image === undefined ? {} : { image }) }]),
  ),
});

/** The files' tree, with its variables. */
async function asRead({ cli, flags, options }: Config): Promise<string> {
  const { tree } = await cli.model(options);
  const services = mapAt(tree, 'services') ?? new Map<string, Tree>();
  const lock = flags.bool('lock-image-digests');
  for (const [name, service] of services) {
    if (!isMap(service)) continue;
    const image = service.get('image');
    if ((flags.bool('resolve-image-digests') || lock) && typeof image === 'string')
      service.set('image', await resolveDigest(cli, image));
    if (lock) services.set(name, new Map([...service].filter(([key]) => key === 'image')));
  }
  const whole = lock ? new Map<string, Tree>([['services', services]]) : tree;
  const format = formatOf(flags);
  const document = treeDoc(whole, format);
  return format === 'json' ? indentedJson(document) : writeYaml(document);
}
