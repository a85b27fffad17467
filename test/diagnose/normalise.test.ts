import { expect, test } from 'vitest';
import { cleanPaste } from '../../src/diagnose/normalise.ts';

test.each([
  ['colours', '\u001b[31mno space left\u001b[0m on device', 'no space left on device'],
  ['colours as text', '^[[0;1;31mFailed^[[0m and ←[31mERROR←[0m', 'Failed and ERROR'],
  ['the journal', 'Nov 22 03:30:23 vm dockerd[812]: failed to start daemon', 'failed to start daemon'],
  ['a logger', 'time="2026-11-22T03:30:23Z" level=error msg="no space left on device"', '"no space left on device"'],
  ['a client', 'ERRO[0003] error waiting for container', 'error waiting for container'],
  ['a CI service', '[2026-11-22T03:30:23.521Z] docker: no such host', 'docker: no such host'],
  ['Compose', 'shop-db-1  | port is already allocated', 'port is already allocated'],
  ['a web page', 'exec: &quot;x&quot; &lt;nil&gt;', 'exec: "x" <nil>'],
  ['BuildKit', '#12 0.345 E: Unable to locate package foo', 'E: Unable to locate package foo'],
  ['a quotation', '> > port is already allocated', 'port is already allocated'],
  ['a frame', '│ port is already allocated', 'port is already allocated'],
  ['nested escapes', 'caused \\\\\\"exec: \\\\\\"bash\\\\\\"\\\\n\\\\\\"', 'caused "exec: "bash" "'],
  ['escaped signs', 'a \\u003c=\\u003e b', 'a <=> b'],
  ['typographic quotes', '“web” isn’t running', '"web" isn\'t running'],
  ['wide letters', 'ｎｏ　ｓｐａｃｅ', 'no space'],
])('%s', (_, paste, clean) => {
  expect(cleanPaste(paste).text).toBe(clean);
});

test('a folder of Windows keeps its backslashes', () => {
  expect(cleanPaste('mount C:\\new\\data failed').text).toBe('mount C:\\new\\data failed');
});

test('what the reader typed goes, unless there is nothing else', () => {
  expect(cleanPaste('mika@build:~$ docker exec web bash\ncontainer web is not running').text).toBe(
    '\ncontainer web is not running',
  );
  expect(cleanPaste('$ docker volume rm app').text).toBe('$ docker volume rm app'.slice(2));
});

test('lines are those of the paste, also after a line was joined', () => {
  const wide = 'x'.repeat(45);
  const joined = cleanPaste(`first\n${wide}\nyz end\nlast`, true);
  expect(joined.text).toBe(`first\n${wide}yz end\nlast`);
  expect(joined.lineAt(joined.text.indexOf('yz'))).toBe(3);
  expect(joined.lineAt(joined.text.indexOf('last'))).toBe(4);
});
