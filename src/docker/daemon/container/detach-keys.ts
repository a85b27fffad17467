/** Models moby/term ToBytes: letters, and `ctrl-` with a letter or one of `@[]\\^_`. */
export const invalidDetachKeys = (text: string): boolean =>
  text !== '' && text.split(',').some((key) => key.length !== 1 && !/^ctrl-[a-z@[\\\]^_]$/i.test(key));
