/** The plugins of containerd by version, as Debian builds it: `type/id`, `@` for those of a platform, `!skip` for others than ok. */

const PLUGINS: readonly (readonly [version: string, plugins: string])[] = [
  [
    '2.1',
    `content.v1/content image-verifier.v1/bindir internal.v1/opt warning.v1/deprecations event.v1/exchange
snapshotter.v1/blockfile@!skip snapshotter.v1/btrfs@!skip snapshotter.v1/devmapper@!skip snapshotter.v1/erofs@
snapshotter.v1/native@ snapshotter.v1/overlayfs@ monitor.task.v1/cgroups@ metadata.v1/bolt gc.v1/scheduler
differ.v1/erofs!skip differ.v1/walking@ lease.v1/manager service.v1/containers-service
service.v1/content-service service.v1/diff-service service.v1/images-service service.v1/introspection-service
service.v1/namespaces-service service.v1/snapshots-service shim.v1/manager runtime.v2/task@
service.v1/tasks-service grpc.v1/containers grpc.v1/content grpc.v1/diff grpc.v1/events grpc.v1/images
grpc.v1/introspection grpc.v1/leases grpc.v1/namespaces sandbox.store.v1/local cri.v1/runtime@ transfer.v1/local
cri.v1/images podsandbox.controller.v1/podsandbox sandbox.controller.v1/shim grpc.v1/sandbox-controllers
grpc.v1/sandboxes grpc.v1/snapshots streaming.v1/manager grpc.v1/streaming grpc.v1/tasks grpc.v1/transfer
grpc.v1/version monitor.container.v1/restart tracing.processor.v1/otlp!skip internal.v1/tracing!skip
ttrpc.v1/otelttrpc grpc.v1/healthcheck nri.v1/nri`,
  ],
  [
    '1.7',
    `event.v1/exchange internal.v1/opt warning.v1/deprecations snapshotter.v1/blockfile@!skip
snapshotter.v1/btrfs@!skip snapshotter.v1/devmapper@!skip snapshotter.v1/native@ snapshotter.v1/overlayfs@
snapshotter.v1/aufs@!skip snapshotter.v1/zfs@!skip content.v1/content metadata.v1/bolt gc.v1/scheduler
differ.v1/walking@ lease.v1/manager streaming.v1/manager runtime.v1/linux@ monitor.v1/cgroups@ runtime.v2/task@
runtime.v2/shim sandbox.store.v1/local sandbox.controller.v1/local service.v1/containers-service
service.v1/content-service service.v1/diff-service service.v1/images-service service.v1/introspection-service
service.v1/namespaces-service service.v1/snapshots-service service.v1/tasks-service grpc.v1/containers
grpc.v1/content grpc.v1/diff grpc.v1/events grpc.v1/images grpc.v1/introspection grpc.v1/leases
grpc.v1/namespaces grpc.v1/sandbox-controllers grpc.v1/sandboxes grpc.v1/snapshots grpc.v1/streaming
grpc.v1/tasks transfer.v1/local grpc.v1/transfer grpc.v1/version internal.v1/restart
tracing.processor.v1/otlp!skip internal.v1/tracing!skip grpc.v1/healthcheck nri.v1/nri`,
  ],
  [
    '1.6',
    `content.v1/content snapshotter.v1/aufs@!skip snapshotter.v1/btrfs@!skip snapshotter.v1/devmapper@!error
snapshotter.v1/native@ snapshotter.v1/overlayfs@ snapshotter.v1/zfs@!skip metadata.v1/bolt differ.v1/walking@
event.v1/exchange gc.v1/scheduler service.v1/introspection-service service.v1/containers-service
service.v1/content-service service.v1/diff-service service.v1/images-service service.v1/leases-service
service.v1/namespaces-service service.v1/snapshots-service runtime.v1/linux@ runtime.v2/task@
monitor.v1/cgroups@ service.v1/tasks-service grpc.v1/introspection internal.v1/restart grpc.v1/containers
grpc.v1/content grpc.v1/diff grpc.v1/events grpc.v1/healthcheck grpc.v1/images grpc.v1/leases grpc.v1/namespaces
internal.v1/opt grpc.v1/snapshots grpc.v1/tasks grpc.v1/version`,
  ],
];

export interface Plugin {
  readonly type: string;
  readonly id: string;
  readonly hasPlatform: boolean;
  readonly status: string;
}

/** Those of the newest row that the version reaches. */
export function pluginsOf(isAtLeast: (version: string) => boolean): readonly Plugin[] {
  const [, text = ''] = PLUGINS.find(([version]) => isAtLeast(version)) ?? PLUGINS.at(-1) ?? [];
  return text.split(/\s+/).map((entry) => {
    const [, type = '', id = '', platform = '', status = 'ok'] = /^(.*?)\/([^@!]*)(@?)(?:!(.*))?$/.exec(entry) ?? [];
    return { type: `io.containerd.${type}`, id, hasPlatform: platform !== '', status };
  });
}
