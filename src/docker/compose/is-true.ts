/** docker/compose pkg/utils StringToBool: what counts as yes in an environment variable. */
export const isTrue = (text: string): boolean => /^(1|t|y|true)$/i.test(text.trim());
