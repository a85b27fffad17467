import { describe, expect, test } from 'vitest';
import { DockerfileError } from '../../../../src/docker/buildkit/dockerfile/errors.ts';
import { parseStages } from '../../../../src/docker/buildkit/dockerfile/instructions.ts';
import { parseDockerfile } from '../../../../src/docker/buildkit/dockerfile/parser.ts';
import { engineVersion } from '../../../../src/docker/engine-version.ts';

/** The error that a Dockerfile with this line after FROM has, with the lines it is about. */
function errorOf(text: string, version: string): string {
  const engine = engineVersion(version);
  try {
    parseStages(parseDockerfile(text, engine).nodes, engine);
    return 'none';
  } catch (error) {
    if (!(error instanceof DockerfileError)) throw error;
    const [first] = error.locations;
    return `${first?.start}-${first?.end}: ${error.message}`;
  }
}

const inStage = (line: string): string => `FROM busybox\n${line}\n`;

describe('what is wrong with an instruction', () => {
  test.each([
    ['RUNN true', 'unknown instruction: RUNN', 'unknown instruction: RUNN (did you mean RUN?)'],
    ['copi a b', 'unknown instruction: COPI', 'unknown instruction: copi (did you mean copy?)'],
    ['whatever', 'unknown instruction: WHATEVER', 'unknown instruction: whatever'],
    ['COPY a', 'COPY requires at least two arguments, but only one was provided. Destination could not be determined'],
    ['COPY --bogus=1 a b', 'Unknown flag: bogus', 'unknown flag: --bogus'],
    ['COPY --form=x a b', 'Unknown flag: form', 'unknown flag: --form (did you mean from?)'],
    ['COPY --chown a b', 'Missing a value on flag: chown', 'missing a value on flag: --chown'],
    ['COPY --chown=1 --chown=2 a b', 'Duplicate flag specified: chown', 'duplicate flag specified: --chown'],
    ['ENV =x', 'ENV names can not be blank'],
    ['ENV', 'ENV requires at least one argument'],
    ['LABEL', 'LABEL requires at least one argument'],
    ['ARG', 'ARG requires at least one argument'],
    ['ARG =1', 'ARG names can not be blank'],
    ['WORKDIR', 'WORKDIR requires exactly one argument'],
    ['USER', 'USER requires exactly one argument'],
    ['EXPOSE', 'EXPOSE requires at least one argument'],
    ['VOLUME [""]', 'VOLUME specified can not be an empty string'],
    ['SHELL sh -c', 'SHELL requires the arguments to be in JSON form'],
    ['SHELL []', 'SHELL requires at least one argument'],
    ['HEALTHCHECK', 'HEALTHCHECK requires at least one argument'],
    ['HEALTHCHECK foo', 'Unknown type "FOO" in HEALTHCHECK (try CMD)'],
    ['HEALTHCHECK CMD', 'Missing command after HEALTHCHECK CMD'],
    ['HEALTHCHECK NONE x', 'HEALTHCHECK NONE takes no arguments'],
    ['HEALTHCHECK --interval=1us CMD x', 'Interval "interval" cannot be less than 1ms'],
    ['HEALTHCHECK --retries=-1 CMD x', '--retries must be at least 1 (not -1)', '--retries cannot be negative (-1)'],
    ['ONBUILD ONBUILD RUN x', "Chaining ONBUILD via `ONBUILD ONBUILD` isn't allowed"],
    ['ONBUILD FROM x', "FROM isn't allowed as an ONBUILD trigger"],
    ['FROM a b', 'FROM requires either one or three arguments'],
    ['FROM a AS 1x', `invalid name for build stage: "1x", name can't start with a number or contain symbols`],
  ])('%s', (line, old, modern = old) => {
    expect(errorOf(inStage(line), '20.10.24')).toBe(`2-2: dockerfile parse error line 2: ${old}`);
    expect(errorOf(inStage(line), '28.5.2')).toBe(`2-2: dockerfile parse error on line 2: ${modern}`);
  });

  test.each([
    ['RUN --mount=type=cache,from=$x true', "'from' doesn't support variable expansion, define alias stage instead"],
    ['RUN --network=bridge true', 'invalid network mode "bridge"'],
    ['COPY a <<EOF\nEOF', 'COPY cannot accept a heredoc as a destination'],
  ])('%s, from 23 on', (line, message) => {
    expect(errorOf(inStage(line), '28.5.2')).toMatch(/^2-/);
    expect(errorOf(inStage(line), '28.5.2')).toContain(`: dockerfile parse error on line 2: ${message}`);
  });

  test('26 names flags without their dashes', () => {
    expect(errorOf(inStage('COPY --form=x a b'), '26.1.5')).toMatch(/unknown flag: form \(did you mean from\?\)$/);
  });

  test('--exclude is new in 28', () => {
    expect(errorOf(inStage('COPY --exclude=x a b'), '28.5.2')).toBe('none');
    expect(errorOf(inStage('COPY --exclude=x a b'), '27.3.1')).toMatch(/unknown flag: exclude$/);
  });
});

