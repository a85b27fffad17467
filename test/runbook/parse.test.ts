import { describe, expect, it } from 'vitest';
import { compileFence, compileRunbook } from '../../src/runbook/compile.ts';
import { formatProblem } from '../../src/runbook/problem.ts';

const HEAD = '---\nhost: ubuntu-24.04\n---\n';

const problemsOf = (text: string): string[] =>
  compileRunbook(text).problems.map((problem) => formatProblem('s', problem).replace(/; expected .*(?= \[)/, ''));

describe('a runbook', () => {
  it('compiles to a plan of steps, commands and expectations', () => {
    const { plan, problems } = compileRunbook(`---
host: docker-28.5
engines: [sandbox, docker]
---
## create
# why this step
@timeout 30s
@retry 500ms
@destructive volume app-data
@check docker volume inspect app-data
$ docker volume create app-data
app-data

## fail
@optional
@cleanup
@unordered
$ docker volume rm app-data
? 1
Error: {{id:web}}
...
`);
    expect(problems).toEqual([]);
    expect(plan).toEqual({
      host: 'docker-28.5',
      failures: [],
      order: 'advisory',
      terminal: false,
      engines: ['sandbox', 'docker'],
      steps: [
        {
          id: 'create',
          line: 5,
          timeout: 30_000,
          retry: 500,
          optional: false,
          cleanup: false,
          trace: false,
          destructive: 'volume app-data',
          detour: false,
          branches: [],
          checks: [
            {
              text: 'docker volume inspect app-data',
              line: 10,
              anyOutput: true,
              expect: { lines: [], exit: 0, comparison: 'lines', table: false },
            },
          ],
          commands: [
            {
              text: 'docker volume create app-data',
              line: 11,
              expect: {
                lines: [{ text: 'app-data', gap: false, line: 12 }],
                exit: 0,
                comparison: 'lines',
                table: false,
              },
            },
          ],
        },
        {
          id: 'fail',
          line: 14,
          timeout: 120_000,
          retry: 0,
          optional: true,
          cleanup: true,
          trace: false,
          destructive: null,
          detour: false,
          branches: [],
          checks: [],
          commands: [
            {
              text: 'docker volume rm app-data',
              line: 18,
              expect: {
                lines: [
                  { text: 'Error: {{id:web}}', gap: false, line: 20 },
                  { text: '...', gap: true, line: 21 },
                ],
                exit: 1,
                comparison: 'unordered',
                table: false,
              },
            },
          ],
        },
      ],
    });
  });

  it('is plain JSON', () => {
    const { plan } = compileRunbook(`${HEAD}## a\n$ echo\n`);
    expect(JSON.parse(JSON.stringify(plan))).toEqual(plan);
  });

  const commandOf = (body: string) => compileRunbook(`${HEAD}## a\n${body}`).plan?.steps[0]?.commands[0];
  const linesOf = (body: string) => commandOf(body)?.expect.lines.map(({ text }) => text);

  it('joins continuation lines to their command with newlines', () => {
    expect(commandOf('$ cat <<E\n> one\n>\n>   two\n> E\none\n')?.text).toBe('cat <<E\none\n\n  two\nE');
  });

  it.each<[string, string, string[]]>([
    ['blank lines at the end of output are dropped, others kept', '$ x\n\na\n\nb\n\n\n', ['', 'a', '', 'b']],
    ['blanks at line ends are dropped', '$ x\na  \n', ['a']],
    ['> after output is output', '$ x\na\n> b\n', ['a', '> b']],
    ['# after a command is output', '$ x\n# a\n#1 [internal]\n', ['# a', '#1 [internal]']],
    ['$ without a blank is output', '$ x\n$HOME\n', ['$HOME']],
    [
      'a backslash takes the meaning of syntax away',
      '$ x\n\\> a\n\\$ b\n\\? 1\n\\## c\n\\@check d\n\\\\e\n',
      ['> a', '$ b', '? 1', '## c', '@check d', '\\e'],
    ],
    ['@ that is no directive is output below a command', '$ x\n@someone\n', ['@someone']],
    ['Windows line ends do not count', '$ x\r\na\r\n', ['a']],
  ])('%s', (_, body, lines) => expect(linesOf(body)).toEqual(lines));

  it('does not take an escaped ... for a gap', () => {
    expect(commandOf('$ x\n\\...\n...\n')?.expect.lines.map(({ gap }) => gap)).toEqual([false, true]);
  });

  it.each<[string, string, string[]]>([
    ['frontmatter missing', '## a\n$ x\n', ['s:1:1: the file does not begin with frontmatter [no-frontmatter]']],
    [
      'frontmatter open',
      '---\nhost: a\n',
      ['s:1:1: the frontmatter is not closed [open-frontmatter]', 's:1:1: the runbook has no steps [no-steps]'],
    ],
    [
      'frontmatter not YAML',
      '---\nhost: [\n---\n## a\n$ x\n',
      ['s:2:8: Flow sequence in block collection must be sufficiently indented and end with a ] [yaml]'],
    ],
    [
      'a branch to a step that is not there, and a detour nobody is led to',
      '---\nhost: a\n---\n## a\n@branch port-taken b\n$ x\n## c\n@detour\n$ x\n',
      ['s:5:1: there is no step `b` [branch]', 's:7:1: no @branch leads to the detour `c` [detour]'],
    ],
    [
      'a branch without a step',
      '---\nhost: a\n---\n## a\n@branch port-taken\n$ x\n',
      ['s:5:1: @branch was given `port-taken` [directive-value]'],
    ],
    ['key unknown', '---\nhost: a\nhots: b\n---\n## a\n$ x\n', ['s:3:1: unknown key `hots` [unknown-key]']],
    ['host missing', '---\nengines: [docker]\n---\n## a\n$ x\n', ['s:2:1: no host is named [no-host]']],
    [
      'engine unknown',
      '---\nhost: a\nengines: [podman]\n---\n## a\n$ x\n',
      ['s:3:1: `engines` is ["podman"] [key-value]'],
    ],
    [
      'failures that are no list',
      '---\nhost: a\nfailures: disk-full\n---\n## a\n$ x\n',
      ['s:3:1: `failures` is "disk-full" [key-value]'],
    ],
    [
      'failures for a real engine',
      '---\nhost: a\nengines: [sandbox, docker]\nfailures: [disk-full]\n---\n## a\n$ x\n',
      ['s:4:1: a real engine cannot be given failures [failures-on-docker]'],
    ],
    ['no steps', HEAD, ['s:1:1: the runbook has no steps [no-steps]']],
    [
      'line before the first step',
      `${HEAD}$ x\n## a\n$ x\n`,
      ['s:4:1: this line stands before the first step [no-step]'],
    ],
    ['step id', `${HEAD}## Make It\n$ x\n`, ['s:4:4: `Make It` is not the id of a step [step-id]']],
    ['step twice', `${HEAD}## a\n$ x\n## a\n$ y\n`, ['s:6:4: there is a step `a` in line 4 already [duplicate-step]']],
    ['step without a command', `${HEAD}## a\n## b\n$ x\n`, ['s:4:1: the step `a` has no command [no-commands]']],
    ['output without a command', `${HEAD}## a\nhello\n$ x\n`, ['s:5:1: output without a command [no-command]']],
    ['empty command', `${HEAD}## a\n$\n`, ['s:5:1: there is no command [empty-command]']],
    ['directive unknown', `${HEAD}## a\n@tiemout 3s\n$ x\n`, ['s:5:1: unknown directive @tiemout [unknown-directive]']],
    ['directive value', `${HEAD}## a\n@timeout soon\n$ x\n`, ['s:5:1: @timeout was given `soon` [directive-value]']],
    [
      'directive without its value',
      `${HEAD}## a\n@destructive\n$ x\n`,
      ['s:5:1: @destructive was given nothing [directive-value]'],
    ],
    [
      'directive twice',
      `${HEAD}## a\n@optional\n@optional\n$ x\n`,
      ['s:6:1: @optional stands twice [duplicate-directive]'],
    ],
    [
      'directive too late',
      `${HEAD}## a\n$ x\n@optional\n`,
      ['s:6:1: a directive below a command [misplaced-directive]'],
    ],
    [
      'two comparisons',
      `${HEAD}## a\n@json\n@unordered\n$ x\n`,
      ['s:4:1: @json and @unordered exclude each other [two-comparisons]'],
    ],
    ['exit status no number', `${HEAD}## a\n$ x\n? fails\n`, ['s:6:3: `fails` is not an exit status [exit-status]']],
    ['exit status too large', `${HEAD}## a\n$ x\n? 256\n`, ['s:6:3: `256` is not an exit status [exit-status]']],
    [
      'exit status too late',
      `${HEAD}## a\n$ x\nout\n? 1\n`,
      ['s:7:1: an exit status in the middle of the output [misplaced-status]'],
    ],
    [
      'placeholder unknown',
      `${HEAD}## a\n$ x\nid {{uuid}}\n`,
      ['s:6:4: unknown placeholder {{uuid}} [unknown-placeholder]'],
    ],
    ['placeholder open', `${HEAD}## a\n$ x\n  {{id\n`, ['s:6:3: a placeholder is not closed [open-placeholder]']],
    [
      'placeholder name',
      `${HEAD}## a\n$ x\n{{id:My Id}}\n`,
      ['s:6:1: `My Id` cannot name a placeholder [placeholder-name]'],
    ],
    [
      'placeholder changes its type',
      `${HEAD}## a\n$ x\n{{id:web}}\n{{ip:web}}\n`,
      ['s:7:1: `web` is a {{id}} in line 6 [placeholder-type]'],
    ],
    [
      'JSON',
      `${HEAD}## a\n@json\n$ x\n{\n  "a": 1\n  "b": 2\n}\n`,
      ['s:9:3: `"b"` in the expected JSON [expected-json]'],
    ],
    ['JSON ends early', `${HEAD}## a\n@json\n$ x\n[\n`, ['s:7:2: the expected JSON ends too early [expected-json]']],
    [
      'several at once, in order',
      `${HEAD}## A\n$ x\n{{x}}\n## b\n`,
      [
        's:4:4: `A` is not the id of a step [step-id]',
        's:6:1: unknown placeholder {{x}} [unknown-placeholder]',
        's:7:1: the step `b` has no command [no-commands]',
      ],
    ],
  ])('says what is wrong: %s', (_, text, problems) => expect(problemsOf(text)).toEqual(problems));

  it('says what was expected', () => {
    const [problem] = compileRunbook(`${HEAD}## a\n@timeout soon\n$ x\n`).problems;
    expect(problem?.expected).toBe('a duration such as `500ms`, `30s` or `2m`');
  });

  it('has no plan when there is a problem', () => expect(compileRunbook(HEAD).plan).toBeNull());
});

describe('a fence', () => {
  it('is one step whose lines are those of the page', () => {
    const { plan } = compileFence('@unordered\n$ docker ps -q\n{{short_id}}', {
      id: 'f1',
      host: 'jetson',
      firstLine: 40,
    });
    expect(plan?.host).toBe('jetson');
    expect(plan?.steps.map(({ id, line }) => [id, line])).toEqual([['f1', 40]]);
    expect(plan?.steps[0]?.commands[0]?.line).toBe(41);
    expect(plan?.steps[0]?.commands[0]?.expect.comparison).toBe('unordered');
  });

  it('takes ## for output', () => {
    const { plan } = compileFence('$ cat README\n## Title', { id: 'f', host: 'h', firstLine: 1 });
    expect(plan?.steps[0]?.commands[0]?.expect.lines[0]?.text).toBe('## Title');
  });

  it('tells of problems in lines of the page', () => {
    const { problems } = compileFence('output', { id: 'f', host: 'h', firstLine: 7 });
    expect(problems.map(({ code, line }) => `${code} ${line}`)).toEqual(['no-command 7', 'no-commands 7']);
  });
});
