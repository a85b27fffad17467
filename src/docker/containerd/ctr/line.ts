/** ctr's command line: which containerd, which namespace, and the words of the command without their aliases. */
import type { Process } from '../../../host/process/types.ts';

const SOCKET = '/run/containerd/containerd.sock';

export interface Line {
  readonly address: string;
  readonly namespace: string;
  readonly words: readonly string[];
  readonly quiet: boolean;
}

const ALIASES: Readonly<Record<string, string>> = {
  c: 'containers',
  container: 'containers',
  t: 'tasks',
  task: 'tasks',
  ns: 'namespaces',
  namespace: 'namespaces',
  i: 'images',
  image: 'images',
  plugin: 'plugins',
  snapshot: 'snapshots',
  list: 'ls',
};

export function readLine(proc: Process): Line {
  const values = new Map([
    ['address', proc.env.get('CONTAINERD_ADDRESS') || SOCKET],
    ['namespace', proc.env.get('CONTAINERD_NAMESPACE') || 'default'],
  ]);
  const words: string[] = [];
  const args = proc.argv.slice(1);
  for (let at = 0; at < args.length; at++) {
    const [, name = '', value] = /^--?(a|address|n|namespace)(?:=(.*))?$/.exec(args[at] ?? '') ?? [];
    if (name === '') words.push(args[at] ?? '');
    else values.set(name.startsWith('a') ? 'address' : 'namespace', value ?? args[++at] ?? '');
  }
  return {
    address: (values.get('address') ?? '').replace(/^unix:\/\//, ''),
    namespace: values.get('namespace') ?? '',
    words: words
      .filter((word) => word !== '-q' && word !== '--quiet')
      .map((word, at) => (at < 2 ? (ALIASES[word] ?? word) : word)),
    quiet: words.includes('-q') || words.includes('--quiet'),
  };
}