describe('what is wrong with a Dockerfile', () => {
  test.each([
    ['', '0-0: file with no instructions'],
    ['# comment\n\n', '2-2: file with no instructions'],
    ['RUN true\n', '1-1: no build stage in current context'],
    ['FROM busybox\nENV a\n', '2-2: ENV must have two arguments'],
    ['FROM busybox\nENV a=b c\n', `2-2: Syntax error - can't find = in "c". Must be of the form: name=value`],
    ['FROM busybox\nCMD ["a",1]\n', '2-2: when using JSON array syntax, arrays must be comprised of strings only'],
    ['# escape=x\nFROM busybox\n', "0-0: invalid escape token 'x' does not match ` or \\"],
    ['# syntax=a\n# syntax=b\nFROM busybox\n', '1-1: only one syntax parser directive can be used'],
    ['FROM busybox\nRUN <<EOT\necho\n', '2-3: unterminated heredoc'],
  ])('%j', (text, expected) => {
    expect(errorOf(text, '28.5.2')).toBe(expected);
  });

  test('the lines of an instruction are those of its continuation', () => {
    expect(errorOf('FROM busybox\nCOPY \\\n  # a comment\n  a\n', '28.5.2')).toMatch(
      /^2-4: dockerfile parse error on line 2/,
    );
  });
});

describe('stages', () => {
  const stagesOf = (text: string, version = '28.5.2') => {
    const engine = engineVersion(version);
    return parseStages(parseDockerfile(text, engine).nodes, engine);
  };

  test('ARGs before the first FROM belong to none', () => {
    const { stages, metaArgs } = stagesOf('ARG A=1 B\nFROM busybox AS Build\nRUN true\nFROM scratch\n');
    expect(metaArgs.flatMap(({ args }) => args.map(({ key, value }) => [key, value]))).toEqual([
      ['A', '1'],
      ['B', undefined],
    ]);
    expect(stages.map(({ name, baseName, commands }) => [name, baseName, commands.length])).toEqual([
      ['build', 'busybox', 1],
      ['', 'scratch', 0],
    ]);
  });

  test('commands keep their text and their lines', () => {
    const { stages } = stagesOf('FROM busybox\nRUN echo a \\\n  b\ncmd ["x"]\n');
    expect(stages[0]?.commands.map(({ kind, name, code, location }) => [kind, name, code, location])).toEqual([
      ['RUN', 'RUN', 'RUN echo a   b', { start: 2, end: 3 }],
      ['CMD', 'cmd', 'cmd ["x"]', { start: 4, end: 4 }],
    ]);
  });

  test('a heredoc is a file of its instruction', () => {
    const { stages } = stagesOf('FROM busybox\nCOPY <<-"A" <<B /d/\n\tone $x\nA\ntwo\nB\nRUN <<EOT\necho\nEOT\n');
    const [copy, run] = stages[0]?.commands ?? [];
    expect(copy).toMatchObject({
      sources: [],
      contents: [
        { path: 'A', data: 'one $x\n', expand: false },
        { path: 'B', data: 'two\n', expand: true },
      ],
    });
    expect(run).toMatchObject({ cmdLine: ['<<EOT'], files: [{ name: 'EOT', data: 'echo\n', chomp: false }] });
  });

  test('20.10 knows no heredocs', () => {
    expect(errorOf('FROM busybox\nRUN <<EOT\necho\nEOT\n', '20.10.24')).toMatch(/unknown instruction: ECHO$/);
  });

  test('before 27 what follows a JSON array does not matter', () => {
    const cmd = (version: string) => stagesOf('FROM busybox\nCMD ["a"] b\n', version).stages[0]?.commands[0];
    expect(cmd('26.1.5')).toMatchObject({ cmdLine: ['a'], prependShell: false });
    expect(cmd('28.5.2')).toMatchObject({ cmdLine: ['["a"] b'], prependShell: true });
  });

  test('the old form of ENV takes the rest of the line', () => {
    expect(stagesOf('FROM busybox\nENV a b  c=d\n').stages[0]?.commands[0]).toMatchObject({
      env: [{ key: 'a', value: 'b  c=d', noDelim: true }],
    });
  });
});
