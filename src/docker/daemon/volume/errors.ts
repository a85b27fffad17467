// Models moby volume/service/errors.go: every sentence about volumes starts with the operation and the name.
import { conflict, type DockerError, invalidParameter, notFound, system } from '../../errdefs/errdefs.ts';

export const noSuchVolume = (name: string): DockerError => notFound(`get ${name}: no such volume`);

export const volumeInUse = (name: string, refs: Iterable<string>): DockerError =>
  conflict(`remove ${name}: volume is in use - [${[...refs].join(', ')}]`);

export const noSuchDriver = (name: string, driver: string): DockerError =>
  notFound(`create ${name}: error looking up volume plugin ${driver}: plugin "${driver}" not found`);

/** What the local driver says of a name or an option, as `create` tells it. */
export const cannotCreate = (name: string, reason: string): DockerError =>
  invalidParameter(`create ${name}: ${reason}`);

export const nameTooShort = 'volume name is too short, names should be at least two alphanumeric characters';

export const invalidName = (name: string): string =>
  `${JSON.stringify(name)} includes invalid characters for a local volume name, only "[a-zA-Z0-9][a-zA-Z0-9_.-]" are allowed. If you intended to pass a host directory, use absolute path`;

export const invalidOption = (option: string): string => `invalid option: ${JSON.stringify(option)}`;
export const missingOption = (option: string): string => `missing required option: ${JSON.stringify(option)}`;

export const mountFailed = (path: string, reason: string): DockerError =>
  system(`error while mounting volume '${path}': ${reason}`);
