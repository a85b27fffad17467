// Models docker/cli cli/command/context/inspect.go.
import { since } from '../../../engine-version.ts';
import type { Cli, Command } from '../../cli.ts';
import type { ContextMetadata } from '../../context-store.ts';
import { messageOf } from '../../errors.ts';
import type { Template } from '../../template/exec.ts';
import { ANY, BOOL, type GoField, type GoType, MAP_OF_ANY, STRING } from '../../template/values.ts';
import { inspectEach } from '../inspect-each.ts';
import { contextNamed } from './write.ts';

const field = (name: string, type: GoType, more: Partial<GoField> = {}): GoField => ({
  name,
  json: name,
  omitEmpty: false,
  embedded: false,
  type,
  ...more,
});

const struct = (name: string, fields: readonly GoField[]): GoType => ({ kind: 'struct', name, fields: () => fields });

const endpoint = struct('docker.EndpointMeta', [
  field('Host', STRING, { omitEmpty: true }),
  field('SkipTLSVerify', BOOL),
]);
const metadata = struct('store.Metadata', [
  field('Name', STRING, { omitEmpty: true }),
  field('Metadata', ANY, { omitEmpty: true }),
  field('Endpoints', { kind: 'map', elem: endpoint }, { omitEmpty: true }),
]);
const storage = struct('store.StorageInfo', [field('MetadataPath', STRING), field('TLSPath', STRING)]);
/** A template finds the embedded struct by its name before the field of that name within it. */
const inspected = struct('context.contextWithTLSListing', [
  field('Metadata', metadata, { json: '', embedded: true }),
  field('TLSMaterial', MAP_OF_ANY),
  field('Storage', storage),
]);

function found(cli: Cli, name: string): object {
  const context: ContextMetadata = contextNamed(cli, name);
  const inMemory = { MetadataPath: '<IN MEMORY>', TLSPath: '<IN MEMORY>' };
  const Metadata = name === 'default' && !since(cli.version, 23) ? { StackOrchestrator: 'swarm' } : context.Metadata;
  return {
    ...context,
    Metadata,
    TLSMaterial: {},
    Storage: name === 'default' ? inMemory : cli.contexts.paths(name),
  };
}

export const inspect: Command = (cli, { flags, args }) =>
  inspectEach(cli, args.length > 0 ? args : [cli.context], flags.string('format'), async (name) => {
    const context = found(cli, name);
    // Go writes < and > in JSON as escapes.
    const raw = JSON.stringify(context).replaceAll('<', '\\u003c').replaceAll('>', '\\u003e');
    return { raw, render: (template) => execute(template, context) };
  });

function execute(template: Template, raw: object): string {
  try {
    return template.execute({ type: inspected, raw });
  } catch (error) {
    throw new Error(`template parsing error: ${messageOf(error)}`);
  }
}
