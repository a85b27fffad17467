// The installation lines of Docker's and NVIDIA's documentation, run on hosts that lack what they install.
import { expect, test } from 'vitest';
import { createMachine } from '../../../src/machine.ts';

/** Runs lines one after the other; throws with the output of the first that fails. Gives the last one's output. */
async function run(host: string, lines: readonly string[]): Promise<string> {
  const machine = await createMachine(host);
  const session = machine.openSession();
  let last = '';
  for (const line of lines) {
    const { exit, output, stderr } = await session.run(line);
    if (exit !== 0) throw new Error(`${line}\nexit ${exit}\n${output}${stderr}`);
    last = output;
  }
  session.close();
  return last;
}

const dockerRepository = (distribution: string, codename: string): string[] => [
  'sudo apt-get update',
  'sudo apt-get install -y ca-certificates curl',
  'sudo install -m 0755 -d /etc/apt/keyrings',
  `sudo curl -fsSL https://download.docker.com/linux/${distribution}/gpg -o /etc/apt/keyrings/docker.asc`,
  'sudo chmod a+r /etc/apt/keyrings/docker.asc',
  `echo "deb [arch=$(dpkg --print-architecture) signed-by=/etc/apt/keyrings/docker.asc] https://download.docker.com/linux/${distribution} $(. /etc/os-release && echo "${codename}") stable" | sudo tee /etc/apt/sources.list.d/docker.list > /dev/null`,
  'sudo apt-get update',
];
const INSTALL =
  'sudo apt-get install -y docker-ce docker-ce-cli containerd.io docker-buildx-plugin docker-compose-plugin';

test('Docker on Ubuntu', async () => {
  const output = await run('ubuntu-24.04-bare', [
    'for pkg in docker.io docker-doc docker-compose docker-compose-v2 podman-docker containerd runc; do sudo apt-get remove -y $pkg; done',
    // biome-ignore lint/suspicious/noTemplateCurlyInString: for the shell
    ...dockerRepository('ubuntu', '${UBUNTU_CODENAME:-$VERSION_CODENAME}'),
    INSTALL,
    'systemctl is-active docker containerd',
    'systemctl is-enabled docker docker.socket containerd',
    'getent group docker',
    'docker compose version && docker buildx version',
    'sudo docker run --rm hello-world',
  ]);
  expect(output).toContain('Hello from Docker!');
});

test('an older Docker on Ubuntu, by its version', async () => {
  const output = await run('ubuntu-24.04-bare', [
    ...dockerRepository('ubuntu', '$VERSION_CODENAME'),
    'apt-cache madison docker-ce | grep 27.3.1',
    'VERSION_STRING=5:27.3.1-1~ubuntu.24.04~noble; sudo apt-get install -y docker-ce=$VERSION_STRING docker-ce-cli=$VERSION_STRING containerd.io docker-buildx-plugin docker-compose-plugin',
    "sudo docker version --format '{{.Client.Version}} {{.Server.Version}}'",
  ]);
  expect(output).toBe('27.3.1 27.3.1\n');
});

test("Docker's packages on Debian, in the place of Debian's own", async () => {
  const output = await run('debian-12', [
    'for pkg in docker.io docker-doc docker-compose podman-docker containerd runc; do sudo apt-get remove -y $pkg; done',
    ...dockerRepository('debian', '$VERSION_CODENAME'),
    INSTALL,
    "sudo docker version --format '{{.Server.Version}}'",
  ]);
  expect(output).toBe('28.5.2\n');
});

test('the NVIDIA Container Toolkit on a server with a driver', async () => {
  const output = await run('gpu-server-no-toolkit', [
    'curl -fsSL https://nvidia.github.io/libnvidia-container/gpgkey | sudo gpg --dearmor -o /usr/share/keyrings/nvidia-container-toolkit-keyring.gpg',
    "curl -s -L https://nvidia.github.io/libnvidia-container/stable/deb/nvidia-container-toolkit.list | sed 's#deb https://#deb [signed-by=/usr/share/keyrings/nvidia-container-toolkit-keyring.gpg] https://#g' | sudo tee /etc/apt/sources.list.d/nvidia-container-toolkit.list",
    'sudo apt-get update',
    // biome-ignore lint/suspicious/noTemplateCurlyInString: for the shell
    'export NVIDIA_CONTAINER_TOOLKIT_VERSION=1.18.0-1; sudo apt-get install -y nvidia-container-toolkit=${NVIDIA_CONTAINER_TOOLKIT_VERSION} nvidia-container-toolkit-base=${NVIDIA_CONTAINER_TOOLKIT_VERSION} libnvidia-container-tools=${NVIDIA_CONTAINER_TOOLKIT_VERSION} libnvidia-container1=${NVIDIA_CONTAINER_TOOLKIT_VERSION}',
    'sudo nvidia-ctk runtime configure --runtime=docker',
    'sudo systemctl restart docker',
    'sudo docker run --rm --runtime=nvidia --gpus all ubuntu nvidia-smi',
  ]);
  expect(output).toContain('NVIDIA A100-SXM4-40GB');
});

test('a source for a distribution that Docker does not know', async () => {
  const machine = await createMachine('ubuntu-24.04-bare');
  const session = machine.openSession();
  await session.run(
    'echo "deb https://download.docker.com/linux/kali kali-rolling stable" | sudo tee /etc/apt/sources.list.d/docker.list',
  );
  const { output, stderr } = await session.run('sudo apt-get update');
  expect(output + stderr).toContain(
    "E: The repository 'https://download.docker.com/linux/kali kali-rolling Release' does not have a Release file.",
  );
  session.close();
});
