// Models moby volume/mounts/linux_parser.go (ParseMountRaw, ParseMountSpec, ParseVolumesFrom).
import { joinPath } from '../../../host/fs/mounts.ts';
import type { Mount } from '../../api/types/mount.ts';
import { DockerError, invalidParameter, unknown } from '../../errdefs/errdefs.ts';
import type { Daemon } from '../daemon.ts';
import { PROPAGATIONS, validateMount } from './validate.ts';

/** What a `-v` or `--mount` asks for, before volumes are made. */
export interface ParsedMount {
  readonly spec: Mount;
  readonly destination: string;
  readonly rw: boolean;
  readonly mode: string;
  readonly copyData: boolean;
  readonly propagation: string;
  /** From `-v`: a missing host directory is made. */
  readonly createSource: boolean;
}

const CONSISTENCY = ['consistent', 'cached', 'delegated'];

/** True for `ro`, `rw`, `z`, `nocopy`, ... with at most one of each kind. */
export function validMode(mode: string): boolean {
  if (mode === '') return true;
  const kinds = mode.split(',').map((word) => {
    if (word === 'ro' || word === 'rw') return 'access';
    if (word === 'z' || word === 'Z') return 'label';
    if (PROPAGATIONS.includes(word)) return 'propagation';
    if (word === 'nocopy') return 'copy';
    return CONSISTENCY.includes(word) ? 'consistency' : undefined;
  });
  return kinds.every((kind, index) => kind !== undefined && kinds.indexOf(kind) === index);
}

const isReadOnly = (mode: string): boolean => mode.split(',').includes('ro');
const invalidSpec = (raw: string): string => `invalid volume specification: '${raw}'`;
const invalidMode = (mode: string): DockerError => invalidParameter(`invalid mode: ${mode}`);

/** `source:destination:mode`, `source:destination` or `destination`. */
export function parseBind(daemon: Pick<Daemon, 'host'>, raw: string, volumeDriver: string): ParsedMount {
  const parts = raw.split(':');
  if (parts[0] === '' || parts.length > 3) throw unknown(invalidSpec(raw));
  if (parts.length === 2 && parts[1] !== '' && validMode(parts[1] ?? '')) throw unknown(invalidSpec(raw));
  const [source, target, mode = ''] =
    parts.length === 1 ? ['', parts[0] ?? ''] : [parts[0] ?? '', parts[1] ?? '', parts[2]];
  if (!validMode(mode)) throw unknown(`invalid mode: ${mode}`);

  const words = mode.split(',');
  const propagation = words.find((word) => PROPAGATIONS.includes(word));
  const isBind = source.startsWith('/');
  const spec: Mount = {
    Type: isBind ? 'bind' : 'volume',
    ...(source !== '' && { Source: source }),
    Target: target,
    ...(isReadOnly(mode) && { ReadOnly: true }),
    ...(propagation && { BindOptions: { Propagation: propagation } }),
    ...(isBind && words.includes('nocopy') && { VolumeOptions: { NoCopy: true } }),
    ...(!isBind &&
      (volumeDriver !== '' || words.includes('nocopy')) && {
        VolumeOptions: {
          NoCopy: words.includes('nocopy'),
          ...(volumeDriver !== '' && { DriverConfig: { Name: volumeDriver } }),
        },
      }),
  };
  try {
    validateMount(daemon, spec, { sourceMustExist: false });
  } catch (error) {
    if (error instanceof DockerError) throw unknown(`${invalidSpec(raw)}: ${error.message}`);
    throw error;
  }
  return { ...fromSpec(spec), mode, createSource: true };
}

/** A `--mount`, which must have been validated. */
export const parseMount = (spec: Mount): ParsedMount => ({
  ...fromSpec(spec),
  mode: '',
  createSource: spec.BindOptions?.CreateMountpoint ?? false,
});

function fromSpec(spec: Mount): Omit<ParsedMount, 'mode' | 'createSource'> {
  return {
    spec,
    destination: joinPath('/', spec.Target),
    rw: !spec.ReadOnly && spec.Type !== 'image',
    copyData: spec.Type === 'volume' && !spec.VolumeOptions?.NoCopy,
    propagation: spec.Type === 'bind' || spec.Type === 'image' ? spec.BindOptions?.Propagation || 'rprivate' : '',
  };
}

/** `name` or `name:ro`. Throws for any other mode. */
export function parseVolumesFrom(spec: string): { readonly container: string; readonly rw: boolean } {
  if (spec === '') throw invalidParameter('volumes-from specification cannot be an empty string');
  const [container = '', ...rest] = spec.split(':');
  const mode = rest.join(':');
  if (mode !== '' && (!validMode(mode) || mode.split(',').includes('nocopy'))) throw invalidMode(mode);
  return { container, rw: !isReadOnly(mode) };
}
