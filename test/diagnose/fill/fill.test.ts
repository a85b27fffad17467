import { execFileSync } from 'node:child_process';
import { describe, expect, test } from 'vitest';
import { fillCommands, isFillable, textOf } from '../../../src/diagnose/fill/fill.ts';

const FILL = { value: ['<value>', '<値>'] };
const filled = (commands: string, value: string): string => textOf(fillCommands(commands, FILL, { value }));

/** What a shell makes of the arguments; each ends with a byte that no argument can hold. */
const run = (script: string): string[] =>
  execFileSync('sh', ['-c', script], { encoding: 'utf8', env: { HOME: '/nowhere', PATH: process.env.PATH } })
    .split('\0')
    .slice(0, -1);

const HOSTILE = [
  '$(rm -rf /)',
  '`id`',
  '; rm -rf ~',
  'a; rm',
  'a && b',
  'a | b',
  'a > /tmp/b',
  '<a>',
  "it's",
  "'; id; '",
  'say "hi"',
  '"; id; "',
  '"$(id)"',
  'back\\slash',
  'ends in one\\',
  '\\',
  'C:\\Users\\Hanako\\data',
  'bang!',
  '!!',
  '$HOME',
  '$' + '{HOME}',
  '~/data',
  '*',
  '[a-z]?',
  '{a,b}',
  '#no-comment',
  '%1',
  '=ls',
  'a=b',
  '/home/花子/作業 データ',
  'a  b',
  '8080',
  'api-2',
  'ghcr.io/acme/api:1.2@sha256:0f3a',
];

/** Commands that print each of their arguments, and the arguments they have for a value. */
const PLACES: readonly [string, (value: string) => string[]][] = [
  ["printf '%s\\0' <value>", (value) => [value]],
  ["printf '%s\\0' <値> <value>", (value) => [value, value]],
  ["printf '%s\\0' name=<value>", (value) => [`name=${value}`]],
  ["printf '%s\\0' -v <value>:/data end", (value) => ['-v', `${value}:/data`, 'end']],
  ['printf \'%s\\0\' "<value>"', (value) => [value]],
  ['printf \'%s\\0\' "<value>:/data" end', (value) => [`${value}:/data`, 'end']],
  ["printf '%s\\0' '<value>'", (value) => [value]],
  ["printf '%s\\0' name='<value>'", (value) => [`name=${value}`]],
  ["printf '%s\\0' \"$(printf '%s' <value>)\"", (value) => [value]],
  ['X=<value> ; printf \'%s\\0\' "$X"', (value) => [value]],
  ["printf '%s\\0' \\\n  <value>", (value) => [value]],
  ["printf '%s\\0' it\\'s <value> # why", (value) => ["it's", value]],
  ["cat >/dev/null <<'EOF'\nit's \"\nEOF\nprintf '%s\\0' <value>", (value) => [value]],
  ["case x in x) printf '%s\\0' <value> ;; esac", (value) => [value]],
];

describe('a value that means something to the shell', () => {
  test.each(HOSTILE)('%s arrives as it is, wherever it stands', (value) => {
    for (const [commands, expected] of PLACES) {
      expect(run(filled(commands, value)), commands).toEqual(expected(value));
    }
  });

  test('is not looked up in the history of a shell that one types at', () => {
    for (const place of ['<value>', '"<value>"', "'<value>'", '"a<value>b"']) {
      const script = `${filled(`printf '%s.\\n' ${place}`, 'x!! and !x')}\n`;
      const printed = execFileSync('bash', ['--norc', '-i'], {
        input: `${script}exit\n`,
        encoding: 'utf8',
        stdio: 'pipe',
      });
      expect(printed).toContain('x!! and !x');
    }
  });
});

