/** The documents of a compose file: what is no YAML makes the project unusable. */
import { YamlError } from '../../../../base/yaml/errors.ts';
import type { YamlNode } from '../../../../base/yaml/node.ts';
import { YamlParser } from '../../../../base/yaml/parser.ts';
import { LoadError } from '../errors.ts';

export class YamlDocuments {
  readonly #parser: YamlParser;

  constructor(text: string) {
    this.#parser = new YamlParser(text);
  }

  /** The next document's node; undefined at the end. Throws LoadError with go-yaml's words. */
  next(): YamlNode | undefined {
    try {
      return this.#parser.document();
    } catch (error) {
      if (error instanceof YamlError) throw new LoadError(error.message);
      throw error;
    }
  }
}
