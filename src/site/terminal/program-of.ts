/** The program that a command line runs, for a name of a few letters: `docker` of `sudo FOO=1 docker run …`. */
export function programOf(line: string): string {
  const words = line.trim().split(/\s+/);
  const isAside = (word: string): boolean => /^(?:\w+=.*|sudo|exec|time|nohup|env|-\S+)$/.test(word);
  const word = words.find((one) => !isAside(one)) ?? words[0] ?? '';
  return (word.split('/').at(-1) ?? word).replace(/[;&|)]+$/, '').slice(0, 16);
}
