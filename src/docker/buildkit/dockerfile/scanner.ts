/** What stands for the end of the text, where Go has scanner.EOF: no character is empty. */
export const END = '';

export interface Scanner {
  /** The next character, which stays; END when there is none. */
  peek(): string;
  /** Takes the next character. */
  next(): string;
}

/** Models Go's text/scanner, as far as characters one by one go. */
export function createScanner(text: string): Scanner {
  const characters = [...text];
  let at = 0;
  return {
    peek: () => characters[at] ?? END,
    next: () => {
      const character = characters[at] ?? END;
      at++;
      return character;
    },
  };
}
