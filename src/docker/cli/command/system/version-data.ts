// Models the types that docker/cli cli/command/system/version.go gives to a template.
import type { VersionResponse } from '../../../api/types/system.ts';
import { apiVersion } from '../../../api/versions.ts';
import { since } from '../../../engine-version.ts';
import type { Cli } from '../../cli.ts';
import { goType } from '../../schema/parse.ts';
import type { GoField, GoType, GoValue } from '../../template/values.ts';

const STRING: GoType = { kind: 'string' };
const field = (name: string, json: string, omitEmpty: boolean, type: GoType): GoField => ({
  name,
  json,
  omitEmpty,
  embedded: false,
  type,
});

/** The client's and, when it answered, the server's side. */
export function versionData(cli: Cli, api: string, server: VersionResponse | undefined): GoValue {
  const old = !since(cli.version, 23);
  const platform: GoType = {
    kind: 'struct',
    name: 'struct { Name string }',
    fields: () => [field('Name', 'Name', !old, STRING)],
  };
  const names: readonly (readonly [string, string])[] = [
    ['Version', 'Version'],
    ['APIVersion', 'ApiVersion'],
    ['DefaultAPIVersion', 'DefaultAPIVersion'],
    ['GitCommit', 'GitCommit'],
    ['GoVersion', 'GoVersion'],
    ['Os', 'Os'],
    ['Arch', 'Arch'],
    ['BuildTime', 'BuildTime'],
  ];
  const client: GoType = {
    kind: 'struct',
    name: 'system.clientVersion',
    fields: () => [
      field('Platform', 'Platform', true, old ? platform : { kind: 'ptr', elem: platform }),
      ...names.map(([name, json]) => field(name, json, !old, STRING)),
      field('Context', 'Context', false, STRING),
      ...(old ? [field('Experimental', 'Experimental', true, { kind: 'bool' })] : []),
    ],
  };
  const type: GoType = {
    kind: 'struct',
    name: 'system.versionInfo',
    fields: () => [
      field('Client', 'Client', false, client),
      field('Server', 'Server', false, { kind: 'ptr', elem: goType('version', cli.version) }),
    ],
  };
  const { build } = cli;
  const raw = {
    Client: {
      ...(build.platform || old ? { Platform: { Name: build.platform } } : {}),
      Version: build.version,
      ApiVersion: api,
      DefaultAPIVersion: apiVersion(cli.version),
      GitCommit: build.commit,
      GoVersion: build.go,
      Os: 'linux',
      Arch: cli.proc.kernel.arch,
      BuildTime: build.built,
      Context: cli.context,
      ...(old ? { Experimental: true } : {}),
    },
    Server: server ?? null,
  };
  return { type, raw };
}
