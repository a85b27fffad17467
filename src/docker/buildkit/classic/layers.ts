import { ROOT_CALLER } from '../../../host/fs/mounts.ts';
import type { Layer } from '../../containerd/types.ts';

/** Models moby layer.IsEmpty: a step that changed no file leaves no layer. */
export const isEmptyLayer = (layer: Layer): boolean => layer.files.root.list(ROOT_CALLER).length === 0;
