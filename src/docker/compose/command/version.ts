// Models docker/compose cmd/compose/version.go.
import type { ComposeCommand } from '../compose-cli.ts';

/** `docker compose version`. Formats it does not know count as `pretty`. */
export const version: ComposeCommand = async ({ version: { text }, out }, { flags }) => {
  if (flags.bool('short')) return out(`${text.replace(/^v/, '')}\n`);
  if (flags.string('format') === 'json') return out(`${JSON.stringify({ version: text })}\n`);
  await out(`Docker Compose version ${text}\n`);
};
