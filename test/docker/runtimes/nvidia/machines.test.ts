// Containers with GPUs on whole machines: what the runtime, the hooks and the engine do together.
import { describe, expect, test } from 'vitest';
import { createMachine } from '../../../../src/machine.ts';

async function play(host: string, script: string): Promise<string> {
  const machine = await createMachine(host);
  const session = machine.openSession();
  const { stdout, stderr } = await session.run(script);
  session.close();
  return `${stdout}${stderr}`;
}

const HOOKS = (name: string): string =>
  `sudo cat /run/containerd/io.containerd.runtime.v2.task/moby/$(docker inspect -f '{{.Id}}' ${name})/config.json | jq '.hooks | map_values(map(.env |= (. // [] | map(sub("=.*"; ""))) | .args |= map(sub("^[0-9a-f]{64}$"; "ID") | sub("^[0-9a-f]{12}$"; "CTRL"))))'`;

describe('the lab', () => {
  test('legacy: dockerd puts the prestart hook before its own', async () => {
    const text = await play(
      'gpu-lab',
      `docker pull -q busybox >/dev/null; docker run -tid --name one --runtime=nvidia --gpus=all busybox >/dev/null; ${HOOKS('one')} | sed 's/[0-9]*.exe"/PID.exe"/'`,
    );
    const { prestart, ...others } = JSON.parse(text);
    expect(others).toEqual({});
    expect(prestart.map(({ path, args }: { path: string; args: string[] }) => [path, ...args])).toEqual([
      ['/usr/bin/nvidia-container-runtime-hook', 'nvidia-container-runtime-hook', 'prestart'],
      ['/proc/PID.exe', 'libnetwork-setkey', '-exec-root=/var/run/docker', 'ID', 'CTRL'],
    ]);
    expect(prestart[0].env).toContain('PATH');
    expect(prestart[1].env).toEqual(['TRACEPARENT']);
  });

  test('CDI: links and the cache of libraries are made by createContainer hooks', async () => {
    const text = await play(
      'gpu-lab',
      `docker pull -q busybox >/dev/null; nvidia-ctk cdi generate --output=/etc/cdi/nvidia.yaml >/dev/null 2>&1; docker run -tid --name one --runtime=nvidia -e NVIDIA_VISIBLE_DEVICES=nvidia.com/gpu=all busybox >/dev/null; ${HOOKS('one')} | sed 's/[0-9]*.exe"/PID.exe"/'`,
    );
    const hooks = JSON.parse(text);
    expect(Object.keys(hooks)).toEqual(['prestart', 'createContainer']);
    expect(hooks.prestart.map(({ args }: { args: string[] }) => args[0])).toEqual(['libnetwork-setkey']);
    expect(hooks.createContainer).toEqual([
      {
        path: '/usr/bin/nvidia-cdi-hook',
        args: ['nvidia-cdi-hook', 'create-symlinks', '--link', 'libcuda.so.1::/usr/local/lib/libcuda.so'],
        env: [],
      },
      {
        path: '/usr/bin/nvidia-cdi-hook',
        args: ['nvidia-cdi-hook', 'update-ldcache', '--folder', '/usr/local/lib'],
        env: [],
      },
    ]);
  });
});

const RUN = 'docker run --rm --gpus all ubuntu:22.04';

describe('a server with GPUs', () => {
  test.each<[string, string, string]>([
    [
      'shows them all',
      `${RUN} nvidia-smi -L | cut -c1-29`,
      'GPU 0: NVIDIA A100-SXM4-40GB \nGPU 1: NVIDIA A100-SXM4-40GB \n',
    ],
    ['or as many as asked for', 'docker run --rm --gpus 1 ubuntu:22.04 nvidia-smi -L | wc -l', '1\n'],
    [
      'or one by its number',
      `docker run --rm --gpus '"device=1"' ubuntu:22.04 sh -c 'ls /dev | grep nvidia[0-9]'`,
      'nvidia1\n',
    ],
    [
      'by the variable alone',
      'docker run --rm --runtime=nvidia -e NVIDIA_VISIBLE_DEVICES=0 ubuntu:22.04 nvidia-smi -L | wc -l',
      '1\n',
    ],
    ['and its libraries are found', `${RUN} ldconfig -p | grep -c 'libcuda.so.1 '`, '1\n'],
    [
      'a sample runs',
      'docker run --rm --gpus all nvcr.io/nvidia/k8s/cuda-sample:vectoradd-cuda12.5.0 2>/dev/null | tail -2',
      'Test PASSED\nDone\n',
    ],
    [
      'and PyTorch',
      "docker run --rm --gpus all pytorch/pytorch:2.4.1-cuda12.4-cudnn9-runtime python -c 'import torch; print(torch.cuda.is_available(), torch.cuda.device_count())' 2>/dev/null",
      'True 2\n',
    ],
    [
      'but not without --gpus',
      "docker run --rm pytorch/pytorch:2.4.1-cuda12.4-cudnn9-runtime python -c 'import torch; print(torch.cuda.is_available())' 2>/dev/null",
      'False\n',
    ],
  ])('%s', async (_what, script, expected) => {
    expect(await play('gpu-server', `docker pull -q ubuntu:22.04 >/dev/null; ${script}`)).toBe(expected);
  });

  test('daemon-reload takes them away from what the hook has made, not from CDI', async () => {
    const text = await play(
      'gpu-server',
      `docker pull -q ubuntu:22.04 >/dev/null; sudo nvidia-ctk cdi generate --output=/etc/cdi/nvidia.yaml >/dev/null 2>&1
docker run -d --name legacy --gpus all ubuntu:22.04 sleep 1000 >/dev/null
docker run -d --name cdi --device nvidia.com/gpu=all ubuntu:22.04 sleep 1000 >/dev/null
sudo systemctl daemon-reload
docker exec legacy nvidia-smi
docker exec cdi nvidia-smi -L | wc -l
docker restart -t 0 legacy >/dev/null
docker exec legacy nvidia-smi -L | wc -l`,
    );
    expect(text).toBe('Failed to initialize NVML: Unknown Error\n2\n2\n');
  });
});

