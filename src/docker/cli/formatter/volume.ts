// Models docker/cli cli/command/formatter/volume.go.
import { humanSize } from '../../../base/sizes.ts';
import type { Volume } from '../../api/types/volume.ts';
import { type EngineVersion, since } from '../../engine-version.ts';
import { joinLabels } from './text.ts';
import type { RowKind } from './write.ts';

export function volumeFormat(source: string, quiet: boolean): string {
  if (source === 'table') return quiet ? '{{.Name}}' : 'table {{.Driver}}\t{{.Name}}';
  if (source === 'raw') return quiet ? 'name: {{.Name}}' : 'name: {{.Name}}\\ndriver: {{.Driver}}\\n';
  return source;
}

export function volumeRows(version: EngineVersion): RowKind<Volume> {
  const cluster = since(version, 23);
  return {
    typeName: 'formatter.volumeContext',
    headers: {
      ...(cluster ? { ID: 'ID', Group: 'GROUP', Availability: 'AVAILABILITY', Status: 'STATUS' } : {}),
      Name: 'VOLUME NAME',
      Driver: 'DRIVER',
      Scope: 'SCOPE',
      Mountpoint: 'MOUNTPOINT',
      Labels: 'LABELS',
      Links: 'LINKS',
      Size: 'SIZE',
    },
    fields: {
      ...(cluster ? { Group: () => 'N/A', Availability: () => 'N/A', Status: () => 'N/A' } : {}),
      Name: (volume) => volume.Name,
      Driver: (volume) => volume.Driver,
      Scope: (volume) => volume.Scope,
      Mountpoint: (volume) => volume.Mountpoint,
      Labels: (volume) => joinLabels(volume.Labels),
      Links: (volume) => (volume.UsageData ? String(volume.UsageData.RefCount) : 'N/A'),
      Size: (volume) => (volume.UsageData ? humanSize(volume.UsageData.Size) : 'N/A'),
    },
    functions: { Label: (volume, name) => volume.Labels?.[name] ?? '' },
  };
}
