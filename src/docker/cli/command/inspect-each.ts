// Models docker/cli cli/command/inspect/inspector.go (Inspect): several things by name, as JSON or through a template.
import { since } from '../../engine-version.ts';
import type { Cli } from '../cli.ts';
import { joinMessages, messageOf, StatusError } from '../errors.ts';
import { compileTemplate, type Template } from '../template/exec.ts';
import { compactJson, indentJson } from './json-text.ts';

export interface Inspected {
  /** JSON. */
  readonly raw: string;
  /** What a template makes of it. Throws an `Error` with what is told. */
  readonly render: (template: Template) => string;
}

/**
 * Looks every name up and prints all that were found. Throws `StatusError` 64 for a template that cannot be read, and 1
 * with one line for each name that was not found or rendered.
 */
export async function inspectEach(
  cli: Cli,
  names: readonly string[],
  format: string,
  find: (name: string) => Promise<Inspected>,
): Promise<void> {
  const json = format === '' || (format === 'json' && since(cli.version, 23));
  let template: Template | undefined;
  try {
    template = json ? undefined : compileTemplate(format);
  } catch (error) {
    throw new StatusError(64, `template parsing error: ${messageOf(error)}`);
  }
  const errors: string[] = [];
  const raws: string[] = [];
  let text = '';
  for (const name of names) {
    try {
      const found = await find(name);
      if (template) text += `${found.render(template)}\n`;
      else raws.push(found.raw);
    } catch (error) {
      if (!(error instanceof Error) || error.name === 'ProcessEnded') throw error;
      errors.push(error.message);
    }
  }
  if (template) await cli.out(text === '' ? '\n' : text);
  else {
    const list = `[${raws.join(',')}]`;
    await cli.out(`${raws.length === 0 ? '[]' : format === '' ? indentJson(list, '    ') : compactJson(list)}\n`);
  }
  if (errors.length > 0) throw new StatusError(1, joinMessages(errors));
}
