// Models moby/buildkit frontend/dockerfile/instructions/parse.go (v0.8.3 to v0.25): HEALTHCHECK.
import { parseDuration } from '../../../base/durations.ts';
import { goQuote } from '../../../base/go-quote.ts';
import { type EngineVersion, since } from '../../engine-version.ts';
import { baseOf, type HealthConfig, type HealthcheckCommand } from './commands.ts';
import { type FlagTable, parseFlags } from './instruction-flags.ts';
import { atLeastOne } from './instructions-config.ts';
import { jsonArguments } from './instructions-run.ts';
import type { DockerfileNode } from './parser.ts';

const MILLISECOND = 1e6;
const NO_HEALTH: Omit<HealthConfig, 'Test'> = { Interval: 0, Timeout: 0, StartPeriod: 0, StartInterval: 0, Retries: 0 };

export function parseHealthcheck(node: DockerfileNode, version: EngineVersion): HealthcheckCommand {
  const [first, ...args] = node.args;
  if (first === undefined) throw atLeastOne('HEALTHCHECK');
  const type = first.toUpperCase();
  if (type === 'NONE') {
    if (args.length > 0) throw new Error('HEALTHCHECK NONE takes no arguments');
    return { ...baseOf(node), kind: 'HEALTHCHECK', health: { Test: [type], ...NO_HEALTH } };
  }
  const flags = parseFlags(node.flags, flagsOf(version), version);
  if (type !== 'CMD') throw new Error(`Unknown type ${goQuote(type)} in HEALTHCHECK (try CMD)`);
  const command = jsonArguments(args, node.json);
  if (command.length === 0) throw new Error('Missing command after HEALTHCHECK CMD');
  const duration = (name: string): number => interval(name, flags.string(name), version);
  const health: HealthConfig = {
    Test: [node.json ? 'CMD' : 'CMD-SHELL', ...command],
    Interval: duration('interval'),
    Timeout: duration('timeout'),
    StartPeriod: duration('start-period'),
    StartInterval: duration('start-interval'),
    Retries: retries(flags.string('retries'), version),
  };
  return { ...baseOf(node), kind: 'HEALTHCHECK', health };
}

function flagsOf(version: EngineVersion): FlagTable {
  const common: FlagTable = { interval: 'string', timeout: 'string', 'start-period': 'string', retries: 'string' };
  return since(version, 25) ? { ...common, 'start-interval': 'string' } : common;
}

/** Nanoseconds; 0 when nothing is given. */
function interval(name: string, text: string, version: EngineVersion): number {
  if (text === '') return 0;
  const duration = parseDuration(text);
  if (duration === 0 && since(version, 23)) return 0;
  if (duration < MILLISECOND) throw new Error(`Interval ${goQuote(name)} cannot be less than 1ms`);
  return duration;
}

function retries(text: string, version: EngineVersion): number {
  if (text === '') return 0;
  if (!/^[+-]?\d+$/.test(text)) throw new Error(`strconv.ParseInt: parsing ${goQuote(text)}: invalid syntax`);
  const count = Number(text);
  if (Math.abs(count) >= 2 ** 31) throw new Error(`strconv.ParseInt: parsing ${goQuote(text)}: value out of range`);
  if (since(version, 23)) {
    if (count < 0) throw new Error(`--retries cannot be negative (${count})`);
  } else if (count < 1) throw new Error(`--retries must be at least 1 (not ${count})`);
  return count;
}
