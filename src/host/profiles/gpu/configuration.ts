/** What NVIDIA's packages and tools leave in /etc (NVIDIA/nvidia-container-toolkit internal/config, cmd/nvidia-ctk). */

/** /etc/nvidia-container-runtime/config.toml as `nvidia-ctk config --in-place` writes it after an installation. */
export function toolkitConfig(version: string): string {
  const modern = Number(version.split('.')[1]) >= 18;
  return `#accept-nvidia-visible-devices-as-volume-mounts = false
#accept-nvidia-visible-devices-envvar-when-unprivileged = true
disable-require = false
supported-driver-capabilities = "compat32,compute,display,graphics,ngx,utility,video"
#swarm-resource = "DOCKER_RESOURCE_GPU"

[nvidia-container-cli]
#debug = "/var/log/nvidia-container-toolkit.log"
environment = []
#ldcache = "/etc/ld.so.cache"
ldconfig = "@/sbin/ldconfig.real"
load-kmods = true
#no-cgroups = false
#path = "/usr/bin/nvidia-container-cli"
#root = "/run/nvidia/driver"
#user = "root:video"

[nvidia-container-runtime]
#debug = "/var/log/nvidia-container-runtime.log"
log-level = "info"
mode = "auto"
runtimes = [${modern ? '' : '"docker-runc", '}"runc", "crun"]

[nvidia-container-runtime.modes]

[nvidia-container-runtime.modes.cdi]
annotation-prefixes = ["cdi.k8s.io/"]
default-kind = "nvidia.com/gpu"
spec-dirs = ["/etc/cdi", "/var/run/cdi"]

[nvidia-container-runtime.modes.csv]
mount-spec-path = "/etc/nvidia-container-runtime/host-files-for-container.d"
${modern ? '\n[nvidia-container-runtime.modes.legacy]\ncuda-compat-mode = "ldconfig"\n' : ''}
[nvidia-container-runtime-hook]
path = "nvidia-container-runtime-hook"
skip-mode-detection = false

[nvidia-ctk]
path = "nvidia-ctk"
`;
}

/** daemon.json as `nvidia-ctk runtime configure --runtime=docker` writes it. */
export const daemonJson = `{
    "runtimes": {
        "nvidia": {
            "args": [],
            "path": "nvidia-container-runtime"
        }
    }
}
`;
