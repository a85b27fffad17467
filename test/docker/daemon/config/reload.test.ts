/** SIGHUP in the middle of something: whoever is at work goes on with the configuration that it began with. */
import { expect, test } from 'vitest';
import { createMachine } from '../../../../src/machine.ts';

async function machineWith(text: string): Promise<(script: string) => Promise<string>> {
  const machine = await createMachine('docker-28.5');
  const session = machine.openSession();
  const run = async (script: string): Promise<string> => {
    const { stdout, stderr } = await session.run(script);
    return stdout + stderr;
  };
  await run(
    `mkdir -p /etc/docker; printf '%s' '${text}' > /etc/docker/daemon.json; kill -HUP $(cat /run/docker.pid); sleep 1`,
  );
  return run;
}

const RELOAD = (text: string): string =>
  `printf '%s' '${text}' > /etc/docker/daemon.json; kill -HUP $(cat /run/docker.pid)`;

test('a reload changes what comes next at once, as one whole', async () => {
  const run = await machineWith('{"labels": ["a=1"], "default-shm-size": "32M"}');
  const info =
    "docker info --format '{{.Labels}}'; docker run --rm busybox df -k /dev/shm | tail -1 | awk '{print $2}'";
  expect(await run(info)).toBe('[a=1]\n32768\n');
  await run(RELOAD('{"labels": ["a=2"], "default-shm-size": "16M"}'));
  expect(await run(info)).toBe('[a=2]\n16384\n');
});

test('what is being asked while the signal comes is of one piece', async () => {
  const run = await machineWith('{"labels": ["n=1"], "registry-mirrors": ["https://one.example.com"]}');
  const ask = "docker info --format '{{.Labels}} {{.RegistryConfig.Mirrors}}'";
  const answers = await run(
    `${ask} & ${RELOAD('{"labels": ["n=2"], "registry-mirrors": ["https://two.example.com"]}')}; ${ask} & wait`,
  );
  const whole = ['[n=1] [https://one.example.com/]', '[n=2] [https://two.example.com/]'];
  for (const line of answers.trim().split('\n')) expect(whole).toContain(line);
});

test('a file that cannot be used changes nothing, and the daemon goes on', async () => {
  const run = await machineWith('{"labels": ["a=1"]}');
  await run(RELOAD('{"labels": ["a=2"],}'));
  expect(await run("docker info --format '{{.Labels}}'")).toBe('[a=1]\n');
});
