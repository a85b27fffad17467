// Models moby/buildkit frontend/subrequests (lint, outline, targets): `docker build --check` and `--call`.
import { toBase64 } from '../../../base/base64.ts';
import { since } from '../../engine-version.ts';
import { DockerfileError, type LineRange } from '../dockerfile/errors.ts';
import { parseStages } from '../dockerfile/instructions.ts';
import { parseDockerfile } from '../dockerfile/parser.ts';
import type { LintFinding } from '../lint/linter.ts';
import type { DockerfileSource } from './dockerfile-source.ts';
import type { Converted } from './frontend/convert.ts';
import type { BuildkitDeps } from './types.ts';

const location = ({ start, end }: LineRange): object => ({
  ranges: [{ start: { line: start }, end: { line: end } }],
});

const sourceOf = ({ info }: DockerfileSource): object => ({
  filename: info.filename,
  data: toBase64(info.data),
  language: info.language,
});

/** The findings, and why the Dockerfile cannot be built at all. */
export function lintResult(
  source: DockerfileSource,
  findings: readonly LintFinding[],
  failure: unknown,
): Record<string, string> {
  const error = failure === undefined ? undefined : buildError(failure);
  const result = {
    warnings:
      findings.length === 0
        ? null
        : findings.map((finding) => ({
            ruleName: finding.rule,
            description: finding.description,
            ...(finding.url !== '' && { url: finding.url }),
            detail: finding.message,
            location: location(finding.location),
          })),
    sources: [sourceOf(source)],
    ...(error && { buildError: error }),
  };
  return {
    'result.json': JSON.stringify(result, null, 2),
    'result.statuscode': findings.length > 0 || error ? '1' : '0',
    version: '1.0.0',
  };
}

function buildError(failure: unknown): object {
  const message = failure instanceof Error ? failure.message : String(failure);
  const [first] = failure instanceof DockerfileError ? failure.locations : [];
  return { message, location: first ? location(first) : {} };
}

export function targetsResult(deps: BuildkitDeps, source: DockerfileSource): Record<string, string> {
  const { stages } = parseStages(parseDockerfile(source.text, deps.version).nodes, deps.version);
  const targets = stages.map((stage, index) => ({
    ...(stage.name !== '' && { name: stage.name }),
    ...(index === stages.length - 1 && { default: true }),
    ...(stage.comment !== '' && { description: stage.comment }),
    base: stage.baseName,
    ...(stage.platform !== '' && { platform: stage.platform }),
    location: location(stage.location),
  }));
  return {
    'result.json': JSON.stringify({ targets, sources: [toBase64(source.info.data)] }, null, 2),
    version: '1.0.0',
  };
}

/** The target with the arguments, secrets and keys that it takes. */
export function outlineResult(source: DockerfileSource, converted: Converted): Record<string, string> {
  const { target, context } = converted;
  const stages = [...reach(target)];
  const args = new Map<string, { value: string; description: string; location: object }>();
  const secrets = new Map<string, boolean>();
  const keys = new Map<string, boolean>();
  for (const stage of stages) {
    for (const { command } of stage.commands) {
      if (command.kind === 'ARG') {
        for (const arg of command.args) {
          const value = context.buildArgs.get(arg.key) ?? arg.value ?? context.globalArgs.get(arg.key) ?? '';
          args.set(arg.key, { value, description: arg.comment, location: location(command.location) });
        }
      }
      if (command.kind !== 'RUN') continue;
      for (const flag of command.mountFlags) {
        const type = /(?:^|,)type=(secret|ssh)(?:,|$)/.exec(flag)?.[1];
        const id = /(?:^|,)(?:id|source|src)=([^,]*)/.exec(flag)?.[1] ?? 'default';
        const required = /(?:^|,)required(?:=true)?(?:,|$)/.test(flag);
        if (type === 'secret') secrets.set(id, required);
        if (type === 'ssh') keys.set(id, required);
      }
    }
  }
  const listed = (found: ReadonlyMap<string, boolean>): object[] =>
    [...found].map(([name, required]) => ({ name, ...(required && { required }) }));
  const result = {
    ...(target.stage.name !== '' && { name: target.stage.name }),
    ...(target.stage.comment !== '' && { description: target.stage.comment }),
    ...(args.size > 0 && {
      args: [...args].map(([name, { value, description, location: at }]) => ({
        name,
        ...(description !== '' && { description }),
        ...(value !== '' && { value }),
        location: at,
      })),
    }),
    ...(secrets.size > 0 && { secrets: listed(secrets) }),
    ...(keys.size > 0 && { ssh: listed(keys) }),
    sources: [toBase64(source.info.data)],
  };
  return { 'result.json': JSON.stringify(result, null, 2), version: '1.0.0' };
}

function reach(target: Converted['target']): Set<Converted['target']> {
  const found = new Set<Converted['target']>();
  const visit = (stage: Converted['target']): void => {
    if (found.has(stage)) return;
    found.add(stage);
    if (stage.base) visit(stage.base);
    for (const dep of stage.deps.keys()) visit(dep);
  };
  visit(target);
  return found;
}

/** `frontend.lint` and its like; undefined for a build. */
export const requestOf = (deps: BuildkitDeps, attrs: Readonly<Record<string, string>>): string | undefined =>
  since(deps.version, 23) ? attrs['requestid'] : undefined;
