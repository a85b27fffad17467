/**
 * Adds imports for the components a page uses but does not import. They go to the end of the text (ES imports hold for
 * the whole module), so that line numbers in messages stay those of the file.
 *
 * @param source MDX text.
 * @param components file of each component by its name.
 * @param placed names of components that are put into the page without standing in its text.
 */
export function withImports(
  source: string,
  components: ReadonlyMap<string, string>,
  placed: readonly string[] = [],
): string {
  const missing = [...components].filter(([name]) => {
    const used = placed.includes(name) || new RegExp(`<${name}[\\s/>]`).test(source);
    const imported = new RegExp(`^import[^;]*\\b${name}\\b`, 'm').test(source);
    return used && !imported;
  });
  if (missing.length === 0) return source;
  const imports = missing.map(([name, file]) => `import ${name} from ${JSON.stringify(file)};`);
  return `${source.trimEnd()}\n\n${imports.join('\n')}\n`;
}
