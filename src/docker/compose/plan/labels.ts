// Models docker/compose pkg/api/labels.go and filters.go.

const PREFIX = 'com.docker.compose';

export const LABEL = {
  project: `${PREFIX}.project`,
  service: `${PREFIX}.service`,
  configHash: `${PREFIX}.config-hash`,
  number: `${PREFIX}.container-number`,
  volume: `${PREFIX}.volume`,
  network: `${PREFIX}.network`,
  workingDir: `${PREFIX}.project.working_dir`,
  configFiles: `${PREFIX}.project.config_files`,
  environmentFile: `${PREFIX}.project.environment_file`,
  oneoff: `${PREFIX}.oneoff`,
  slug: `${PREFIX}.slug`,
  image: `${PREFIX}.image`,
  dependencies: `${PREFIX}.depends_on`,
  version: `${PREFIX}.version`,
  replace: `${PREFIX}.replace`,
} as const;

/** A container's label; empty where it has none of that name. */
export const labelOf = (thing: { readonly Labels: Readonly<Record<string, string>> | null }, name: string): string =>
  thing.Labels?.[name] ?? '';
