/**
 * Plays the sessions on a real Debian and keeps what it printed. Needs root, dpkg-deb, gpg, python3 and a root file system as
 * debootstrap (--variant=minbase, with gnupg) makes it, which it does not change: `node record.ts ROOT RELEASE [NAME...]`.
 */
import { execFileSync, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { chmodSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { Package } from '../../../src/host/packages/package.ts';
import { BASE, MAIN, TRIALS, UPDATES } from './packages.ts';
import { SESSIONS } from './sessions.ts';

const field = (control: string, name: string): string => new RegExp(`^${name}: (.*)$`, 'm').exec(control)?.[1] ?? '';
const sh = (command: string): string => execFileSync('sh', ['-c', command], { encoding: 'utf8' });

const [root = '', release = '', ...only] = process.argv.slice(2);
const work = mkdtempSync(join(tmpdir(), 'apt-record-'));
const here = import.meta.dirname;

interface Built {
  /** Below the site, and where it lies here. */
  readonly file: string;
  readonly path: string;
}

const built = new Map<Package, Built>();

/** Builds a real archive, once. */
function build(one: Package): Built {
  const known = built.get(one) ?? make(one);
  built.set(one, known);
  return known;
}

function make(one: Package): Built {
  const name = `${field(one.control, 'Package')}_${field(one.control, 'Version').replace(/^\d+:/, '')}_${field(one.control, 'Architecture')}.deb`;
  const tree = join(work, 'build', name);
  const put = (path: string, text: string, mode: number): void => {
    mkdirSync(dirname(join(tree, path)), { recursive: true });
    writeFileSync(join(tree, path), text);
    chmodSync(join(tree, path), mode);
  };
  put('DEBIAN/control', `${one.control}\n`, 0o644);
  for (const [path, file] of Object.entries(one.files ?? {})) {
    if ('text' in file) put(path, file.text, file.mode ?? 0o644);
    else if ('link' in file) symlinkSync(file.link, join(tree, path));
  }
  if (one.conffiles) put('DEBIAN/conffiles', `${one.conffiles.join('\n')}\n`, 0o644);
  if (one.triggers) put('DEBIAN/triggers', `${one.triggers.join('\n')}\n`, 0o644);
  for (const [script, text] of Object.entries(one.scripts ?? {})) put(`DEBIAN/${script}`, text, 0o755);
  const path = join(work, 'srv/debian/pool', name);
  mkdirSync(dirname(path), { recursive: true });
  const sums = Object.entries(one.files ?? {}).flatMap(([at, file]) =>
    'text' in file && !one.conffiles?.includes(at) ? [`${createHash('md5').update(file.text).digest('hex')}  ${at.slice(1)}\n`] : [],
  );
  put('DEBIAN/md5sums', sums.join(''), 0o644);
  sh(`chmod -R u=rwX,go=rX ${tree}/usr ${tree}/etc 2>/dev/null; dpkg-deb --root-owner-group -b ${tree} ${path}`);
  return { file: `pool/${name}`, path };
}

const sizes: Record<string, number> = {};

function index(packages: readonly Package[]): string {
  return packages
    .map((one) => {
      const { file, path } = build(one);
      const bytes = readFileSync(path);
      sizes[`${field(one.control, 'Package')} ${field(one.control, 'Version')}`] = bytes.length;
      const sha = createHash('sha256').update(bytes).digest('hex');
      return `${one.control}\nFilename: ${file}\nSize: ${bytes.length}\nSHA256: ${sha}\n`;
    })
    .join('\n');
}

/** A suite below `site` as a Release file, its index and a signature by `key`. */
function suite(site: string, name: string, packages: readonly Package[], key: string | undefined, more = ''): void {
  const base = join(work, 'srv', site, 'dists', name);
  mkdirSync(join(base, 'main/binary-amd64'), { recursive: true });
  const text = index(packages);
  writeFileSync(join(base, 'main/binary-amd64/Packages'), text);
  const sha = createHash('sha256').update(text).digest('hex');
  const head = `Origin: Example\nLabel: Example\nSuite: ${name}\nCodename: ${name}\nDate: Sat, 21 Nov 2026 08:15:42 UTC\n${more}`;
  writeFileSync(
    join(base, 'Release'),
    `${head}Architectures: amd64\nComponents: main\nSHA256:\n ${sha} ${statSync(join(base, 'main/binary-amd64/Packages')).size} main/binary-amd64/Packages\n`,
  );
  if (key) sh(`gpg --homedir ${work}/gpg --batch -q -u ${key} --clearsign -o ${base}/InRelease ${base}/Release`);
}

function makeKey(name: string): string {
  mkdirSync(join(work, 'gpg'), { recursive: true, mode: 0o700 });
  sh(`gpg --homedir ${work}/gpg --batch -q --passphrase '' --quick-gen-key '${name}' rsa3072 sign never 2>/dev/null`);
  return sh(`gpg --homedir ${work}/gpg --list-keys --with-colons '${name}' | awk -F: '/^fpr/ {print $10; exit}'`).trim();
}

const key = makeKey('Harbour Master <master@example.org>');
const other = makeKey('Somebody Else <else@example.org>');
suite('debian', 'stable', MAIN, key);
suite('debian', 'stable-updates', UPDATES, key);
suite('debian', 'trials', TRIALS, key, 'NotAutomatic: yes\n');
suite('unsigned', 'stable', BASE, undefined);
suite('other', 'stable', BASE, other);
for (const site of ['unsigned', 'other']) symlinkSync('../debian/pool', join(work, 'srv', site, 'pool'));
const keys = join(work, 'keys');
mkdirSync(keys);
sh(`gpg --homedir ${work}/gpg --armor --export ${key} > ${keys}/harbour.asc; gpg --homedir ${work}/gpg --export ${key} > ${keys}/harbour.gpg`);
sh(`openssl req -x509 -newkey rsa:2048 -nodes -days 3650 -subj /CN=packages.example.org -keyout ${work}/tls.pem -out ${work}/cert.pem 2>/dev/null; cat ${work}/cert.pem >> ${work}/tls.pem`);
writeFileSync(
  join(work, 'serve.py'),
  `import http.server, ssl, threading, os
os.chdir(${JSON.stringify(join(work, 'srv'))})
class H(http.server.SimpleHTTPRequestHandler):
    def log_message(self, *a): pass
s = http.server.ThreadingHTTPServer(('127.0.0.1', 443), H)
c = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER); c.load_cert_chain(${JSON.stringify(join(work, 'tls.pem'))})
s.socket = c.wrap_socket(s.socket, server_side=True)
threading.Thread(target=s.serve_forever, daemon=True).start()
http.server.ThreadingHTTPServer(('127.0.0.1', 80), H).serve_forever()
`,
);

/** What runs inside the machine: a new one whose packages are `BASE`, then every step. */
const SETUP = `set -e
rm -rf /var/lib/dpkg/info/* /var/lib/dpkg/triggers/* /var/lib/apt/lists/* /etc/apt/sources.list* /etc/apt/trusted.gpg.d/* /var/lib/apt/extended_states
rm -f /etc/apt/apt.conf.d/70debconf /var/lib/dpkg/status-old /var/cache/apt/*.bin
: > /var/lib/dpkg/status; rm -rf /var/lib/dpkg/diversions /var/lib/dpkg/arch
printf '127.0.0.1 localhost packages.example.org\\n' > /etc/hosts; : > /etc/resolv.conf
mkdir -p /etc/apt/sources.list.d /etc/apt/keyrings /usr/share/keyrings /etc/apt/preferences.d
cp /rec/keys/* /usr/share/keyrings/; cp -r /rec/base /tmp/base
printf 'Types: deb\\nURIs: http://packages.example.org/debian\\nSuites: stable\\nComponents: main\\nSigned-By: /usr/share/keyrings/harbour.gpg\\n' > /etc/apt/sources.list.d/harbour.sources
dpkg -i /tmp/base/*.deb >/dev/null 2>&1; rm -rf /tmp/base /var/log/dpkg.log
`;

const bookkeeping = String.raw`import json, subprocess, sys
steps = json.load(open('/rec/steps.json')); out = []
env = {'PATH': '/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin', 'HOME': '/root', 'LANG': 'C.UTF-8', 'LC_ALL': 'C.UTF-8'}
for step in steps:
    r = subprocess.run(['chroot', sys.argv[1], 'sh', '-c', 'cd /root; ' + step], stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=subprocess.PIPE, env=env)
    out.append({'command': step, 'exit': r.returncode, 'stdout': r.stdout.decode(), 'stderr': r.stderr.decode()})
json.dump(out, open('/rec/out.json', 'w'))
`;
mkdirSync(join(work, 'base'));
for (const one of BASE) sh(`cp ${build(one).path} ${work}/base/`);
writeFileSync(join(work, 'setup.sh'), SETUP);
writeFileSync(join(work, 'run.py'), bookkeeping);
for (const { name, steps } of SESSIONS) {
  if (only.length > 0 && !only.includes(name)) continue;
  writeFileSync(join(work, 'steps.json'), JSON.stringify(steps));
  const inside = `set -e
mkdir -p /rec ${work}/m; mount -t tmpfs none ${work}/m; mkdir ${work}/m/u ${work}/m/w ${work}/m/r
mount --bind ${work} /rec
mount -t overlay overlay -o lowerdir=${root},upperdir=${work}/m/u,workdir=${work}/m/w ${work}/m/r
mkdir -p ${work}/m/r/rec; mount --bind ${work} ${work}/m/r/rec; mount -t proc none ${work}/m/r/proc; mount --rbind /dev ${work}/m/r/dev
ip link set lo up; python3 ${work}/serve.py & server=$!
sleep 0.4
chroot ${work}/m/r sh /rec/setup.sh; umount ${work}/m/r/rec
python3 /rec/run.py ${work}/m/r; kill $server
`;
  const run = spawnSync('unshare', ['-mn', 'sh', '-c', inside], { encoding: 'utf8' });
  if (run.status !== 0) console.error(`${name}: ${run.stderr}`);
  if (!existsSync(join(work, 'out.json'))) continue;
  const recorded = JSON.parse(readFileSync(join(work, 'out.json'), 'utf8')) as unknown[];
  rmSync(join(work, 'out.json'));
  mkdirSync(join(here, release), { recursive: true });
  const file = { name, release, key, other, steps: recorded };
  writeFileSync(join(here, release, `${name}.json`), `${JSON.stringify(file, null, 2)}\n`);
  console.log(`${name}: ${recorded.length} steps`);
}
writeFileSync(join(here, release, 'sizes.json'), `${JSON.stringify(sizes, null, 2)}\n`);
rmSync(work, { recursive: true });