describe('the placeholder stays', () => {
  test.each([
    ['an option in the place of a name', 'docker rm <value>', '--privileged'],
    ['an option within quotes', 'docker rm "<value>"', '-f'],
    ['an option that another shell reads', "docker exec web sh -c 'ls a<value>'", '-R'],
    ['the name of the program', '<value> --version', 'reboot'],
    ['the name of the program behind sudo', 'sudo -n <value>', 'reboot'],
    ['the name of the program in a substitution', 'echo "$(<value>)"', 'reboot'],
    ['a comment, which some shells run', 'ls # of <value>', '$(id)'],
    ['words of another shell', "docker exec web sh -c 'ls <value>'", 'a b'],
    ['words of another shell on another machine', 'ssh quay docker rm <value>', '$(id)'],
    ['what goes on to another shell', 'echo <value> | sh', 'a; b'],
    ['what goes on to another shell, further down', 'for x in <value>; do\n  echo $x\ndone | sudo bash', '$(id)'],
    ['a program of another language', "sed -i 's/<value>/x/' file", 'a/b'],
    ['the end of a pattern', "sed -i '\\|<value>|d' file", 'a|d;e'],
    ['a part of the name of the program', 'docker-credential-<value> get', '../x'],
    ['a sentence of another language', `curl -d '{"name": "<value>"}' quay`, 'a"b'],
    ['backquotes', 'echo `ls <value>`', 'a b'],
    ['an expansion', 'echo $' + '{X:-<value>}', 'a b'],
    ['a calculation', 'echo $((<value> + 1))', 'a[$(id)]'],
    ['text that follows', 'cat <<EOF\n<value>\nEOF', '$(id)'],
    ['text that follows and ends at a tab', 'cat <<-EOF\n\t<value>\n\tEOF', '$(id)'],
    ['a backslash before it', 'echo \\<value>', '; id'],
    ['dollar quotes', "echo $'<value>'", '\\x27; id'],
    ['more than one line', 'docker rm <value>', 'a\nb'],
    ['a carriage return', 'docker rm <value>', 'a\rb'],
    ['a colour', 'docker rm <value>', '\u001b[31mweb'],
    ['letters that turn the line around', 'docker rm <value>', 'a\u202egnp'],
    ['half a pair', 'docker rm <value>', 'a\ud800'],
    ['no value', 'docker rm <value>', ''],
    ['a value too long to be one', 'docker rm <value>', 'a'.repeat(256)],
    ['a value that was cut', 'docker rm <value>', '5ec9…'],
  ])('for %s', (_, commands, value) => {
    expect(filled(commands, value)).toBe(commands);
    expect(fillCommands(commands, FILL, { value }).every(({ slot }) => slot === undefined)).toBe(true);
  });

  test('for a value of a slot nobody filled, and for words that are no placeholder', () => {
    expect(filled('docker rm <other> <toString> < value > x', 'web')).toBe('docker rm <other> <toString> < value > x');
    expect(textOf(fillCommands('docker rm <x>', { constructor: ['<x>'] }, {}))).toBe('docker rm <x>');
  });
});

describe('plain values', () => {
  test.each([
    ["docker exec web sh -c 'ls <value>'", '/var/lib'],
    ["sed -i 's/<value>/x/' file", '10.0.0.1'],
    ['echo `docker rm <value>`', 'web-1'],
    ['ls # of <value>', 'web'],
    ['docker run --name=<value> web', '--odd'],
    ["sed -i 's/a/b/' <value>", '/srv/app/.env'],
    ["sed -i '\\|<value>|d' file", '/usr/lib/x.so.1'],
    ["printf 'FROM busybox\\nRUN rm -f <value>\\n' | docker build -", '/usr/lib/x.so.1'],
    ['sudo --preserve-env=<value> docker compose up', 'APP_ENV'],
    ['docker-credential-<value> get', 'osxkeychain'],
    ['ls > x 2>&1 & docker rm <value>', 'web'],
  ])('go into %s', (commands, value) => expect(filled(commands, value)).toBe(commands.replace('<value>', value)));
});

test('the pieces tell what stands for what', () => {
  const fill = { image: ['<image>'], image_id: ['<image>', '<image id>'] };
  expect(fillCommands('docker rmi <image>\ndocker ps -a <image id>', fill, { image_id: '3c9d', image: '--x' })).toEqual(
    [
      { text: 'docker rmi ' },
      { text: '3c9d', placeholder: '<image>', slot: 'image_id' },
      { text: '\ndocker ps -a ' },
      { text: '3c9d', placeholder: '<image id>', slot: 'image_id' },
    ],
  );
  expect(fillCommands('docker rmi <image>', fill, {})).toEqual([
    { text: 'docker rmi ' },
    { text: '<image>', placeholder: '<image>' },
  ]);
});

test('a value is fillable or not, whatever the command', () => {
  expect(['8080', '-f', 'a b', ''].map(isFillable)).toEqual([true, true, true, false]);
});
