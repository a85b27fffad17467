import { describe, expect, it } from 'vitest';
import { tellingLine, templateOf } from '../../../src/command/new/message.ts';

describe('the telling line', () => {
  it.each([
    ["docker: Error response from daemon: No such container: web.\nSee 'docker run --help'.", 'No such container: web'],
    [
      'docker: Error response from daemon: failed to create task for container: failed to create shim task: OCI runtime create failed: runc create failed: unable to start container process: exec: "nope": executable file not found in $PATH: unknown',
      'exec: "nope": executable file not found in $PATH',
    ],
    ['Step 3/4 : RUN make it all from the very beginning\nmake: cannot find it', 'make: cannot find it'],
    ['Error: boom', 'Error: boom'],
  ])('%s', (message, line) => {
    expect(tellingLine(message)).toBe(line);
  });
});

describe('the template', () => {
  it.each([
    ['volume "pgdata" is over its quota', 'volume "{{name:volume}}" is over its quota'],
    ["cannot pull 'ghcr.io/me/app:1'", "cannot pull '{{image}}'"],
    ['open /run/x.sock: permission denied', 'open {{path}}: permission denied'],
    ['open "/run/x": permission denied', 'open "{{path}}": permission denied'],
    ['dial tcp 10.0.0.3:8080: connection refused', 'dial tcp {{ip}}:{{port}}: connection refused'],
    ['route to 10.0.0.0/24 not found', 'route to {{subnet}} not found'],
    ['no space: 10GB wanted, 1.5GB left', 'no space: {{size}} wanted, {{size}} left'],
    ['client version 1.43 is too new', 'client version {{version}} is too new'],
    [`layer sha256:${'ab'.repeat(32)} is gone`, 'layer {{digest}} is gone'],
    [`container ${'ab1'.repeat(21)}c is gone`, 'container {{id:container}} is gone'],
    ['gave up after 30s at 2026-11-22T09:00:00Z', 'gave up after {{duration}} at {{date}}'],
    ['get https://r.example/v2/: not there', 'get {{url}}: not there'],
    ['exit code 137 was not expected', 'exit code 137 was not expected'],
    ['template {{.Nope}} cannot be run', 'template {{any}} cannot be run'],
    ['"busy loop"', '"busy loop"'],
  ])('%s', (message, template) => {
    expect(templateOf(message)).toBe(template);
  });
});
