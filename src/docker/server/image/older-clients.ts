// Models moby api/server/router/image/image_routes.go and inspect_response.go: what clients of an older API are told.
import type { ContainerConfig } from '../../api/types/container-config.ts';
import type { ImageInspect, ImageSummary } from '../../api/types/image.ts';
import { since } from '../../engine-version.ts';
import { speaks } from '../httputils/api-version.ts';
import type { Call } from '../httputils/call.ts';
import { alphabetical } from '../httputils/respond.ts';

export function summaryFor(row: ImageSummary, call: Call): ImageSummary {
  if (!since(call.engine, 25)) return row;
  const nameless = row.RepoTags?.length === 0 && row.RepoDigests?.length === 0;
  return {
    ...row,
    ...(since(call.engine, 28) && !speaks(call, '1.51') && { Containers: -1 }),
    ...(!speaks(call, '1.43') && {
      RepoDigests: nameless ? ['<none>@<none>'] : orNull(row.RepoDigests),
      RepoTags: nameless ? ['<none>:<none>'] : orNull(row.RepoTags),
    }),
    ...(!speaks(call, '1.44') && { VirtualSize: row.Size }),
  };
}

const orNull = <T>(list: readonly T[] | null): readonly T[] | null => (list?.length ? list : null);

const EMPTY_CONFIG = {
  Hostname: '',
  Domainname: '',
  User: '',
  AttachStdin: false,
  AttachStdout: false,
  AttachStderr: false,
  Tty: false,
  OpenStdin: false,
  StdinOnce: false,
  Env: null,
  Cmd: null,
  Image: '',
  Volumes: null,
  WorkingDir: '',
  Entrypoint: null,
  OnBuild: null,
  Labels: null,
};

/** What images no longer say of the container they were made from, and what their configuration no longer holds. */
export function inspectFor(image: ImageInspect, call: Call): ImageInspect {
  if (!since(call.engine, 26)) return image;
  const old: Record<string, unknown> = {};
  for (const [name, value] of Object.entries(image)) {
    if (name === 'DockerVersion' && !speaks(call, '1.45')) old.ContainerConfig = EMPTY_CONFIG;
    old[name] = value;
    if (name === 'Size' && !speaks(call, '1.44')) old.VirtualSize = value;
  }
  if (since(call.engine, 28) && !speaks(call, '1.50')) {
    old.Config = alphabetical({ ...EMPTY_CONFIG, ...image.Config }) as Partial<ContainerConfig>;
  }
  return old as unknown as ImageInspect;
}
