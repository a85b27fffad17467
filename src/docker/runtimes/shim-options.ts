/** What goes with the name of a shim to containerd: a protobuf message by its type, as far as shims here read it. */
export type ShimOptions = RuncOptions | RuntimeOptions;

/** containerd api/types/runc/options. */
export interface RuncOptions {
  readonly type: 'containerd.runc.v1.Options';
  readonly BinaryName?: string;
  readonly Root?: string;
  readonly SystemdCgroup?: boolean;
  readonly NoPivotRoot?: boolean;
  readonly NoNewKeyring?: boolean;
}

/** containerd api/types/runtimeoptions/v1: for every other shim. */
export interface RuntimeOptions {
  readonly type: 'runtimeoptions.v1.Options';
  readonly TypeUrl?: string;
  readonly ConfigPath?: string;
}

/** A shim by name or path, and its options. */
export interface Runtime {
  /** `io.containerd.runc.v2`, or the path of a shim. */
  readonly shim: string;
  readonly options: ShimOptions | undefined;
}
