// Models moby/buildkit frontend/dockerfile/linter/linter.go (v0.16 and v0.25).
import { goQuote } from '../../../base/go-quote.ts';
import { type EngineVersion, since } from '../../engine-version.ts';
import type { LineRange } from '../dockerfile/errors.ts';
import { type LintRule, RULES, type RuleName } from './rules.ts';

/** What `# check=` asks for. */
export interface LintOptions {
  readonly skipAll: boolean;
  readonly skip: readonly string[];
  readonly experimentalAll: boolean;
  readonly experimental: readonly string[];
  readonly error: boolean;
}

export interface LintFinding {
  readonly rule: RuleName;
  readonly description: string;
  readonly url: string;
  readonly message: string;
  readonly location: LineRange;
}

export interface Linter {
  /** Tells of a broken rule, unless it is skipped. `args` are what the rule's sentence names. */
  run(rule: RuleName, location: LineRange, args: readonly string[]): void;
  /** Why the build is to fail, where warnings count as errors and there were some. */
  error(): string | undefined;
}

const none: LintOptions = { skipAll: false, skip: [], experimentalAll: false, experimental: [], error: false };

/** Reads `skip=A,B;error=true`. Throws Error for an option that is none. */
export function parseLintOptions(text: string): LintOptions {
  const trimmed = text.trim();
  if (trimmed === '') return none;
  let options = none;
  for (const part of splitIn(trimmed, ';', 3)) {
    const at = part.indexOf('=');
    if (at < 0) throw new Error(`invalid check option ${goQuote(part)}`);
    const key = part.slice(0, at).trim();
    const value = part.slice(at + 1).trim();
    const names = value.split(',').map((name) => name.trim());
    if (key === 'skip') options = value === 'all' ? { ...options, skipAll: true } : { ...options, skip: names };
    else if (key === 'experimental')
      options = value === 'all' ? { ...options, experimentalAll: true } : { ...options, experimental: names };
    else if (key === 'error') options = { ...options, error: bool(value, part) };
    else throw new Error(`invalid check option ${goQuote(key)}`);
  }
  return options;
}

function splitIn(text: string, separator: string, most: number): readonly string[] {
  const parts = text.split(separator);
  return parts.length <= most ? parts : [...parts.slice(0, most - 1), parts.slice(most - 1).join(separator)];
}

function bool(value: string, part: string): boolean {
  if (/^(1|t|T|true|TRUE|True)$/.test(value)) return true;
  if (/^(0|f|F|false|FALSE|False)$/.test(value)) return false;
  throw new Error(
    `failed to parse check option ${goQuote(part)}: strconv.ParseBool: parsing ${goQuote(value)}: invalid syntax`,
  );
}

/** Engines before 27 have no linter: nothing is told there. */
export function createLinter(
  version: EngineVersion,
  options: LintOptions,
  warn: (finding: LintFinding) => void,
): Linter {
  const called = new Set<string>();
  const silent = (name: RuleName, rule: LintRule): boolean => {
    if (!since(version, rule.since ?? 27)) return true;
    if (rule.experimental) return !options.experimentalAll && !options.experimental.includes(name);
    return options.skipAll || options.skip.includes(name);
  };
  return {
    run(name, location, args) {
      const rule: LintRule = RULES[name];
      if (silent(name, rule)) return;
      called.add(name);
      warn({ rule: name, description: rule.description, url: rule.url, message: rule.format(...args), location });
    },
    error: () =>
      options.error && called.size > 0 ? `lint violation found for rules: ${[...called].join(', ')}` : undefined,
  };
}

/** `StageNameCasing: Stage name 'A' should be lowercase (line 1)`. */
export const shortFinding = ({ rule, message, location }: LintFinding): string =>
  `${rule}: ${message}${location.start > 0 ? ` (line ${location.start})` : ''}`;
