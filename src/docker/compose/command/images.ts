// Models docker/compose cmd/compose/images.go and pkg/compose/images.go (v2.26.1, v2.29.4, v2.40.3).
import { humanDuration } from '../../../base/durations.ts';
import { parseRfc3339 } from '../../../base/rfc3339.ts';
import { humanSize } from '../../../base/sizes.ts';
import type { ContainerSummary } from '../../api/types/container.ts';
import type { ImageInspect } from '../../api/types/image.ts';
import { shortId } from '../../cli/formatter/text.ts';
import { containerList } from '../../client/container.ts';
import { imageInspectRaw } from '../../client/image.ts';
import { familiarName, parseReference, withDefaultTag } from '../../registry/reference.ts';
import { sinceCompose } from '../compose-version.ts';
import { byName, labelFilter, ofService, projectLabel } from '../execute/containers.ts';
import type { Engine } from '../execute/engine.ts';
import { prettyTable } from '../formatter/pretty.ts';
import { canonicalName } from '../plan/names.ts';
import type { EngineCommand } from './adapt.ts';

interface Row {
  readonly container: string;
  readonly repository: string;
  readonly tag: string;
  readonly image: ImageInspect;
}

export const images: EngineCommand = async (engine, { flags, args }) => {
  const { cli, api } = engine;
  const name = (await cli.projectName()).toLowerCase();
  const filters = labelFilter(projectLabel(name));
  const found = await containerList(api, { all: true, size: false, limit: 0, filters });
  const containers = byName(args.length > 0 ? found.filter(ofService(...args)) : found);
  const rows: Row[] = [];
  for (const container of containers) rows.push(await rowOf(engine, container));
  const format = flags.string('format').toLowerCase();
  const modern = sinceCompose(cli.version, 2, 30);
  if (flags.bool('quiet')) {
    const ids = new Set(rows.map(({ image }) => image.Id.replace(/^sha256:/, '')));
    return cli.out([...ids].map((id) => `${id}\n`).join(''));
  }
  if (format === 'json') return cli.out(jsonText(rows, modern));
  if (!['table', 'pretty', ''].includes(format)) {
    throw new Error(`format value ${JSON.stringify(flags.string('format'))} could not be parsed: parsing failed`);
  }
  await cli.out(tableText(rows, modern, cli.docker.proc.clock.now()));
};

/** Before 2.30 an image is what its first tag says it is, since then what the container was created from. */
async function rowOf({ cli, api }: Engine, container: ContainerSummary): Promise<Row> {
  const modern = sinceCompose(cli.version, 2, 30);
  const { value: image } = await imageInspectRaw(api, modern ? container.Image : container.ImageID);
  const text = modern ? container.Image : image.RepoTags?.[0];
  let [repository, tag] = ['', ''];
  try {
    const reference = text ? withDefaultTag(parseReference(text, cli.docker.version)) : undefined;
    if (reference) [repository, tag] = [familiarName(reference), reference.tag ?? ''];
  } catch {
    // An image without a name is shown by its id alone.
  }
  return { container: canonicalName(container), repository, tag, image };
}

const platformOf = ({ Os, Architecture, Variant }: ImageInspect): string =>
  [Os, Architecture, Variant].filter((part) => part).join('/');

const taggedAt = ({ Metadata, Created }: ImageInspect): string => {
  const tagged = Metadata?.LastTagTime ?? '';
  return tagged === '' || tagged.startsWith('0001-01-01') ? (Created ?? '') : tagged;
};

function tableText(rows: readonly Row[], modern: boolean, now: number): string {
  const headers = modern
    ? ['CONTAINER', 'REPOSITORY', 'TAG', 'PLATFORM', 'IMAGE ID', 'SIZE', 'CREATED']
    : ['CONTAINER', 'REPOSITORY', 'TAG', 'IMAGE ID', 'SIZE'];
  const cells = rows.map(({ container, repository, tag, image }) => {
    const start = [container, repository || '<none>', tag || '<none>'];
    const size = humanSize(image.Size, 3);
    if (!modern) return [...start, shortId(image.Id), size];
    const age = humanDuration(now - (parseRfc3339(image.Metadata?.LastTagTime ?? '') ?? now));
    return [...start, platformOf(image), shortId(image.Id), size, `${age} ago`];
  });
  return prettyTable(headers, cells);
}

function jsonText(rows: readonly Row[], modern: boolean): string {
  const list = rows.map(({ container, repository, tag, image }) => ({
    ID: image.Id,
    ContainerName: container,
    Repository: repository,
    Tag: tag,
    ...(modern ? { Platform: platformOf(image) } : {}),
    Size: image.Size,
    ...(modern ? { LastTagTime: taggedAt(image) } : {}),
  }));
  if (modern) return `${list.length === 0 ? 'null' : JSON.stringify(list)}\n`;
  return `${JSON.stringify(list)}\n`;
}
