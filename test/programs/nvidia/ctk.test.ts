import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { driver, gpuHost, labHost, RTX, T4, toolkit } from '../../support/gpu-host.ts';

const golden = (name: string): string => readFileSync(new URL(`golden/${name}.txt`, import.meta.url), 'utf8');
const server = (version = '1.17.1') => gpuHost([T4, RTX], { ...driver(), ...toolkit(version) });
const message = (text: string): string => text.replaceAll(/time="[^"]*" /g, '');

describe('nvidia-ctk cdi generate on a server', () => {
  test.each(['1.17.1', '1.18.0'])('%s: what it tells', async (version) => {
    const shown = await server(version).onTerminal(
      '/usr/bin/nvidia-ctk',
      'cdi',
      'generate',
      '--output=/etc/cdi/nvidia.yaml',
    );
    expect(shown).toBe(golden(`server-cdi-generate-${version}`));
  });

  test.each(['1.17.1', '1.18.0'])('%s: what it writes', async (version) => {
    const host = server(version);
    expect(await host.run('nvidia-ctk --quiet cdi generate')).toBe(golden(`server-cdi-spec-${version}`));
  });

  test('into the file that nvidia-cdi-refresh.service names, since 1.18', async () => {
    const generate = 'NVIDIA_CTK_CDI_OUTPUT_FILE_PATH=/var/run/cdi/nvidia.yaml nvidia-ctk --quiet cdi generate';
    const host = server('1.18.0');
    expect(await host.run(generate)).toBe('');
    expect(await host.run('nvidia-ctk --quiet cdi list')).toContain('nvidia.com/gpu=all\n');
    expect(await server('1.17.1').run(generate)).toBe(golden('server-cdi-spec-1.17.1'));
  });

  test('device names as asked for', async () => {
    const host = server();
    await host.run('nvidia-ctk cdi generate --device-name-strategy=type-index --output=/etc/cdi/nvidia.json');
    expect(await host.run('nvidia-ctk --quiet cdi list')).toBe(
      'nvidia.com/gpu=all\nnvidia.com/gpu=gpu0\nnvidia.com/gpu=gpu1\n',
    );
    expect(await host.run('jq -r ".devices[0].containerEdits.deviceNodes[0].path" /etc/cdi/nvidia.json')).toBe(
      '/dev/nvidia0\n',
    );
  });

  test.each([
    ['--format=xml', 'invalid output format: xml'],
    ['--mode=magic', 'invalid discovery mode: magic'],
    ['--device-name-strategy=colour', 'invalid device name strategy: colour'],
  ])('%s: %s', async (flag, words) => {
    expect(message(await server().run(`nvidia-ctk cdi generate ${flag}`))).toBe(`level=error msg="${words}"\n? 1\n`);
  });

  test('without a driver', async () => {
    const host = gpuHost([], toolkit());
    expect(message(await host.run('nvidia-ctk cdi generate'))).toBe(golden('no-driver-cdi-generate'));
  });

  test('with libraries that are newer than the module', async () => {
    const host = server();
    await host.run(
      `cd /usr/lib/x86_64-linux-gnu; sed 's/570.86.15/570.99.99/g' libnvidia-ml.so.570.86.15 > new; mv new libnvidia-ml.so.570.86.15`,
    );
    expect(await host.run('nvidia-ctk cdi generate 2>&1 | tail -1')).toContain(
      'failed to generate CDI spec: failed to create device CDI specs: failed to initialize NVML: Driver/library version mismatch',
    );
  });
});

describe('nvidia-ctk cdi list', () => {
  test('finds nothing where nothing is', async () => {
    expect(message(await server().run('nvidia-ctk cdi list'))).toBe('level=info msg="Found 0 CDI devices"\n');
  });

  test('warns of a file that is none', async () => {
    const host = server();
    await host.run('mkdir /etc/cdi; echo nonsense > /etc/cdi/bad.yaml');
    expect(message(await host.run('nvidia-ctk cdi list'))).toContain(
      'level=warning msg="The following registry errors were reported:"\nlevel=warning msg="/etc/cdi/bad.yaml: ',
    );
  });
});

