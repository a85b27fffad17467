// Models image-spec v1.1 and Docker's manifest schema 2: manifests and lists of them, as registries keep them.
import { encode } from '../../base/bytes.ts';
import { digestOf } from '../../base/digest.ts';
import type { Platform } from './platform.ts';

export const MANIFEST = 'application/vnd.docker.distribution.manifest.v2+json';
export const MANIFEST_LIST = 'application/vnd.docker.distribution.manifest.list.v2+json';
export const OCI_MANIFEST = 'application/vnd.oci.image.manifest.v1+json';
export const OCI_INDEX = 'application/vnd.oci.image.index.v1+json';
export const CONFIG = 'application/vnd.docker.container.image.v1+json';
export const LAYER = 'application/vnd.docker.image.rootfs.diff.tar.gzip';

export interface ContentDescriptor {
  readonly mediaType: string;
  readonly size: number;
  readonly digest: string;
}

export interface ImageManifest {
  readonly schemaVersion: 2;
  readonly mediaType: string;
  readonly config: ContentDescriptor;
  readonly layers: readonly ContentDescriptor[];
}

export interface ManifestList {
  readonly schemaVersion: 2;
  readonly mediaType: string;
  readonly manifests: readonly (ContentDescriptor & {
    readonly platform: { readonly architecture: string; readonly os: string; readonly variant?: string };
  })[];
}

/** As distribution writes it: indented by three blanks. */
export const manifestBytes = (manifest: ImageManifest | ManifestList): Uint8Array =>
  encode(JSON.stringify(manifest, undefined, 3));

export const describeManifest = (manifest: ImageManifest): ContentDescriptor => {
  const bytes = manifestBytes(manifest);
  return { mediaType: manifest.mediaType, size: bytes.length, digest: digestOf(bytes) };
};

export const platformOf = ({
  architecture,
  os,
  variant = '',
}: ManifestList['manifests'][number]['platform']): Platform => ({
  os,
  architecture,
  variant,
});
