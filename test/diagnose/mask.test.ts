import { expect, test } from 'vitest';
import { maskText } from '../../src/diagnose/mask.ts';

test.each<[string, string]>([
  [
    'Conflict. The container name "/acme-payroll" is already in use by container "4f1d2c3b4a59aa77ef0139c0be12aa77".',
    'Conflict. The container name "<name>" is already in use by container "<id>".',
  ],
  ['Bind for 10.20.30.40:8080 failed', 'Bind for <ip>:8080 failed'],
  ['listen tcp 0.0.0.0:8080: bind: in use', 'listen tcp 0.0.0.0:8080: bind: in use'],
  ['mika@build-7:~/src/payroll$ docker ps', '$ docker ps'],
  ['Get "https://registry.acme.co.jp/v2/": EOF', 'Get "https://<host>/v2/": EOF'],
  ['Get "https://bob:hunter2@registry.acme.com:5000/v2/payroll/tags"', 'Get "https://<host>:5000/<path>"'],
  ['Get "https://registry-1.docker.io/v2/": timeout', 'Get "https://registry-1.docker.io/v2/": timeout'],
  ['dial unix /var/run/docker.sock: permission denied', 'dial unix /var/run/docker.sock: permission denied'],
  ['error mounting "/home/mika/payroll/db" to rootfs', 'error mounting "<path>" to rootfs'],
  ['open ./conf/secret.yml: no such file', 'open <path>: no such file'],
  ['C:\\Users\\mika\\payroll is not shared', '<path> is not shared'],
  ['POSTGRES_PASSWORD=hunter2 is too weak', 'POSTGRES_PASSWORD=<secret> is too weak'],
  ['Authorization: Bearer abc.def.ghi', 'Authorization: Bearer <secret>'],
  ['token: "ghp_16C7e42F292c6912E7710c838347Ae178B4a"', 'token: "<secret>"'],
  ['key AKIAIOSFODNN7EXAMPLEabcd1234 rejected', 'key <secret> rejected'],
  ['mail mika@acme.example about it', 'mail <email> about it'],
  ['pull acme.example/team/payroll:1.2 failed', 'pull <image> failed'],
  ['pull docker.io/library/nginx:1.27 failed', 'pull docker.io/library/nginx:1.27 failed'],
  ['lookup db.acme.internal on 127.0.0.1:53: no such host', 'lookup <host> on 127.0.0.1:53: no such host'],
  ['image sha256:0a77ef0139c0be12 has no layers', 'image <digest> has no layers'],
  ['request 3f2504e0-4f89-11d3-9a0c-0305e82c3301 failed', 'request <id> failed'],
  ['mac 02:42:ac:11:00:02 is taken', 'mac <mac> is taken'],
  ['exited with code 137 after 3 tries', 'exited with code 137 after 3 tries'],
  ['daemon.json: invalid character', 'daemon.json: invalid character'],
  ['コンテナ "payroll" が起動しない', 'コンテナ "<name>" が起動しない'],
  ['running "bridge" driver in runc 1.1.12', 'running "bridge" driver in runc 1.1.12'],
])('%s', (text, masked) => expect(maskText(text)).toBe(masked));
