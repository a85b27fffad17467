// Models moby builder/dockerfile/builder.go (BuildFromConfig): the Dockerfile lines that `commit` and `import` take.
import { exposedPorts } from '../../buildkit/classic/ports.ts';
import { resolveCommand } from '../../buildkit/classic/run-config.ts';
import type { Command, HealthConfig, KeyValue } from '../../buildkit/dockerfile/commands.ts';
import { expandCommand } from '../../buildkit/dockerfile/expand.ts';
import { parseInstruction } from '../../buildkit/dockerfile/instructions.ts';
import { parseDockerfile } from '../../buildkit/dockerfile/parser.ts';
import { createShellLex, envLookup } from '../../buildkit/dockerfile/shell-lex.ts';
import { type EngineVersion, since } from '../../engine-version.ts';
import { DockerError, invalidParameter } from '../../errdefs/errdefs.ts';
import type { ImageRunConfig } from '../../registry/image-config.ts';
import { isSignal } from '../container/validate-config.ts';

const ALLOWED = ['cmd', 'entrypoint', 'healthcheck', 'env', 'expose', 'label', 'onbuild', 'user', 'volume', 'workdir'];

/** The configuration with every line applied. Throws for an instruction that would build something. */
export function applyChanges(config: ImageRunConfig, lines: readonly string[], version: EngineVersion): ImageRunConfig {
  if (lines.length === 0) return config;
  const allowed = since(version, 23) ? [...ALLOWED, 'stopsignal'] : ALLOWED;
  try {
    const { nodes, escapeToken } = parseDockerfile(lines.join('\n'), version);
    const wrong = nodes.find(({ value }) => !allowed.includes(value.toLowerCase()));
    if (wrong) throw invalidParameter(`${wrong.value} is not a valid change command`);
    const lex = createShellLex(version, { escapeToken });
    let cmdSet = false;
    return nodes
      .map((node) => parseInstruction(node, version) as Command)
      .reduce((at, command) => {
        const words = envLookup(at.Env ?? []);
        const expanded = expandCommand(command, (word) => lex.processWord(word, words), version);
        const next = applyChange(at, expanded, cmdSet);
        cmdSet ||= expanded.kind === 'CMD' && expanded.cmdLine.length > 0;
        return next;
      }, config);
  } catch (error) {
    if (error instanceof DockerError || !(error instanceof Error)) throw error;
    throw invalidParameter(error.message);
  }
}

function applyChange(config: ImageRunConfig, command: Command, cmdSet: boolean): ImageRunConfig {
  switch (command.kind) {
    case 'CMD':
      return { ...config, Cmd: [...resolveCommand(command, config)] };
    case 'ENTRYPOINT': {
      const line = command.cmdLine.length === 0 ? null : [...resolveCommand(command, config)];
      return { ...config, Entrypoint: line, ...(!cmdSet && { Cmd: null }) };
    }
    case 'HEALTHCHECK':
      return { ...config, Healthcheck: healthOf(command.health) };
    case 'ENV':
      return { ...config, Env: command.env.reduce(setEnv, config.Env ?? []) };
    case 'LABEL':
      return {
        ...config,
        Labels: { ...config.Labels, ...Object.fromEntries(command.labels.map(({ key, value }) => [key, value])) },
      };
    case 'EXPOSE':
      return { ...config, ExposedPorts: { ...config.ExposedPorts, ...exposedPorts(command.ports) } };
    case 'VOLUME':
      return {
        ...config,
        Volumes: { ...config.Volumes, ...Object.fromEntries(command.volumes.map((path) => [path, {}])) },
      };
    case 'USER':
      return { ...config, User: command.user };
    case 'WORKDIR':
      return { ...config, WorkingDir: workingDir(config.WorkingDir ?? '', command.path) };
    case 'STOPSIGNAL':
      if (!isSignal(command.signal)) throw invalidParameter(`invalid signal: ${command.signal}`);
      return { ...config, StopSignal: command.signal };
    case 'ONBUILD':
      return { ...config, OnBuild: [...(config.OnBuild ?? []), command.expression] };
    default:
      return config;
  }
}

const workingDir = (before: string, path: string): string =>
  path.startsWith('/') ? path : `${before === '/' ? '' : before || ''}/${path}`;

function healthOf({ Test, ...numbers }: HealthConfig): NonNullable<ImageRunConfig['Healthcheck']> {
  return { Test: [...Test], ...Object.fromEntries(Object.entries(numbers).filter(([, value]) => value !== 0)) };
}

function setEnv(env: readonly string[], { key, value }: KeyValue): string[] {
  const known = env.findIndex((entry) => entry.split('=')[0] === key);
  return known < 0 ? [...env, `${key}=${value}`] : env.with(known, `${key}=${value}`);
}
