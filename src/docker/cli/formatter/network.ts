// Models docker/cli cli/command/network/formatter.go.
import type { NetworkInspect } from '../../api/types/network.ts';
import { type EngineVersion, since } from '../../engine-version.ts';
import { formatTime } from '../template/print.ts';
import { joinLabels, shortId } from './text.ts';
import type { RowKind } from './write.ts';

export function networkFormat(source: string, quiet: boolean): string {
  if (source === 'table') return quiet ? '{{.ID}}' : 'table {{.ID}}\t{{.Name}}\t{{.Driver}}\t{{.Scope}}';
  if (source === 'raw')
    return quiet
      ? 'network_id: {{.ID}}'
      : 'network_id: {{.ID}}\\nname: {{.Name}}\\ndriver: {{.Driver}}\\nscope: {{.Scope}}\\n';
  return source;
}

export const networkRows = (trunc: boolean, version: EngineVersion): RowKind<NetworkInspect> => ({
  typeName: 'network.networkContext',
  headers: {
    ID: 'NETWORK ID',
    Name: 'NAME',
    Driver: 'DRIVER',
    Scope: 'SCOPE',
    ...(since(version, 28) ? { IPv4: 'IPV4' } : {}),
    IPv6: 'IPV6',
    Internal: 'INTERNAL',
    Labels: 'LABELS',
    CreatedAt: 'CREATED AT',
  },
  fields: {
    ID: (network) => (trunc ? shortId(network.Id) : network.Id),
    Name: (network) => network.Name,
    Driver: (network) => network.Driver,
    Scope: (network) => network.Scope,
    ...(since(version, 28) ? { IPv4: (network: NetworkInspect) => String(network.EnableIPv4 ?? false) } : {}),
    IPv6: (network) => String(network.EnableIPv6),
    Internal: (network) => String(network.Internal),
    Labels: (network) => joinLabels(network.Labels),
    CreatedAt: (network) => formatTime(network.Created),
  },
  functions: { Label: (network, name) => network.Labels?.[name] ?? '' },
});
