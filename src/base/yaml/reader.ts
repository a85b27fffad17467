// Models go-yaml readerc.go and yamlprivateh.go: the characters of a text, and where one stands among them.
import { type Mark, yamlError } from './errors.ts';

const CONTROL = /[^\t\n\r\x20-\x7e\x85\xa0-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/u;
const END = '\0';

export const isBreak = (char: string): boolean =>
  char === '\n' || char === '\r' || char === '\x85' || char === '\u2028' || char === '\u2029';
export const isBlank = (char: string): boolean => char === ' ' || char === '\t';
export const isBreakOrEnd = (char: string): boolean => isBreak(char) || char === END;
export const isBlankOrEnd = (char: string): boolean => isBlank(char) || isBreakOrEnd(char);
export const isEnd = (char: string): boolean => char === END;
export const isAlpha = (char: string): boolean => /^[\w-]$/.test(char);

export class Reader {
  readonly #chars: readonly string[];
  index = 0;
  line = 0;
  column = 0;

  /** Throws for characters that no YAML may hold. */
  constructor(text: string) {
    if (CONTROL.test(text)) throw yamlError('control characters are not allowed');
    this.#chars = Array.from(text.replace(/^\uFEFF/, ''));
  }

  /** The character here, or that many further on; `\0` at the end. */
  peek(offset = 0): string {
    return this.#chars[this.index + offset] ?? END;
  }

  starts(text: string): boolean {
    return [...text].every((char, offset) => this.peek(offset) === char);
  }

  get mark(): Mark {
    return { index: this.index, line: this.line, column: this.column };
  }

  skip(count = 1): void {
    this.index += count;
    this.column += count;
  }

  take(): string {
    const char = this.peek();
    this.skip();
    return char;
  }

  /** Goes past a line break and gives what it stands for. */
  takeBreak(): string {
    const char = this.peek();
    this.index += this.starts('\r\n') ? 2 : 1;
    this.column = 0;
    this.line++;
    return char === '\u2028' || char === '\u2029' ? char : '\n';
  }

  /** `---` or `...` at the start of a line, followed by white space. */
  atDocumentIndicator(): boolean {
    return this.column === 0 && (this.starts('---') || this.starts('...')) && isBlankOrEnd(this.peek(3));
  }
}