const CREATE =
  'docker: Error response from daemon: failed to create task for container: failed to create shim task: OCI runtime create failed: ';
const HOOK = `${CREATE}runc create failed: unable to start container process: error during container init: error running prestart hook #0: `;
const LEGACY = `${HOOK}exit status 1, stdout: , stderr: Auto-detected mode as 'legacy'\n`;
const HELP = "\n\nRun 'docker run --help' for more information\n";

describe('what fails on the way', () => {
  test.each<[string, string, string, string]>([
    [
      'no driver',
      'gpu-server-no-driver',
      RUN,
      `${LEGACY}nvidia-container-cli: initialization error: load library failed: libnvidia-ml.so.1: cannot open shared object file: no such file or directory${HELP}`,
    ],
    [
      'no toolkit',
      'gpu-server-no-toolkit',
      RUN,
      `docker: Error response from daemon: could not select device driver "" with capabilities: [[gpu]]${HELP}`,
    ],
    [
      'no runtime of that name',
      'gpu-server-no-toolkit',
      'docker run --rm --runtime=nvidia ubuntu:22.04',
      `docker: Error response from daemon: unknown or invalid runtime name: nvidia${HELP}`,
    ],
    [
      'a library of another version than the module',
      'gpu-server-mismatch',
      RUN,
      `${LEGACY}nvidia-container-cli: initialization error: nvml error: driver/library version mismatch${HELP}`,
    ],
    [
      'a GPU that is not there',
      'gpu-server',
      `docker run --rm --gpus '"device=9"' ubuntu:22.04`,
      `${LEGACY}nvidia-container-cli: device error: 9: unknown device${HELP}`,
    ],
    [
      'a CUDA that the driver is too old for',
      'gpu-server',
      `docker run --rm --gpus all -e NVIDIA_REQUIRE_CUDA='cuda>=13.0' ubuntu:22.04`,
      `${LEGACY}nvidia-container-cli: requirement error: unsatisfied condition: cuda>=13.0, please update your driver to a newer version, or use an earlier cuda container${HELP}`,
    ],
    [
      'a hook that has gone since dockerd started',
      'gpu-server',
      `sudo rm /usr/bin/nvidia-container-runtime-hook; ${RUN}`,
      `docker: Error response from daemon: exec: "nvidia-container-runtime-hook": executable file not found in $PATH${HELP}`,
    ],
    [
      'no nvidia-container-cli',
      'gpu-server',
      `sudo rm /usr/bin/nvidia-container-cli; ${RUN} 2>&1 | sed 's/ in .* : / in PATH : /'`,
      `${LEGACY}couldn't find binary nvidia-container-cli in PATH : exec: "nvidia-container-cli": executable file not found in $PATH${HELP}`,
    ],
    [
      'no runtime executable',
      'gpu-server',
      `sudo rm /usr/bin/nvidia-container-runtime; docker run --rm --runtime=nvidia ubuntu:22.04 2>&1 | sed 's/moby.[0-9a-f]*/moby.ID/'`,
      `${CREATE}unable to retrieve OCI runtime error (open /run/containerd/io.containerd.runtime.v2.task/moby.ID/log.json: no such file or directory): exec: "nvidia-container-runtime": executable file not found in $PATH${HELP}`,
    ],
    [
      'an ldconfig that is not there',
      'gpu-server',
      `sudo sed -i 's|^ldconfig.*|ldconfig = "@/sbin/ldconfig.gone"|' /etc/nvidia-container-runtime/config.toml; ${RUN}`,
      `${LEGACY}nvidia-container-cli: ldcache error: open failed: /sbin/ldconfig.gone: no such file or directory${HELP}`,
    ],
    [
      "an ldconfig that is not the host's",
      'gpu-server',
      `sudo sed -i 's|^ldconfig.*|ldconfig = "/sbin/ldconfig"|' /etc/nvidia-container-runtime/config.toml; ${RUN}`,
      `${HOOK}exit status 1, stdout: , stderr: error getting hook config: failed to load config: nvidia-container-cli.ldconfig value "/sbin/ldconfig" is not host-relative (does not start with a '@')\ninvalid config value${HELP}`,
    ],
    [
      'a CDI name that no file has',
      'gpu-server',
      'docker run --rm --device nvidia.com/gpu=2 ubuntu:22.04',
      `docker: Error response from daemon: CDI device injection failed: unresolvable CDI devices nvidia.com/gpu=2${HELP}`,
    ],
    [
      'CDI that is switched off',
      'gpu-server',
      `echo '{"features": {"cdi": false}}' | sudo tee /etc/docker/daemon.json >/dev/null; sudo systemctl restart docker; docker run --rm --device nvidia.com/gpu=all ubuntu:22.04`,
      `docker: Error response from daemon: could not select device driver "cdi" with capabilities: []${HELP}`,
    ],
    [
      'capabilities without nvidia-smi',
      'gpu-server',
      `docker run --rm --gpus 'all,capabilities=compute' ubuntu:22.04 nvidia-smi`,
      `${CREATE}runc create failed: unable to start container process: error during container init: exec: "nvidia-smi": executable file not found in $PATH${HELP}`,
    ],
  ])('%s', async (_what, host, script, expected) => {
    expect(await play(host, `docker pull -q ubuntu:22.04 >/dev/null; ${script}`)).toBe(expected);
  });
});
