import { expect, test } from 'vitest';
import { createMachine } from '../../../../src/machine.ts';

const DEPRECATED = 'DEPRECATED: The legacy builder is deprecated and will be removed in a future release.\n';

/** A machine from which somebody has removed the plugin. */
async function withoutBuildx() {
  const session = (await createMachine('ubuntu-24.04')).openSession();
  await session.run('sudo apt-get remove -y docker-buildx-plugin; docker pull -q busybox');
  await session.run("mkdir app; cd app; printf 'FROM busybox\\nRUN --mount=type=cache,target=/c true\\n' > Dockerfile");
  return session;
}

test('without buildx the classic builder does the work, and the client says so', async () => {
  const { output } = await (await withoutBuildx()).run('docker build .');
  expect(output).toContain(`${DEPRECATED}            Install the buildx component to build images with BuildKit:`);
  expect(output).toContain('Step 1/2 : FROM busybox');
  expect(output).toContain('the --mount option requires BuildKit.');
});

test('DOCKER_BUILDKIT=1 insists on buildx', async () => {
  expect((await (await withoutBuildx()).run('DOCKER_BUILDKIT=1 docker build .; echo $?')).output).toBe(
    `ERROR: BuildKit is enabled but the buildx component is missing or broken.
       Install the buildx component to build images with BuildKit:
       https://docs.docker.com/go/buildx/
1
`,
  );
});

test('with DOCKER_BUILDKIT=0 the plugin is not missed', async () => {
  const { output } = await (await withoutBuildx()).run('DOCKER_BUILDKIT=0 docker build .');
  expect(output).toContain(`${DEPRECATED}            BuildKit is currently disabled;`);
});
