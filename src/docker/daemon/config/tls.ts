// Models docker/go-connections tlsconfig (Server) as dockerd calls it: keys that cannot be read stop it.
import { isErrno } from '../../../host/errno.ts';
import type { FileFacts } from './file.ts';
import type { Settings } from './settings.ts';

/** Throws when TLS is on and its certificate and key cannot be read. */
export function checkTls(settings: Settings, { files }: Pick<FileFacts, 'files'>): void {
  if (settings.tls !== true) return;
  const [cert, key] = [settings.tlscert, settings.tlskey].map((path) => String(path ?? ''));
  const pair = `(cert: ${JSON.stringify(cert)}, key: ${JSON.stringify(key)})`;
  for (const path of [cert, key]) {
    const problem = readProblem(files, path ?? '');
    if (problem === undefined) continue;
    throw new Error(
      problem.missing
        ? `invalid TLS configuration: Could not load X509 key pair ${pair}: ${problem.text}`
        : `invalid TLS configuration: Error reading X509 key pair ${pair}: ${problem.text}. Make sure the key is not encrypted.`,
    );
  }
}

function readProblem(
  files: FileFacts['files'],
  path: string,
): { readonly missing: boolean; readonly text: string } | undefined {
  if (path === '') return { missing: true, text: 'open : no such file or directory' };
  try {
    const text = files.readText(path);
    if (text.includes('-----BEGIN ')) return undefined;
    return { missing: false, text: 'tls: failed to find any PEM data in certificate input' };
  } catch (error) {
    if (isErrno(error, 'ENOENT')) return { missing: true, text: `open ${path}: no such file or directory` };
    return { missing: false, text: `open ${path}: permission denied` };
  }
}
