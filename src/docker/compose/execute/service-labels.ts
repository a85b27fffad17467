// Models the custom labels of docker/compose cmd/compose/compose.go ToProject and prepareLabels of pkg/compose/create.go.
import type { ComposeCli } from '../compose-cli.ts';
import { type ComposeVersion, sinceCompose } from '../compose-version.ts';
import { LABEL } from '../plan/labels.ts';
import { serviceHash } from '../render/hash.ts';
import type { Project, Service } from '../types.ts';

/** `2.26.1`, whatever a packager adds. */
export const labelVersion = ({ major, minor, patch }: ComposeVersion): string => `${major}.${minor}.${patch}`;

export interface LabelFacts {
  readonly number: number;
  /** The image's id, where it is known. */
  readonly image: string | undefined;
  /** What only this container bears. */
  readonly extra?: ReadonlyMap<string, string>;
}

/** The labels of a service's container: its own, and those by which compose finds it again. */
export function serviceLabels(
  cli: ComposeCli,
  project: Project,
  service: Service,
  { number, image, extra }: LabelFacts,
): ReadonlyMap<string, string> {
  const { version, globals } = cli;
  const labels = new Map(service.labels ?? []);
  labels.set(LABEL.project, project.name);
  labels.set(LABEL.service, service.name);
  labels.set(LABEL.version, labelVersion(version));
  labels.set(LABEL.workingDir, project.workingDir);
  labels.set(LABEL.configFiles, project.composeFiles.join(','));
  labels.set(LABEL.oneoff, 'False');
  if (globals.envFiles.length > 0) labels.set(LABEL.environmentFile, globals.envFiles.join(','));
  if (image) labels.set(LABEL.image, image);
  for (const [name, value] of extra ?? []) labels.set(name, value);
  labels.set(LABEL.configHash, serviceHash(service, version));
  if (number > 0 || !sinceCompose(version, 2, 30)) labels.set(LABEL.number, String(number));
  const dependencies = [...(service.depends_on ?? [])].map(
    ([name, { condition, restart = false }]) => `${name}:${condition}:${restart}`,
  );
  labels.set(LABEL.dependencies, dependencies.join(','));
  return labels;
}
