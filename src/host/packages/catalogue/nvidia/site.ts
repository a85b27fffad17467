/** nvidia.github.io: the repositories of the container toolkit, their key, and the lists that sources.list.d takes. */
import { encode } from '../../../../base/bytes.ts';
import type { Site } from '../../../profile.ts';
import { armoredKeys } from '../../openpgp.ts';
import { packageSite, type Repository } from '../../repository.ts';
import { NVIDIA_KEY } from '../keys.ts';
import { TOOLKITS, toolkitPackages, wrapperPackages } from './toolkit.ts';

const repository = (path: string, arch: string, packages: Repository['packages']): Repository => ({
  path,
  suite: '/',
  component: '',
  arch,
  packages,
  key: NVIDIA_KEY,
  origin: 'https://nvidia.github.io/libnvidia-container',
});

/** Of the releases that had a list of their own, with the directory that it points to. */
const OLD_LISTS: Readonly<Record<string, string>> = {
  'ubuntu18.04': 'ubuntu18.04',
  'ubuntu20.04': 'ubuntu18.04',
  'ubuntu22.04': 'ubuntu18.04',
  debian10: 'debian10',
  debian11: 'debian10',
};

const LIST = `deb https://nvidia.github.io/libnvidia-container/stable/deb/$(ARCH) /
#deb https://nvidia.github.io/libnvidia-container/experimental/deb/$(ARCH) /
`;

const UNSUPPORTED = '# Unsupported distribution!\n# Check https://nvidia.github.io/nvidia-docker\n';

function oldLists(): Record<string, string> {
  const files: Record<string, string> = {};
  for (const [release, directory] of Object.entries(OLD_LISTS)) {
    const line = (kind: string, path: string): string =>
      `${kind}deb https://nvidia.github.io/${path}/${directory}/$(ARCH) /\n`;
    const library = line('', 'libnvidia-container/stable') + line('#', 'libnvidia-container/experimental');
    const runtime = line('', 'nvidia-container-runtime/stable') + line('#', 'nvidia-container-runtime/experimental');
    files[`/libnvidia-container/${release}/libnvidia-container.list`] = library;
    files[`/nvidia-container-runtime/${release}/nvidia-container-runtime.list`] = library + runtime;
    files[`/nvidia-docker/${release}/nvidia-docker.list`] = library + runtime + line('', 'nvidia-docker');
  }
  return files;
}

/** With what the archive offered from time to time beyond the stable releases. */
export function nvidiaSite(extra: readonly Repository[] = [], files: Readonly<Record<string, string>> = {}): Site {
  const key = armoredKeys([NVIDIA_KEY]);
  const repositories = ['amd64', 'arm64'].flatMap((arch) => {
    const all = (): ReturnType<typeof toolkitPackages> => [
      ...TOOLKITS.flatMap((version) => toolkitPackages(version, arch)),
      ...wrapperPackages(),
    ];
    return [
      repository(`/libnvidia-container/stable/deb/${arch}`, arch, all),
      repository(`/libnvidia-container/experimental/deb/${arch}`, arch, () => toolkitPackages('1.18.0~rc.1', arch)),
    ];
  });
  const site = packageSite('nvidia.github.io', '185.199.108.153', [...repositories, ...extra], {
    '/libnvidia-container/gpgkey': key,
    '/nvidia-container-runtime/gpgkey': key,
    '/nvidia-docker/gpgkey': key,
    '/libnvidia-container/stable/deb/nvidia-container-toolkit.list': LIST,
    ...oldLists(),
    ...files,
  });
  return {
    ...site,
    fetch: (path) =>
      site.fetch(path) ??
      (path.endsWith('.list') ? { contentType: 'text/html', body: encode(UNSUPPORTED), status: 404 } : undefined),
  };
}
