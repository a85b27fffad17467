// Models docker/cli cli/command/formatter/image.go and cli/command/image/formatter_history.go.
import { humanDuration } from '../../../base/durations.ts';
import { rfc3339 } from '../../../base/rfc3339.ts';
import { humanSize } from '../../../base/sizes.ts';
import type { ImageHistoryItem, ImageSummary } from '../../api/types/image.ts';
import { type EngineVersion, since } from '../../engine-version.ts';
import { createdAt } from './container.ts';
import { splitDigest, splitTag } from './reference.ts';
import { ellipsis, shortId } from './text.ts';
import type { RowKind } from './write.ts';

const SINCE = '{{if .CreatedSince }}{{.CreatedSince}}{{else}}N/A{{end}}';
const TABLE = `table {{.Repository}}\t{{.Tag}}\t{{.ID}}\t${SINCE}\t{{.Size}}`;
const TABLE_DIGEST = `table {{.Repository}}\t{{.Tag}}\t{{.Digest}}\t{{.ID}}\t${SINCE}\t{{.Size}}`;

/** The template for what --format, --quiet and --digests ask for. */
export function imageFormat(source: string, quiet: boolean, digests: boolean): string {
  if (source === 'table') return quiet ? '{{.ID}}' : digests ? TABLE_DIGEST : TABLE;
  if (source === 'raw') {
    if (quiet) return 'image_id: {{.ID}}';
    const digest = digests ? 'digest: {{.Digest}}\n' : '';
    return `repository: {{ .Repository }}\ntag: {{.Tag}}\n${digest}image_id: {{.ID}}\ncreated_at: {{.CreatedAt}}\nvirtual_size: {{.Size}}\n`;
  }
  return source.startsWith('table') && digests && !source.includes('{{.Digest}}') ? `${source}\t{{.Digest}}` : source;
}

/** One row of the list: an image under one of its names. */
export interface ImageRow {
  readonly image: ImageSummary;
  readonly repository: string;
  readonly tag: string;
  readonly digest: string;
}

/** The rows of an image: one a tag (and digest, where digests are shown), or one without a name. */
export function imageRowsOf(image: ImageSummary, digests: boolean, needDigest: boolean): readonly ImageRow[] {
  const tags = (image.RepoTags ?? []).filter((tag) => tag !== '<none>:<none>');
  const all = (image.RepoDigests ?? []).filter((digest) => digest !== '<none>@<none>');
  if (tags.length === 0 && all.length === 0) return [{ image, repository: '<none>', tag: '<none>', digest: '<none>' }];
  const byRepository = new Map<string, string[]>();
  for (const name of all) {
    const split = splitDigest(name);
    if (split) byRepository.set(split.repository, [...(byRepository.get(split.repository) ?? []), split.rest]);
  }
  const rows: ImageRow[] = [];
  const tagged = new Set<string>();
  for (const name of tags) {
    const split = splitTag(name);
    if (!split) continue;
    tagged.add(split.repository);
    const own = needDigest ? (byRepository.get(split.repository) ?? []) : [];
    for (const digest of own.length > 0 ? own : ['<none>'])
      rows.push({ image, repository: split.repository, tag: split.rest, digest });
  }
  for (const [repository, own] of byRepository) {
    if (tagged.has(repository)) continue;
    for (const digest of digests ? own : ['']) rows.push({ image, repository, tag: '<none>', digest });
  }
  return rows;
}

const notAvailable = (size: number): string => (size === -1 ? 'N/A' : humanSize(size));

export const imageRows = (trunc: boolean, now: number, version: EngineVersion): RowKind<ImageRow> => ({
  typeName: 'formatter.imageContext',
  headers: {
    ID: 'IMAGE ID',
    Repository: 'REPOSITORY',
    Tag: 'TAG',
    Digest: 'DIGEST',
    CreatedSince: 'CREATED',
    CreatedAt: 'CREATED AT',
    Size: 'SIZE',
    Containers: 'CONTAINERS',
    VirtualSize: 'SIZE',
    SharedSize: 'SHARED SIZE',
    UniqueSize: 'UNIQUE SIZE',
  },
  fields: {
    ID: ({ image }) => (trunc ? shortId(image.Id) : image.Id),
    Repository: (row) => row.repository,
    Tag: (row) => row.tag,
    Digest: (row) => row.digest,
    CreatedSince: ({ image }) => `${humanDuration(now - image.Created * 1000)} ago`,
    CreatedAt: ({ image }) => createdAt(image.Created),
    Size: ({ image }) => humanSize(image.Size, 3),
    Containers: ({ image }) => (image.Containers === -1 ? 'N/A' : String(image.Containers)),
    VirtualSize: ({ image }) => humanSize(since(version, 25) ? image.Size : (image.VirtualSize ?? image.Size)),
    SharedSize: ({ image }) => notAvailable(image.SharedSize),
    UniqueSize: ({ image }) =>
      image.Size === -1 || image.SharedSize === -1 ? 'N/A' : humanSize(image.Size - image.SharedSize),
  },
});

/** Before 2000: dates that builders write so that images are reproducible. */
const EPOCH = 946684800;

export function historyFormat(source: string, quiet: boolean, human: boolean): string {
  if (source !== 'table') return source;
  return quiet
    ? '{{.ID}}'
    : `table {{.ID}}\t{{.Created${human ? 'Since' : 'At'}}}\t{{.CreatedBy}}\t{{.Size}}\t{{.Comment}}`;
}

export function historyRows(
  trunc: boolean,
  human: boolean,
  now: number,
  version: EngineVersion,
): RowKind<ImageHistoryItem> {
  const at = (item: ImageHistoryItem): string => rfc3339(item.Created * 1000);
  return {
    typeName: 'image.historyContext',
    headers: {
      ID: 'IMAGE',
      CreatedSince: 'CREATED',
      CreatedAt: 'CREATED AT',
      CreatedBy: 'CREATED BY',
      Size: 'SIZE',
      Comment: 'COMMENT',
    },
    fields: {
      ID: (item) => (trunc ? shortId(item.Id) : item.Id),
      CreatedAt: at,
      CreatedSince: (item) => {
        if (!human) return at(item);
        if (item.Created <= EPOCH && since(version, 26)) return 'N/A';
        return `${humanDuration(now - item.Created * 1000)} ago`;
      },
      CreatedBy: (item) => {
        const text = item.CreatedBy.replaceAll('\t', ' ');
        return trunc ? ellipsis(text, 45) : text;
      },
      Size: (item) => (human ? humanSize(item.Size, 3) : String(item.Size)),
      Comment: (item) => item.Comment,
    },
  };
}