describe('nvidia-ctk runtime configure', () => {
  const RUNTIME = `{
    "runtimes": {
        "nvidia": {
            "args": [],
            "path": "nvidia-container-runtime"
        }
    }
}`;

  test('writes a new daemon.json', async () => {
    const host = server();
    expect(message(await host.run('nvidia-ctk runtime configure --runtime=docker'))).toBe(
      'level=info msg="Config file does not exist; using empty config"\nlevel=info msg="Wrote updated config to /etc/docker/daemon.json"\nlevel=info msg="It is recommended that docker daemon be restarted."\n',
    );
    expect(await host.run('cat /etc/docker/daemon.json')).toBe(RUNTIME);
  });

  test('keeps what is there, with the runtime as the default one and CDI', async () => {
    const host = server();
    await host.run(
      `mkdir -p /etc/docker; echo '{"log-level": "debug", "runtimes": {"crun": {"path": "crun"}}}' > /etc/docker/daemon.json`,
    );
    const said = await host.run('nvidia-ctk runtime configure --set-as-default --cdi.enabled');
    expect(message(said)).toContain('level=info msg="Loading config from /etc/docker/daemon.json"\n');
    expect(JSON.parse(await host.run('cat /etc/docker/daemon.json'))).toEqual({
      'default-runtime': 'nvidia',
      features: { cdi: true },
      'log-level': 'debug',
      runtimes: { crun: { path: 'crun' }, nvidia: { args: [], path: 'nvidia-container-runtime' } },
    });
  });

  test('--dry-run shows, and writes nothing', async () => {
    const host = server();
    expect(await host.run('nvidia-ctk --quiet runtime configure --dry-run')).toBe(`${RUNTIME}\n`);
    expect(await host.run('ls /etc/docker/daemon.json')).toContain('No such file');
  });

  test.each([
    ['{"a": 1,}', "invalid character '}' looking for beginning of object key string"],
    ['{"a": }', "invalid character '}' looking for beginning of value"],
    ['{"a" 1}', "invalid character '1' after object key"],
    ['{"a": 1 "b": 2}', `invalid character '\\"' after object key:value pair`],
    ['{"a": [1 2]}', "invalid character '2' after array element"],
    ['{"a": tru}', "invalid character '}' in literal true (expecting 'e')"],
    ['{"a": 1', 'unexpected EOF'],
    ['', 'EOF'],
    ['[]', 'json: cannot unmarshal array into Go value of type docker.Config'],
  ])('a daemon.json of %s', async (text, words) => {
    const host = server();
    await host.run(`mkdir -p /etc/docker; printf %s '${text}' > /etc/docker/daemon.json`);
    expect(message(await host.run('nvidia-ctk runtime configure'))).toBe(
      `level=info msg="Loading config from /etc/docker/daemon.json"\nlevel=error msg="unable to load config for runtime docker: ${words}"\n? 1\n`,
    );
  });

  test('an engine that it does not know', async () => {
    expect(message(await server().run('nvidia-ctk runtime configure --runtime=podman'))).toBe(
      `level=error msg="unrecognized runtime 'podman'"\n? 1\n`,
    );
  });
});

describe('nvidia-ctk config', () => {
  test.each(['1.17.1', '1.18.0'])('of %s shows what is set and, as comments, what could be', async (version) => {
    expect(await server(version).run('nvidia-ctk config')).toBe(golden(`config-${version}`));
  });

  test('--set changes one thing in place', async () => {
    const host = server();
    await host.run('nvidia-ctk config --in-place --set nvidia-container-cli.no-cgroups=true');
    const text = await host.run('cat /etc/nvidia-container-runtime/config.toml');
    expect(text).toBe(golden('config-1.17.1').replace('#no-cgroups = false', 'no-cgroups = true'));
    await host.run('nvidia-ctk config --in-place --set nvidia-container-runtime.mode=cdi');
    expect(await host.run('grep -E "no-cgroups|mode =" /etc/nvidia-container-runtime/config.toml')).toBe(
      'no-cgroups = true\nmode = "cdi"\n',
    );
  });

  test.each([
    ['colour=red', 'invalid --set option colour=red: invalid config option: undefined field: \\"colour\\"'],
    [
      'nvidia-ctk.path',
      'invalid --set option nvidia-ctk.path: invalid format: expected key=value; got nvidia-ctk.path',
    ],
    [
      'disable-require=maybe',
      'invalid --set option disable-require=maybe: invalid format: strconv.ParseBool: parsing \\"maybe\\": invalid syntax',
    ],
  ])('--set %s', async (setting, words) => {
    expect(message(await server().run(`nvidia-ctk config --set ${setting}`))).toBe(`level=error msg="${words}"\n? 1\n`);
  });
});

describe('nvidia-ctk', () => {
  test('tells its version and commit', async () => {
    expect(await labHost().run('nvidia-ctk --version')).toBe(
      'NVIDIA Container Toolkit CLI version 1.17.1\ncommit: 1467f3f339a855f20d179e9883e418a09118a93e\n',
    );
  });

  test('system create-device-nodes makes what is missing', async () => {
    const host = server();
    await host.run('rm /dev/nvidiactl /dev/nvidia-uvm');
    expect(message(await host.run('nvidia-ctk system create-device-nodes --control-devices'))).toBe(
      'level=info msg="Creating control device nodes at /"\n',
    );
    expect(await host.run('nvidia-smi -L | wc -l')).toBe('2\n');
  });
});
