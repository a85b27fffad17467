// Models docker/buildx commands/build.go (decodeExporterResponse, writeMetadataFile): --metadata-file.
import { since } from '../../../engine-version.ts';
import type { Cli } from '../../cli.ts';
import type { BuildPlan } from './build-plan.ts';
import type { Solved } from './solve.ts';

/** JSON, keys in order, without a newline at its end. */
export function metadataFile(cli: Cli, plan: BuildPlan, { exporterResponse }: Solved): string {
  const { message } = plan.request;
  const provenance = since(cli.version, 27) ? { 'buildx.build.provenance': provenanceOf(plan) } : {};
  const all: Record<string, unknown> = {
    ...exporterResponse,
    ...provenance,
    'buildx.build.ref': `default/default/${message.ref}`,
  };
  const sorted = Object.fromEntries(Object.entries(all).sort(([a], [b]) => (a < b ? -1 : 1)));
  return JSON.stringify(sorted, null, 2);
}

/** What the daemon can say of where the image comes from. */
function provenanceOf({ request: { message } }: BuildPlan): object {
  const args = Object.fromEntries(
    Object.entries(message.attrs)
      .filter(([key]) => /^(label:|build-arg:|target$|no-cache$|add-hosts$)/.test(key))
      .sort(([a], [b]) => (a < b ? -1 : 1)),
  );
  return {
    builder: { id: '' },
    buildType: 'https://mobyproject.org/buildkit@v1',
    materials: [],
    invocation: {
      configSource: { entryPoint: message.attrs['filename'] ?? 'Dockerfile' },
      parameters: {
        frontend: 'dockerfile.v0',
        args,
        locals: Object.keys(message.locals)
          .sort()
          .map((name) => ({ name })),
      },
      environment: { platform: 'linux/amd64' },
    },
  };
}
