// Models moby builder/dockerfile (BuildFromConfig): the Dockerfile lines that `commit` and `import` take with --change.
import { type EngineVersion, since } from '../../engine-version.ts';
import { invalidParameter } from '../../errdefs/errdefs.ts';
import type { ImageRunConfig } from '../../registry/image-config.ts';

const ALLOWED = ['cmd', 'entrypoint', 'env', 'expose', 'label', 'onbuild', 'stopsignal', 'user', 'volume', 'workdir'];

/** The configuration with every line applied. Throws for an instruction that would build something. */
export function applyChanges(config: ImageRunConfig, lines: readonly string[], version: EngineVersion): ImageRunConfig {
  return lines.reduce((at, line) => applyChange(at, line, version), config);
}

function applyChange(config: ImageRunConfig, line: string, version: EngineVersion): ImageRunConfig {
  const [, word = '', rest = ''] = /^\s*(\S+)\s*([\s\S]*)$/.exec(line) ?? [];
  const name = word.toLowerCase();
  if (!ALLOWED.includes(name)) {
    throw invalidParameter(`${since(version, 23) ? word : name} is not a valid change command`);
  }
  switch (name) {
    case 'cmd':
      return { ...config, Cmd: command(rest) };
    case 'entrypoint':
      return { ...config, Entrypoint: command(rest) };
    case 'env':
      return { ...config, Env: pairs(rest).reduce(setEnv, config.Env ?? []) };
    case 'label':
      return { ...config, Labels: { ...config.Labels, ...Object.fromEntries(pairs(rest)) } };
    case 'expose':
      return {
        ...config,
        ExposedPorts: {
          ...config.ExposedPorts,
          ...Object.fromEntries(rest.split(/\s+/).map((port) => [port.includes('/') ? port : `${port}/tcp`, {}])),
        },
      };
    case 'volume':
      return {
        ...config,
        Volumes: { ...config.Volumes, ...Object.fromEntries(words(rest).map((path) => [path, {}])) },
      };
    case 'user':
      return { ...config, User: rest };
    case 'workdir':
      return { ...config, WorkingDir: rest.startsWith('/') ? rest : `${config.WorkingDir ?? ''}/${rest}` };
    case 'stopsignal':
      return { ...config, StopSignal: rest };
    default:
      return { ...config, OnBuild: [...(config.OnBuild ?? []), rest] };
  }
}

function setEnv(env: string[], [name, value]: readonly [string, string]): string[] {
  return [...env.filter((entry) => !entry.startsWith(`${name}=`)), `${name}=${value}`];
}

const words = (text: string): string[] => jsonList(text) ?? text.split(/\s+/).filter((word) => word !== '');
const command = (text: string): string[] => jsonList(text) ?? ['/bin/sh', '-c', text];

function jsonList(text: string): string[] | undefined {
  if (!text.startsWith('[')) return undefined;
  try {
    const parsed: unknown = JSON.parse(text);
    return Array.isArray(parsed) && parsed.every((item) => typeof item === 'string') ? parsed : undefined;
  } catch {
    return undefined;
  }
}

/** `a=1 b="two words"`, or the old `a 1`. */
function pairs(text: string): (readonly [string, string])[] {
  if (!/^\S+=/.test(text)) {
    const [name = '', ...rest] = text.split(/\s+/);
    return [[name, rest.join(' ')]];
  }
  return [...text.matchAll(/([^\s=]+)=("(?:[^"\\]|\\.)*"|'[^']*'|(?:\\.|\S)*)/g)].map(([, name = '', value = '']) => [
    name,
    unquote(value),
  ]);
}

const unquote = (text: string): string =>
  (/^(["']).*\1$/s.test(text) ? text.slice(1, -1) : text).replace(/\\(.)/g, '$1');
