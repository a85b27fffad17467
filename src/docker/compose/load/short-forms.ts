/** The short notations of ports and mounts as a project's types, for commands that take them as flags. */
import type { PortWording } from '../../cli/opts/ports.ts';
import type { ServicePort, ServiceVolume } from '../types.ts';
import { parsePortSpec } from './canonical.ts';
import { decodeStruct } from './decode.ts';
import { PORT, VOLUME_MOUNT } from './shapes.ts';
import { goText } from './tree.ts';
import { cleanPath, parseVolume as parseVolumeSpec } from './volumes.ts';

const CONTEXT = { errors: [], modern: true };

/** `127.0.0.1:8000-8001:80-81/tcp`: one entry a port. Throws with the message of the port's grammar. */
export const parsePort = (spec: string, wording: PortWording): ServicePort[] =>
  parsePortSpec(spec, wording).map((port) => decodeStruct(port, PORT, '', CONTEXT) as unknown as ServicePort);

/** `./data:/data:ro`; a relative source stays as it is. Throws LoadError. */
export function parseVolume(spec: string): ServiceVolume {
  const volume = parseVolumeSpec(spec);
  volume.set('target', cleanPath(goText(volume.get('target'))));
  return decodeStruct(volume, VOLUME_MOUNT, '', CONTEXT) as unknown as ServiceVolume;
}
