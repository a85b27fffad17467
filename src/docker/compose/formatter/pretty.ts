// Models docker/compose cmd/formatter/pretty.go: the tables that are no Go templates.
import { alignTabs } from '../../cli/formatter/tabwriter.ts';

/** Columns of at least 20 places, three between them. */
export const prettyTable = (headers: readonly string[], rows: readonly (readonly string[])[]): string =>
  alignTabs(`${[headers, ...rows].map((cells) => cells.join('\t')).join('\n')}\n`, { minWidth: 20, padding: 3 });
