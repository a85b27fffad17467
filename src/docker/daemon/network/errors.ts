// Models moby daemon/network.go, libnetwork's sentences that the daemon adds to, and runconfig/errors.go.
import { type EngineVersion, since } from '../../engine-version.ts';
import { conflict, type DockerError, forbidden, invalidParameter, notFound, system } from '../../errdefs/errdefs.ts';

export const noSuchNetwork = (name: string): DockerError => notFound(`network ${name} not found`);
export const ambiguousNetwork = (name: string): DockerError =>
  invalidParameter(`network ${name} is ambiguous (2 matches found on name)`);
export const alreadyExists = (name: string): DockerError => conflict(`network with name ${name} already exists`);
export const predefined = (name: string): DockerError =>
  forbidden(`operation is not permitted on predefined ${name} network `);
export const cannotRemovePredefined = (name: string): DockerError =>
  forbidden(`${name} is a pre-defined network and cannot be removed`);
export const notConnected = (id: string, network: string): DockerError =>
  system(`container ${id} is not connected to network ${network}`);
export const notConnectedStopped = (id: string, network: string): DockerError =>
  system(`container ${id} is not connected to the network ${network}`);
export const sharedNamespace = (): DockerError =>
  invalidParameter(
    'container sharing network namespace with another container or host cannot be connected to any other network',
  );
const oldHostConflict = 'container cannot be disconnected from host network or connected to host network';
export const connectToHost = (version: EngineVersion): DockerError =>
  invalidParameter(
    !since(version, 28)
      ? oldHostConflict
      : 'cannot connect container to host network - container must be created in host network mode',
  );
export const disconnectFromHost = (version: EngineVersion): DockerError =>
  invalidParameter(
    !since(version, 28)
      ? oldHostConflict
      : 'cannot disconnect container from host network - container was created in host network mode',
  );
export const noneWithOthers = (): DockerError =>
  invalidParameter(
    'container cannot be connected to multiple networks with one of the networks in private (none) mode',
  );

export const ipOnPredefined = 'user specified IP address is supported on user defined networks only';
export const ipWithoutSubnet =
  'user specified IP address is supported only when connecting to networks with user configured subnets';
export const aliasOnPredefined = 'network-scoped alias is supported only for containers in user defined networks';

/** One problem on a line of its own, more as a list: moby's internal/multierror. */
export const joinProblems = (problems: readonly string[]): string =>
  problems.length === 1
    ? (problems[0] ?? '')
    : problems.map((problem) => `* ${problem.replaceAll('\n', '\n\t')}`).join('\n');

export const notRunningToJoin = (version: EngineVersion, id: string, name: string, status: string): DockerError =>
  conflict(
    since(version, 28)
      ? `cannot join network namespace of a non running container: container ${name} is ${status}`
      : `cannot join network of a non running container: ${id}`,
  );
